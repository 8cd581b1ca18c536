// A trustee's half of the key (ballot/key.xhtml): made here, shown to its keeper, used here after the close. It never leaves the page.
(() => {
  "use strict";

  const at = id => document.getElementById(id);
  let half = null;

  const send = (words, button) => {
    at("key:half:public").value = words;
    at("key:half:" + button).click();
  };

  const make = () => {
    half = Seal.randomExponent();
    at("secret").textContent = Seal.write(half);
    at("download").href = "data:text/plain;charset=utf-8," + encodeURIComponent(Seal.write(half) + "\n");
    at("made").hidden = false;
    at("make").disabled = true;
  };

  const give = () => {
    const { poll, place } = at("trustee").dataset;
    const open = Seal.publicHalf(half, poll, Number(place));
    half = null;
    at("secret").textContent = "";
    send(open, "give");
  };

  const openSums = () => {
    const told = at("trustee").dataset;
    const x = Seal.read(at("typed").value);
    if (x === null || !Seal.fits(x, told.half)) {
      at("trouble").textContent = told.bad;
      return;
    }
    at("trouble").textContent = told.computing;
    at("openSums").disabled = true;
    setTimeout(() => send(Seal.openings(x, told.contest, Number(told.place), told.sums.split(",").map(sum => sum.split(" "))).join("\n"), "open"), 50);
  };

  const acts = { make, kept: give, print: () => window.print(), openSums };
  document.addEventListener("click", event => { if (acts[event.target.id]) acts[event.target.id](); });
})();
