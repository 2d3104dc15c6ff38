// The script of a preview: it shows the page again when it has changed, and marks in it what is wrong.
"use strict";
(() => {
  const question = "/-/live?page=" + encodeURIComponent(location.pathname) + "&seen=" + document.currentScript.dataset.seen;
  let asked = null;

  async function wait() {
    const own = new AbortController();
    asked = own;
    while (asked === own) {
      try {
        const answer = await fetch(question, { signal: own.signal, cache: "no-store" });
        if (answer.status === 200) {
          location.reload();
          return;
        }
        if (answer.status !== 204) return;
      } catch {
        // The server has ended. It may be started again.
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  }

  // A browser has few connections for one server. A page that nobody sees does not keep one.
  function lookAround() {
    if (document.hidden) {
      const before = asked;
      asked = null;
      if (before) before.abort();
    } else if (!asked) {
      wait();
    }
  }
  document.addEventListener("visibilitychange", lookAround);
  lookAround();

  // The words at fault, where the page says them once. Words that it says more often may be right in one place.
  const main = document.querySelector("main");
  if (!main) return;
  let number = 0;
  for (const finding of document.querySelectorAll(".scrutineer-panel li[data-words]")) {
    const words = finding.dataset.words;
    if (words.length < 3) continue;
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const places = [];
    while (texts.nextNode() && places.length < 2) {
      const text = texts.currentNode.data;
      const start = text.indexOf(words);
      if (start < 0) continue;
      places.push([texts.currentNode, start]);
      if (text.indexOf(words, start + 1) >= 0) places.push(null);
    }
    if (places.length !== 1) continue;
    const range = document.createRange();
    range.setStart(places[0][0], places[0][1]);
    range.setEnd(places[0][0], places[0][1] + words.length);
    const mark = document.createElement("mark");
    mark.className = "scrutineer-place";
    mark.id = "scrutineer-place-" + ++number;
    range.surroundContents(mark);
    const link = document.createElement("a");
    link.href = "#" + mark.id;
    link.textContent = "Show it on this page";
    const line = document.createElement("p");
    line.append(link);
    finding.append(line);
  }
})();
