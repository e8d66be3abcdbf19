// Whoever selects words of a case can copy a link that leads to them and marks them, or the words with where
// they are from.
(() => {
  const script = document.currentScript.dataset;
  const text = document.querySelector(".case");
  const PLACES = "h2[id], h3[id], h4[id], h5[id], h6[id], section[id], .figure-list__item[id], .source-list__item[id]";
  const SHORTEST = 2;
  let chosen = null;
  let loading = null;

  const bar = document.createElement("div");
  bar.className = "quotation";
  bar.hidden = true;
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "引用选中的文字");
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "quotation__button";
    made.textContent = label;
    made.addEventListener("mousedown", (event) => event.preventDefault()); // the selection stays
    made.addEventListener("click", act);
    bar.append(made);
  };

  const generator = () => {
    loading ??= new Promise((done) => {
      const made = document.createElement("script");
      made.src = script.later;
      made.addEventListener("load", () => done(window.textFragments));
      made.addEventListener("error", () => done(null));
      document.head.append(made);
    });
    return loading;
  };

  const anchorOf = (range) => {
    const before = [...text.querySelectorAll(PLACES)].filter((place) => {
      const order = place.compareDocumentPosition(range.startContainer);
      return order & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY);
    });
    return before.length > 0 ? before[before.length - 1].id : "";
  };

  const encode = (part) => encodeURIComponent(part).replaceAll("-", "%2D");

  const directive = ({ prefix, textStart, textEnd, suffix }) =>
    [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`]
      .filter(Boolean)
      .join(",");

  const linkTo = async (range) => {
    const library = await generator();
    const { status, fragment } = library ? library.generateFragmentFromRange(range.cloneRange()) : {};
    const anchor = anchorOf(range);
    return permalink.to(fragment && status === 0 ? `${anchor}:~:text=${directive(fragment)}` : anchor);
  };

  button("复制这句话的链接", async () => permalink.copy(await linkTo(chosen.range), "链接"));
  button("复制文字和出处", async () => {
    const link = await linkTo(chosen.range);
    permalink.copy(`“${chosen.words}”\n——${script.title}，${script.site}，${link}`, "文字和出处");
  });
  document.body.append(bar);

  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const words = selection.toString().trim().replace(/\s*\n\s*/g, "");
    const isOurs = range && text.contains(range.commonAncestorContainer) && [...words].length >= SHORTEST;
    bar.hidden = !isOurs;
    chosen = isOurs ? { range: range.cloneRange(), words } : null;
    if (isOurs) {
      generator();
    }
  });
})();
