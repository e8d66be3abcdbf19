// The table of contents follows the reading: the section at the top of the window is marked in it.
(() => {
  const contents = document.querySelector("[data-module='contents']");
  if (!contents) return;
  const links = new Map();
  for (const link of contents.querySelectorAll("a")) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) links.set(target, link);
  }
  const targets = [...links.keys()];
  let marked;

  const mark = () => {
    const line = window.innerHeight / 4;
    const passed = targets.filter((target) => target.getBoundingClientRect().top <= line);
    const link = links.get(passed.at(-1));
    if (link === marked) return;
    marked?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    marked = link;
    if (!link || getComputedStyle(contents).position !== "sticky") return;
    const { offsetTop, offsetHeight } = link;
    const { scrollTop, clientHeight } = contents;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight) {
      contents.scrollTop = offsetTop - clientHeight / 2;
    }
  };

  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later, { passive: true });
  // After the page is drawn positions are known; to ask for them before makes the browser lay out twice.
  requestAnimationFrame(() => setTimeout(mark));
})();
