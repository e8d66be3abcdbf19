// A course on a learning platform: which items have been read, where the reader was, and the way from one to the
// next. An item is read when it is opened in the frame, from the contents or by a link on another page.
(() => {
  const frame = document.querySelector("iframe");
  const links = [...document.querySelectorAll("[data-lesson]")];
  const notes = document.querySelector("[data-notes]");
  const progress = document.querySelector("[data-progress]");
  const ways = document.querySelector(".player__ways");
  const items = document.querySelector(".player__items");
  const session = openSession(document.body.dataset.standard);
  // An item is known by the names that it has had, and is told by the first of them.
  const namesOf = (link) => link.dataset.lesson.split(" ");
  const named = new Map(links.flatMap((link) => namesOf(link).map((name) => [name, link])));
  const read = new Set(session.state.split(",").map((name) => named.get(name)).filter(Boolean));
  let current;

  const show = () => {
    progress.textContent =
      read.size === links.length ? `${links.length} 项全部学完` : `已学 ${read.size} 项，共 ${links.length} 项`;
    for (const link of links) {
      link.toggleAttribute("data-done", read.has(link));
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    notes.textContent = current?.dataset.said ?? "";
    notes.hidden = !notes.textContent;
    const place = links.indexOf(current);
    for (const way of ways.children) {
      const next = place + Number(way.dataset.way);
      way.disabled = next < 0 || next >= links.length;
    }
  };

  const tell = () => {
    session.save({
      location: current ? namesOf(current)[0] : session.location,
      state: [...read].map((link) => namesOf(link)[0]).join(","),
      isComplete: read.size === links.length,
      progress: Number((read.size / links.length).toFixed(4)),
    });
  };
  const reached = (link) => {
    if (link === current) return;
    current = link;
    read.add(link);
    tell();
    show();
  };

  // The item that is shown at an address: the place itself, or else the page as a whole.
  const shownAt = ({ href, pathname, hash }) =>
    links.find((link) => link.href === href) ?? links.find((link) => link.pathname === pathname && !link.hash && hash);

  const look = () => {
    try {
      const link = shownAt(frame.contentWindow.location);
      if (link) reached(link);
    } catch {
      // a page of somebody else, or from a folder: of those only what was clicked is known
    }
  };

  frame.addEventListener("load", () => {
    look();
    try {
      frame.contentWindow.addEventListener("hashchange", look);
    } catch {
      // see look
    }
  });
  ways.addEventListener("click", ({ target }) => {
    const way = target.closest("[data-way]");
    if (way) links[links.indexOf(current) + Number(way.dataset.way)]?.click();
  });
  const isNarrow = matchMedia("(width < 48rem)");
  for (const link of links) {
    link.addEventListener("click", () => {
      reached(link);
      if (isNarrow.matches) items.open = false;
    });
  }
  addEventListener("pagehide", session.close);

  items.open = !isNarrow.matches;
  ways.hidden = false;
  show();
  look();
  named.get(session.location)?.click();
  if (!current && read.size) tell(); // what is left of a course that has changed may all be read
})();
