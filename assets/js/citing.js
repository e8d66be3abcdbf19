// Citations: what only the reader's browser knows is written in (the day, and the address where the page does not
// know its own), and a button copies the whole. Without this script the words in their places tell what to write.
(() => {
  const SHOWN = 2000; // milliseconds for which a button says what it did
  const place = document.querySelector("[data-module='citing']");
  if (!place) {
    return;
  }

  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };
  // Not on a stick, in a preview, or in a course on somebody's platform.
  const OWN_MACHINE = ["localhost", "127.0.0.1"];
  const isPublished = () =>
    "own" in place.dataset && location.protocol.startsWith("http") && !OWN_MACHINE.includes(location.hostname);
  const values = {
    accessed: today,
    here: () => isPublished() && location.href.replace(/[?#].*/, ""),
  };
  // The day is looked up again for each copy: a page may stay open overnight.
  const fill = () => {
    for (const blank of place.querySelectorAll("[data-blank]")) {
      const value = values[blank.dataset.blank]();
      if (value) {
        blank.textContent = value;
        blank.className = "citing__date";
      }
    }
    const hint = place.querySelector("[data-hint]");
    if (!place.querySelector(".citing__blank")) {
      hint.textContent = "方括号里已经写上今天的日期。";
      hint.dataset.filled = "";
    }
  };

  for (const form of place.querySelectorAll("[data-form]")) {
    const button = form.querySelector("button");
    const [said, label] = [button.textContent, button.getAttribute("aria-label")];
    const tell = (words, spoken) => {
      button.textContent = words;
      button.setAttribute("aria-label", spoken);
    };
    button.setAttribute("aria-live", "polite");
    button.hidden = false;
    button.addEventListener("click", async () => {
      fill();
      const text = form.querySelector("[data-text]");
      const lines = [...text.querySelectorAll("li")];
      const words = (lines.length ? lines : [text]).map((one) => one.textContent.trim());
      const isDone = await copyText(words.join("\n"));
      if (!isDone) {
        getSelection().selectAllChildren(text);
      }
      const told = isDone ? "已复制" : "已选中，请按 Ctrl+C";
      tell(told, told);
      setTimeout(() => tell(said, label), SHOWN);
    });
  }
  fill();
})();
