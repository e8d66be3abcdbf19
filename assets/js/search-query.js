// From what is typed to the numbers of cases, in order.
siteSearch.query = (() => {
  const MARK = "[-#*,.:;!?()<>[\\]\"'，。、：；！？（）《》〈〉【】〔〕…—·“”‘’「」『』＃]+";
  const MARKS = new RegExp(`^${MARK}|${MARK}$`, "g");
  let variants = new Map();

  // Characters that are written otherwise are told only when somebody types one: 黨建 is in no index.
  async function learn() {
    variants = siteSearch.text.pairs(await siteSearch.data.load("variants"));
  }

  // What was meant by a query that finds nothing as it was typed: words without the marks around them, pinyin in
  // small letters and without the mark between syllables.
  function meant(query) {
    const words = query.split(/\s+/).map((word) => word.replace(MARKS, "").replace(/([a-z])['’]([a-z])/gi, "$1$2"));
    return words.filter(Boolean).join(" ").toLowerCase();
  }

  // The terms as they were understood, and the cases that have all of them: those that are called so, the best, the
  // newest first.
  async function matching(query) {
    const terms = siteSearch.text.terms(query, variants);
    if (!terms.length) {
      return { terms, numbers: [...Array(siteSearch.count).keys()].reverse() };
    }
    if (terms.some((term) => term.pinyin)) {
      await siteSearch.data.use("pinyin");
    }
    const [scores, called] = await Promise.all([siteSearch.find.scores(terms), siteSearch.find.called(terms)]);
    const numbers = [...scores.keys()].filter((number) => scores[number] >= 0);
    if (!numbers.length && !variants.size) {
      await learn();
      const isOther = siteSearch.text.terms(query, variants).some(({ text, folded }) => text !== folded);
      if (isOther) {
        return matching(query);
      }
    }
    const other = meant(query);
    if (!numbers.length && other && other !== query) {
      const found = await matching(other);
      return found.numbers.length ? found : { terms, numbers };
    }
    return { terms, numbers: numbers.sort((a, b) => called[b] - called[a] || scores[b] - scores[a] || b - a) };
  }

  function sorted(numbers, order) {
    if (order === "region") {
      return siteSearch.facets.byRegion(numbers);
    }
    return order === "new" ? [...numbers].sort((a, b) => b - a) : numbers;
  }

  return { matching, sorted };
})();
