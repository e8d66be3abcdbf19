// What the site knows of the cases in a list: each has a script, for a page in a folder cannot fetch.
const gatheringCases = (home) => {
  const cases = new Map();

  const load = (slug) => {
    if (!cases.has(slug)) {
      cases.set(slug, new Promise((done) => {
        const script = document.createElement("script");
        script.src = `${home}course/${slug}.js`;
        script.onload = () => done(window.showcaseGathered?.[slug]);
        script.onerror = () => done(undefined);
        document.head.append(script);
      }));
    }
    return cases.get(slug);
  };

  const now = (found, anchor) => found.former.find(([old]) => old === anchor)?.[1] ?? anchor;

  // An item with its case and its place as they are now; `isLost` where the place is gone. null where the case is.
  const line = async (item) => {
    const found = await load(item.slug);
    if (!found) return null;
    const anchor = now(found, item.anchor);
    const place = found.places.find((one) => one.id === anchor);
    const page = found.link || new URL(home + found.address, location.href).href.replace(/[?#].*/, "");
    return {
      found,
      place,
      slug: found.slug,
      anchor: place ? anchor : "",
      isLost: Boolean(anchor && !place),
      title: place ? place.text : found.title,
      within: place ? [found.title, place.within].filter(Boolean).join("，") : [found.place, found.brand].join(" · "),
      link: place ? new URL(`#${anchor}`, page).href : page,
      href: home + found.address + (place ? `#${anchor}` : ""),
      code: found.code && home + found.code,
    };
  };

  // The lines of a list, each with its item; of two that have become one the first, with what was noted `also`.
  const lines = async (items) => {
    const found = await Promise.all(items.map(line));
    const names = found.map((one, number) => gathering.named(one || items[number]));
    const isFirst = (number) => names.indexOf(names[number]) === number;
    const also = (number) =>
      items.filter((_, other) => !isFirst(other) && names[other] === names[number]).map((item) => item.notes);
    return found
      .map((one, number) => ({ ...one, isMissing: !one, item: items[number], also: also(number) }))
      .filter((_, number) => isFirst(number));
  };

  // What a trainer pastes: the link of a case or of a place in one, or the name of its file.
  const pasted = (text) => {
    const [address, fragment = ""] = text.normalize("NFKC").trim().split("#");
    const name = address.replace(/\?.*/, "").replace(/\\/g, "/").split("/").pop().replace(/\.(html?|md|js)$/i, "");
    let anchor = fragment.split(":~:")[0];
    try {
      anchor = decodeURIComponent(anchor);
    } catch {
      // as it is
    }
    return gathering.reference(name.toLowerCase() + (anchor ? `#${anchor}` : ""));
  };

  return { lines, pasted };
};
