// Saves the fields of an application while they are typed (see SaveField). What is not saved yet is kept in this browser until it is:
// through a lost line, a closed tab, a session that ended. What another person wrote meanwhile is shown beside one's own, never lost.
(() => {
  "use strict";

  const PAUSE = 700;
  const RETRY = 5000;
  const page = document.getElementById("answers");
  if (!page) return;
  const says = page.dataset;
  const kept = field => `award.application.${says.application}.${field}`;
  const inputs = new Map([...page.querySelectorAll("[data-field]")].map(input => [input.dataset.field, input]));
  const waiting = new Map();
  const saving = new Set();
  const conflicts = new Set();

  const told = input => input.type === "checkbox" ? String(input.checked) : input.value;
  const tell = (input, text) => { if (input.type === "checkbox") input.checked = text === "true"; else input.value = text; };

  // Counts as an office does; kept in step with WordCount.
  const words = text => {
    let count = 0, inWord = false;
    for (const sign of text) {
      const point = sign.codePointAt(0);
      if (/\s/u.test(sign)) inWord = false;
      else if (point >= 0x2e80 || point >= 0x2010 && point <= 0x206f) { count++; inWord = false; }
      else if (!inWord) { count++; inWord = true; }
    }
    return count;
  };

  const keep = (field, text, seen) => localStorage.setItem(kept(field), JSON.stringify({ text, seen }));
  const keptFields = () => Object.keys(localStorage).filter(key => key.startsWith(kept(""))).map(key => key.slice(kept("").length));
  const keptOf = field => JSON.parse(localStorage.getItem(kept(field)));

  const status = document.getElementById("saving");
  const show = (text, tone) => { status.textContent = text; status.className = "saving " + tone; };

  const count = input => {
    const counter = input.closest(".field")?.querySelector(".words");
    if (!counter) return;
    counter.textContent = words(input.value);
    const all = document.getElementById("all-words");
    const sum = [...page.querySelectorAll("textarea[data-field]")].reduce((total, each) => total + words(each.value), 0);
    if (all) { all.textContent = sum; all.parentElement.classList.toggle("over", sum > Number(all.dataset.limit)); }
  };

  const later = (field, pause) => {
    clearTimeout(waiting.get(field));
    waiting.set(field, setTimeout(() => save(field), pause));
  };

  async function save(field) {
    clearTimeout(waiting.get(field));
    waiting.delete(field);
    if (!localStorage.getItem(kept(field)) || conflicts.has(field)) return;
    if (saving.has(field)) return later(field, PAUSE);
    saving.add(field);
    const { text, seen } = keptOf(field);
    show(says.saving, "");
    try {
      const body = new URLSearchParams({ id: says.application, field, seen, text, lang: document.documentElement.lang });
      const answer = await fetch(says.save, { method: "POST", body, headers: { "Award-Form": "1" }, keepalive: text.length < 15000 });
      if (answer.redirected || !(answer.headers.get("Content-Type") || "").startsWith("application/json")) {
        if (answer.ok || answer.status === 403) return signedOut();
        throw new Error(answer.status);
      }
      took(field, text, await answer.json());
    } catch (broken) {
      show(says.broken, "bad");
      later(field, RETRY);
    } finally {
      saving.delete(field);
    }
  }

  function took(field, text, answer) {
    const input = inputs.get(field);
    if ("theirs" in answer) return conflict(field, text, answer);
    if ("closed" in answer) { localStorage.removeItem(kept(field)); return show(answer.closed, "bad"); }
    if (input) input.dataset.version = answer.saved;
    const now = localStorage.getItem(kept(field)) && keptOf(field);
    if (now && now.text !== text) { keep(field, now.text, answer.saved); later(field, PAUSE); }
    else localStorage.removeItem(kept(field));
    show(says.saved + " " + answer.at.slice(11), "met");
    if (input) fault(input, answer.fault);
    progress(answer);
    if (field.startsWith("register.") && window.refreshEligibility) window.refreshEligibility();
  }

  function fault(input, text) {
    const place = input.closest("td, .field")?.querySelector(".fault");
    if (place) place.textContent = text || "";
    input.classList.toggle("ui-state-error", Boolean(text));
  }

  function progress(answer) {
    const part = document.querySelector(`[data-part="${answer.block}"]`);
    if (part && answer.needed) {
      part.querySelector(".far").textContent = answer.filled + "/" + answer.needed;
      part.querySelector(".chip").className = "chip " + (answer.filled >= answer.needed ? "done" : answer.filled ? "running" : "waiting");
    }
    for (const [key, value] of Object.entries(answer.computed || {})) {
      const place = page.querySelector(`[data-computed="${key}"]`);
      if (place) place.textContent = value;
    }
    const doubts = document.getElementById("doubts");
    if (doubts && answer.doubts) {
      doubts.replaceChildren(...answer.doubts.map(doubt => Object.assign(document.createElement("li"), { textContent: doubt })));
      doubts.parentElement.classList.toggle("later", !answer.doubts.length);
    }
  }

  function signedOut() {
    show(says.signedOut, "bad");
    document.getElementById("signed-out").classList.remove("later");
  }

  // Both texts, who and when: take one, or put them together.
  function conflict(field, mine, theirs) {
    const input = inputs.get(field);
    conflicts.add(field);
    show(says.conflict, "bad");
    if (!input) return document.querySelector(`[data-part="${field.split(".")[0]}"]`)?.classList.add("conflicted");
    const area = document.getElementById("conflict").content.firstElementChild.cloneNode(true);
    const part = name => area.querySelector("." + name);
    part("by").textContent = theirs.by;
    part("at").textContent = theirs.at;
    part("theirs").textContent = theirs.theirs;
    part("mine").textContent = mine;
    const settle = text => {
      area.remove();
      conflicts.delete(field);
      tell(input, text);
      input.disabled = false;
      input.dataset.version = theirs.version;
      count(input);
      if (text === theirs.theirs) { localStorage.removeItem(kept(field)); return show(says.settled, "met"); }
      keep(field, text, theirs.version);
      save(field);
    };
    part("take-mine").addEventListener("click", () => settle(mine));
    part("take-theirs").addEventListener("click", () => settle(theirs.theirs));
    const merging = part("merging");
    if (input.tagName === "TEXTAREA") merging.value = together(theirs.theirs, mine);
    else for (const each of area.querySelectorAll(".together")) each.remove();
    part("take-both")?.addEventListener("click", () => settle(merging.value));
    area.dataset.conflict = field;
    input.disabled = true;
    (input.closest(".field") || input.parentElement).append(area);
  }

  // Paragraph by paragraph: what both have once, what only one has in its place; the text that was saved first comes first.
  function together(theirs, mine) {
    const own = mine.split("\n");
    const out = [];
    let from = 0;
    for (const line of theirs.split("\n")) {
      const at = own.indexOf(line, from);
      if (at >= 0) { out.push(...own.slice(from, at)); from = at + 1; }
      out.push(line);
    }
    return [...out, ...own.slice(from)].join("\n");
  }

  for (const [field, input] of inputs) {
    input.addEventListener("input", () => {
      keep(field, told(input), input.dataset.version);
      count(input);
      later(field, PAUSE);
    });
    input.addEventListener("change", () => {
      keep(field, told(input), input.dataset.version);
      save(field);
    });
  }

  page.addEventListener("click", event => {
    const more = event.target.closest("[data-more]");
    if (more) {
      const hidden = page.querySelector("tr.later");
      hidden?.classList.remove("later");
      hidden?.querySelector("[data-field]")?.focus();
      if (!page.querySelector("tr.later")) more.remove();
    }
    const clear = event.target.closest("[data-clear]");
    if (clear) clear.closest("tr").querySelectorAll("[data-field]").forEach(input => {
      if (!told(input)) return;
      tell(input, "");
      keep(input.dataset.field, "", input.dataset.version);
      save(input.dataset.field);
    });
  });

  // What this browser still holds from before: into its field again, or beside what another person wrote since.
  for (const field of keptFields()) {
    const input = inputs.get(field);
    const { text, seen } = keptOf(field);
    if (input && told(input) === text) localStorage.removeItem(kept(field));
    else {
      if (input && input.dataset.version === String(seen)) { tell(input, text); count(input); }
      save(field);
    }
  }

  addEventListener("pagehide", () => waiting.forEach((timer, field) => save(field)));

  // The time that is left, by the server's clock.
  const clock = document.getElementById("time-left");
  if (clock && Number(clock.dataset.until)) {
    const ahead = Number(clock.dataset.now) - Date.now();
    const tick = () => {
      const left = Math.floor((Number(clock.dataset.until) - Date.now() - ahead) / 1000);
      if (left <= 0) { document.getElementById("time-over").classList.remove("later"); clock.textContent = ""; return; }
      const two = number => String(number).padStart(2, "0");
      const days = Math.floor(left / 86400);
      clock.textContent = (days ? days + " " + clock.dataset.days + " " : "") + [left % 86400 / 3600, left % 3600 / 60, left % 60].map(part => two(Math.floor(part))).join(":");
      setTimeout(tick, 1000);
    };
    tick();
  }
})();
