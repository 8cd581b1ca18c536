// Keeps a room's page at what is in the database. The push says which meeting has changed and nothing else; the page looks again. While
// the line is down, a poll looks; when the server has forgotten who looks, the page is loaded again, which leads to the sign-in and back.
(() => {
  "use strict";

  const room = () => document.querySelector("[data-meeting]");
  const lost = () => document.getElementById("lost");

  window.roomTurned = meeting => { if (room()?.dataset.meeting === meeting) window.roomLooks(); };

  window.roomFound = () => { lost().hidden = true; };

  window.roomLost = async () => {
    lost().hidden = false;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
      if (answer.ok) location.reload();
    } catch {
      // the server is not there: the poll tries again
    }
  };
})();
