// A member's electronic ballot (ballot/vote.xhtml). What is marked is kept in this browser only, for as long as its tab is open, so that a
// refresh loses nothing; it is sealed here and leaves the page sealed. The marks have no name and are no part of the form.
(() => {
  "use strict";

  const area = () => document.getElementById("marks");
  const kept = () => "ballot-" + area().dataset.poll + "-" + area().dataset.seat;
  const radios = () => [...area().querySelectorAll("input[type=radio]")];
  const limit = () => area().dataset.seats === "" ? null : Number(area().dataset.seats);

  const choices = () => {
    const marked = [];
    radios().forEach(radio => {
      const at = Number(radio.dataset.candidate);
      marked[at] = marked[at] || 0;
      if (radio.checked) marked[at] = Number(radio.dataset.choice);
    });
    return marked;
  };

  const inFavour = () => choices().filter(choice => choice === 1).length;

  const show = () => {
    const marked = document.getElementById("marked");
    if (marked) marked.textContent = inFavour();
    const over = limit() !== null && inFavour() > limit();
    document.getElementById("trouble").textContent = over ? area().dataset.over : "";
    document.getElementById("seal").disabled = over;
  };

  const keep = () => sessionStorage.setItem(kept(), JSON.stringify(radios().map(radio => radio.checked)));

  const recall = () => {
    const marked = JSON.parse(sessionStorage.getItem(kept()) || "[]");
    radios().forEach((radio, i) => { radio.checked = Boolean(marked[i]); });
    show();
  };

  const cast = () => {
    if (!window.confirm(area().dataset.sure)) return;
    const { poll, seat, contest, key, sealing } = area().dataset;
    document.getElementById("seal").disabled = true;
    document.getElementById("trouble").textContent = sealing;
    setTimeout(() => {
      const sealed = new Seal.Contest({ contest, key, seats: limit() }, Number(seat)).ballot(choices());
      document.getElementById("ballot:paper:sealed").value = sealed.join("\n");
      sessionStorage.removeItem(kept());
      document.getElementById("ballot:paper:cast").click();
    }, 50);
  };

  document.addEventListener("change", event => {
    if (!event.target.matches("#marks input[type=radio]")) return;
    radios().forEach(radio => {
      if (radio !== event.target && radio.dataset.candidate === event.target.dataset.candidate) radio.checked = false;
    });
    keep();
    show();
  });
  document.addEventListener("click", event => { if (event.target.id === "seal") cast(); });
  if (area()) recall();
})();
