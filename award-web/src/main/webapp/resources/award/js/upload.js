// Sends files by parts (see UploadEndpoint) from any .attachments on the page. A line that breaks is waited for; a page that was left
// and opened again goes on where the file stopped, once the same file is chosen again.
(() => {
  "use strict";

  const PART = 8 << 20;
  const LONGEST_WAIT = 30000;
  const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
    let c = byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  let sending = 0;
  const lines = new Set();

  const checksum = bytes => {
    let c = 0xffffffff;
    for (let i = 0; i < bytes.length; i++) c = CRC[(c ^ bytes[i]) & 0xff] ^ (c >>> 8);
    return (c ^ 0xffffffff) >>> 0;
  };

  const size = bytes => bytes < 1048576 ? Math.ceil(bytes / 1024) + " KB" : (bytes / 1048576).toFixed(1) + " MB";

  class Refusal extends Error {}

  // One file on its way, and its line on the page.
  class Sending {
    constructor(area, file) {
      this.area = area;
      this.file = file;
      this.says = { ...area.dataset };
      this.stop = new AbortController();
      this.line = document.createElement("li");
      this.line.className = "sending";
      this.line.append(this.part("name", file.name), this.bar = document.createElement("progress"), this.state = this.part("state", this.says.waiting), this.button = this.act());
      this.bar.max = file.size;
      lines.add(this);
      this.show();
    }

    // Puts the line where it belongs: the page may have been shown anew meanwhile.
    show() {
      const area = document.getElementById(this.area.id);
      if (!area) return;
      this.area = area;
      if (!this.line.isConnected) area.querySelector(".sendings").append(this.line);
      if (this.id) area.querySelectorAll(`.begun[data-upload="${this.id}"]`).forEach(begun => begun.classList.add("under-way"));
    }

    leave() {
      lines.delete(this);
      this.line.remove();
    }

    part(name, text) {
      const part = document.createElement("span");
      part.className = name;
      part.textContent = text;
      return part;
    }

    act() {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = this.says.cancel;
      button.addEventListener("click", () => this.giveUp());
      return button;
    }

    async send() {
      sending++;
      try {
        const file = this.file;
        const begun = await this.ask("POST", { matter: this.says.matter, slot: this.says.slot, name: file.name, bytes: file.size, modified: file.lastModified });
        this.id = begun.id;
        await this.sendParts(begun.received);
        this.say(this.says.checking);
        this.bar.removeAttribute("value");
        await this.ask("POST", { id: this.id });
        this.leave();
        this.refresh();
      } catch (failure) {
        if (failure.name === "AbortError") return;
        this.end(failure instanceof Refusal ? failure.message : this.says.failed);
        this.refresh();
      } finally {
        sending--;
      }
    }

    async sendParts(received) {
      const from = received;
      const begin = performance.now();
      while (received < this.file.size) {
        const bytes = new Uint8Array(await this.file.slice(received, received + PART).arrayBuffer());
        const told = await this.ask("PUT", { id: this.id, offset: received }, bytes);
        received = told.received;
        const speed = (received - from) / (performance.now() - begin) * 1000;
        this.bar.value = received;
        this.say(Math.floor(received / this.file.size * 100) + "% · " + size(received) + " / " + size(this.file.size) + (speed > 0 ? " · " + size(speed) + "/s" : ""));
      }
    }

    // Asks until there is an answer: a line that is down is no reason to lose what was sent.
    async ask(method, query, body) {
      for (let wait = 1000; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
        try {
          return await this.askOnce(method, query, body);
        } catch (failure) {
          if (failure instanceof Refusal || failure.name === "AbortError") throw failure;
          this.say(this.says.offline);
          await new Promise(again => { setTimeout(again, wait); window.addEventListener("online", again, { once: true }); });
          this.stop.signal.throwIfAborted();
        }
      }
    }

    async askOnce(method, query, body) {
      const headers = { "Award-Upload": "1", "Accept-Language": document.documentElement.lang };
      if (body) {
        headers["Award-Checksum"] = String(checksum(body));
        headers["Content-Type"] = "application/octet-stream";
      }
      const answer = await fetch(this.says.address + "?" + new URLSearchParams(query), { method, headers, body, redirect: "manual", signal: this.stop.signal });
      if (answer.status >= 500) throw new Error("server " + answer.status);
      if (!(answer.headers.get("Content-Type") || "").startsWith("application/json")) throw new Refusal(this.says.expired); // the page for signing in
      const told = await answer.json();
      if (told.refused) throw new Refusal(told.refused);
      return told; // also 409, not where the server is: go on from there
    }

    giveUp() {
      this.stop.abort();
      if (this.id) fetch(this.says.address + "?" + new URLSearchParams({ id: this.id }), { method: "DELETE", headers: { "Award-Upload": "1" } });
      this.leave();
    }

    // It is over, and not as wished: the line stays until it has been read.
    end(sentence) {
      this.line.classList.add("refused");
      this.bar.remove();
      this.say(sentence);
      this.state.setAttribute("role", "alert");
      this.button.textContent = this.says.close;
      this.id = null;
    }

    say(text) {
      this.state.textContent = text;
    }

    refresh() {
      const refresh = window[this.says.refresh];
      if (refresh) refresh();
    }
  }

  // One after the other: many small files do not crowd out a reader of the same office line.
  const waiting = [];
  let busy = false;
  const sendAll = async () => {
    if (busy) return;
    busy = true;
    while (waiting.length) await waiting.shift().send();
    busy = false;
  };
  const take = (area, files) => {
    for (const file of files) waiting.push(new Sending(area, file));
    sendAll();
  };

  // After every partial request of the page.
  document.addEventListener("DOMContentLoaded", () => window.jQuery && window.jQuery(document).on("pfAjaxComplete", () => lines.forEach(line => line.show())));
  document.addEventListener("change", event => {
    const area = event.target.closest(".attachments");
    if (!area || event.target.type !== "file") return;
    take(area, [...event.target.files]);
    event.target.value = "";
  });
  document.addEventListener("dragover", event => {
    const place = event.target.closest(".attachments .choose");
    if (place) event.preventDefault();
  });
  document.addEventListener("drop", event => {
    const area = event.target.closest(".attachments");
    if (!area || !event.target.closest(".choose")) return;
    event.preventDefault();
    take(area, [...event.dataTransfer.files]);
  });
  window.addEventListener("beforeunload", event => {
    if (sending) event.preventDefault();
  });
})();
