// A course on a learning platform: which items have been read, where the reader was, and the way from one to the
// next. An item is read when its page has been opened in the frame, however the reader came there.
(() => {
  const frame = document.querySelector("iframe");
  const links = [...document.querySelectorAll("[data-lesson]")];
  const progress = document.querySelector("[data-progress]");
  const ways = document.querySelector(".player__ways");
  const session = openSession(document.body.dataset.standard);
  const known = new Set(links.map((link) => link.dataset.lesson));
  const read = new Set(session.state.split(",").filter((id) => known.has(id)));
  let current;

  const show = () => {
    progress.textContent =
      read.size === links.length ? `${links.length} 项全部学完` : `已学 ${read.size} 项，共 ${links.length} 项`;
    for (const link of links) {
      link.toggleAttribute("data-done", read.has(link.dataset.lesson));
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const place = links.indexOf(current);
    for (const way of ways.children) {
      const next = place + Number(way.dataset.way);
      way.disabled = next < 0 || next >= links.length;
    }
  };

  const reached = (link) => {
    current = link;
    read.add(link.dataset.lesson);
    session.save({
      location: link.dataset.lesson,
      state: [...read].join(","),
      isComplete: read.size === links.length,
      progress: Number((read.size / links.length).toFixed(4)),
    });
    show();
  };

  // The item that is shown at an address: the place itself, or else the page as a whole.
  const shownAt = ({ href, pathname, hash }) =>
    links.find((link) => link.href === href) ?? links.find((link) => link.pathname === pathname && !link.hash && hash);

  const look = () => {
    try {
      const link = shownAt(frame.contentWindow.location);
      if (link && link !== current) reached(link);
    } catch {
      // the frame shows a page of somebody else
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
  addEventListener("pagehide", session.close);

  ways.hidden = false;
  show();
  look();
  links.find((link) => link.dataset.lesson === session.location)?.click();
})();
