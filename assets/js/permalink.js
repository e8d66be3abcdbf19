// Permanent links are plain links; this also copies them, as they are on the published site, wherever the
// page was opened from. With the keyboard, Tab goes from the link of one heading to that of the next, and the
// arrow keys to those between them: there are too many to pass them all.
const permalink = (() => {
  const canonical = document.querySelector("link[rel='canonical']");
  const page = canonical ? canonical.href : location.href.split("#")[0];
  const note = document.createElement("p");
  note.className = "copied";
  note.setAttribute("role", "status");
  document.body.append(note);
  let timer;

  const tell = (text) => {
    note.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      note.textContent = "";
    }, 4000);
  };

  const copy = async (text, what) => {
    const isCopied = await copyText(text);
    tell(isCopied ? `已复制${what}` : `没能复制，请自己复制：${text}`);
  };

  const to = (fragment) => (fragment ? new URL(`#${fragment}`, page).href : page);

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".permalink, [data-copy]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      if (link.matches("[data-copy]")) {
        event.preventDefault(); // it leads to where one is
      }
      copy(to(link.hash.slice(1)), "链接");
    }
  });

  const signs = [...document.querySelectorAll(".permalink")];
  for (const [index, sign] of signs.entries()) {
    const isStop = index === 0 || sign.parentElement.matches(".headed");
    sign.tabIndex = isStop ? 0 : -1;
    if (isStop) sign.title += "，按上下方向键到各段的链接";
  }
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const index = signs.indexOf(document.activeElement);
    if (!step || index < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    signs[index + step]?.focus();
  });

  return { copy, to };
})();
