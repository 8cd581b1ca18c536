// Sets a field's gap into the text that was last written in.
(() => {
  "use strict";

  let last = null;
  document.addEventListener("focusin", event => {
    if (event.target.matches("#edit textarea, #edit input[type=text]")) last = event.target;
  });
  document.addEventListener("click", event => {
    const gap = event.target.closest("[data-gap]");
    if (!gap || !last) return;
    last.setRangeText("{" + gap.dataset.gap + "}", last.selectionStart, last.selectionEnd, "end");
    last.dispatchEvent(new Event("change", { bubbles: true }));
    last.focus();
  });
})();
