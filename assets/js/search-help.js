// What to try where nothing is found.
siteSearch.help = (() => {
  const { element } = siteSearch.dom;

  function link(text, parameters) {
    return element("a", { href: `search.html?${new URLSearchParams(parameters)}` }, text);
  }

  // The names that a reader may have meant: those of the facets and, in a small site, of all cases, which also
  // have their pinyin.
  async function names(facets) {
    const known = new Map();
    const learn = (name, syllables) => {
      const { folded } = siteSearch.text.fold(name, new Map());
      known.set(folded, { name: folded, syllables });
    };
    for (const { values } of facets) {
      values.filter(({ numbers }) => numbers.length).forEach(({ name }) => learn(name, []));
    }
    for (let number = 0; siteSearch.index.cases && number < siteSearch.count; number++) {
      (await siteSearch.cases.get(number)).names.forEach(({ name, syllables }) => learn(name, syllables));
    }
    return [...known.values()];
  }

  // The names that are like a term, each as a link.
  function alike({ text }, known) {
    if (/^[\d.]+%?$/.test(text)) {
      return []; // another number is another fact
    }
    const { called, spelled, written } = siteSearch.near;
    const likely = [...(/^[a-z]{3,}$/.test(text) ? spelled : called)(text, known), ...written(text, known)];
    return [...new Set(likely)].flatMap((part, i) => [i ? "、" : "", link(part, { q: part })]);
  }

  async function apart(text) {
    const words = await siteSearch.apart.words(text);
    return words.length > 1 ? [["分开找：", link(words.join(" "), { q: words.join(" ") })]] : [];
  }

  async function ofTerm(term, isAlone, known) {
    const { text, typed } = term;
    const count = (await siteSearch.find.scores([term])).filter((score) => score >= 0).length;
    if (count) {
      return isAlone ? [] : [["只找", link(`“${typed}”`, { q: typed }), `：${count} 个案例`]];
    }
    const near = alike(term, known);
    return [
      ...(isAlone ? [] : [[`没有一个案例写到“${typed}”`]]),
      ...(await apart(text)),
      ...(near.length ? [["是不是要找：", ...near]] : []),
    ];
  }

  // Lines of help; `matching` is how many cases the words alone would give.
  async function lines(terms, choice, matching, facets) {
    const query = choice.get("q") || "";
    if (matching) {
      return [["不筛选时有 ", link(`${matching} 个案例`, query ? { q: query } : {})]];
    }
    await Promise.all([siteSearch.data.use("near"), siteSearch.data.use("apart")]);
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
