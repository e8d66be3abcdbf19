// The results as a reader sees them.
siteSearch.hits = (() => {
  const { element, marked, placeOf } = siteSearch.dom;
  const BEFORE = 24; // characters of an excerpt before the first word
  const LENGTH = 110;
  const PASSAGES = 2;
  const SENTENCE_END = /[。！？；]/;

  // Where an excerpt begins: at a sentence, if one begins shortly before the word.
  function startOf(text, place) {
    const earliest = Math.max(0, place - BEFORE);
    for (let at = place; at > earliest; at--) {
      if (isBegin(text, at)) {
        return at;
      }
    }
    return earliest;
  }

  // Whether a sentence begins here. A space does not tell: 有 60 多家 has two.
  function isBegin(text, at) {
    return at === 0 || SENTENCE_END.test(text.slice(0, at).trimEnd().slice(-1));
  }

  const isHalf = (text, at) => /[\udc00-\udfff]/.test(text[at] || "");

  function excerpt(text, words, variants) {
    let start = startOf(text, Math.max(0, placeOf(text, words, variants)));
    start -= isHalf(text, start) ? 1 : 0;
    let end = Math.min(text.length, start + LENGTH);
    end += isHalf(text, end) ? 1 : 0;
    const isWhole = isBegin(text, start);
    return [isWhole ? "" : "…", ...marked(text, words, variants, start, end), end < text.length ? "…" : ""];
  }

  // An excerpt of a passage under its heading, which leads there.
  function passage({ found, words }, { anchor, heading, text }) {
    const link = element("a", { class: "hit__section", href: `${found.address}#${anchor}` });
    link.append(...marked(heading, words, found.variants));
    const shown = element("p", { class: "hit__excerpt" }, link, " ");
    shown.append(...excerpt(text, words, found.variants));
    return shown;
  }

  function date(iso) {
    const [year, month, day] = iso.split("-").map(Number);
    const text = `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
    return element("time", { datetime: iso }, text);
  }

  function facts({ found, words }) {
    const texts = [found.brand, found.place, found.carrier, found.region];
    const items = texts.map((text) => element("li", {}, ...marked(text, words, found.variants)));
    return element("ul", { class: "hit__facts" }, ...items, element("li", {}, date(found.published)));
  }

  // A result: the case, and the passages that have most of the words, or what the case is about.
  function hit(result) {
    const { found, words } = result;
    const title = element("a", { class: "hit__link", href: found.address });
    title.append(...marked(found.title, words, found.variants));
    const passages = siteSearch.cases.passages(found, words, PASSAGES).map((one) => passage(result, one));
    const about = element("p", { class: "hit__excerpt" }, found.summary);
    return element(
      "li",
      { class: "hit" },
      element("h3", { class: "hit__title" }, title),
      facts(result),
      ...(passages.length ? passages : [about]),
    );
  }

  return { hit };
})();
