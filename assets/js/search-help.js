// What to try where nothing is found.
siteSearch.help = (() => {
  const { element } = siteSearch.dom;
  const MOST = 3;

  function link(text, parameters) {
    return element("a", { href: `search.html?${new URLSearchParams(parameters)}` }, text);
  }

  // How many characters have to be changed, put in or left out to make one word of the other.
  function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const changed = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
        next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
      }
      row = next;
    }
    return row[other.length];
  }

  // The parts of names that are most like `word`: one character is wrong, or a third of them.
  function nearest(word, names) {
    const allowed = Math.max(1, Math.floor(word.length / 3));
    const found = new Map(); // from a part to its distance and how often it was met
    for (const name of names) {
      for (let length = Math.max(2, word.length - 1); length <= word.length + 1; length++) {
        for (let start = 0; start + length <= name.length; start++) {
          const part = name.slice(start, start + length);
          const known = found.get(part) || [distance(word, part), 0];
          found.set(part, [known[0], known[1] + 1]);
        }
      }
    }
    return [...found]
      .filter(([part, [far]]) => far <= allowed && !/[\s，、：“”（）]/.test(part))
      .sort(([, a], [, b]) => a[0] - b[0] || b[1] - a[1])
      .slice(0, MOST)
      .map(([part]) => part);
  }

  // The names that a reader may have meant: those of the facets and, in a small site, of all cases.
  async function names(facets) {
    const known = new Set(
      facets.flatMap(({ values }) => values.filter(({ numbers }) => numbers.length).map(({ name }) => name)),
    );
    for (let number = 0; siteSearch.index.cases && number < siteSearch.count; number++) {
      (await siteSearch.cases.get(number)).names.forEach(({ name }) => known.add(name));
    }
    return [...known].map((name) => siteSearch.text.fold(name, new Map()).folded);
  }

  async function ofTerm(term, isAlone, known) {
    const { text, typed } = term;
    const count = (await siteSearch.find.scores([term])).filter((score) => score >= 0).length;
    if (count) {
      return isAlone ? [] : [["只找", link(`“${typed}”`, { q: typed }), `：${count} 个案例`]];
    }
    const words = siteSearch.text.runs(text);
    const apart = words.length > 1 ? [["分开找：", link(words.join(" "), { q: words.join(" ") })]] : [];
    const near = nearest(text, known).flatMap((part, i) => [i ? "、" : "", link(part, { q: part })]);
    return [
      ...(isAlone ? [] : [[`没有一个案例写到“${typed}”`]]),
      ...apart,
      ...(near.length ? [["是不是要找：", ...near]] : []),
    ];
  }

  // Lines of help; `matching` is how many cases the words alone would give.
  async function lines(terms, choice, matching, facets) {
    const query = choice.get("q") || "";
    if (matching) {
      return [["不筛选时有 ", link(`${matching} 个案例`, query ? { q: query } : {})]];
    }
    const known = await names(facets);
    const found = await Promise.all(terms.map((term) => ofTerm(term, terms.length === 1, known)));
    const all = element("a", { href: "cases/index.html" }, "全部案例");
    return [...found.flat(), ["换一种说法再试，或者看", all]];
  }

  async function show(container, ...situation) {
    const items = (await lines(...situation)).map((line) => element("li", {}, ...line));
    container.replaceChildren(...items);
  }

  return { show };
})();
