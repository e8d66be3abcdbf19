// From the words that a reader looks for to the cases that have all of them.
siteSearch.find = (() => {
  const WEIGHTS = [1, 3, 6, 12]; // by level
  const SPELLED = 0.5; // a name by its pinyin, behind whatever has the letters themselves
  const PHRASE = 100; // the words next to each other
  const CLASSES = 64;
  const HINTS = 64;
  const SPACE = 32; // the class that has no hints
  const LONGEST_NAME = 12; // as showcase/search/called.py has it
  const ALL_PAIRS = 6; // longer words are looked up by every other pair
  const GOLDEN = 0x9e3779b1;
  const { add, both, digit, none, shard } = siteSearch.data;
  const { runs } = siteSearch.text;

  // The grams by which a run of characters is looked up: pairs with the class of what follows and a hint of what
  // follows that; see showcase/search/grams.py.
  function grams(run) {
    if (run.length === 1) {
      return [{ gram: run, follower: -1, hint: -1 }];
    }
    const step = run.length > ALL_PAIRS ? 2 : 1;
    const places = [];
    for (let i = 0; i < run.length - 2; i += step) {
      places.push(i);
    }
    return [...places, run.length - 2].map((i) => ({
      gram: run.slice(i, i + 2),
      follower: i + 2 < run.length ? run.charCodeAt(i + 2) % CLASSES : -1,
      hint: i + 3 < run.length ? run.charCodeAt(i + 3) % HINTS : -1,
    }));
  }

  // The list of a gram, from its shard; see showcase/search/shards.py.
  async function listOf(gram) {
    let mixed = 0;
    for (let i = 0; i < gram.length; i++) {
      mixed = Math.imul(mixed + gram.charCodeAt(i), GOLDEN);
    }
    const { bits } = siteSearch.index;
    return (await shard(`grams/${bits ? mixed >>> (32 - bits) : 0}`)).get(gram) || "";
  }

  // The cases that have a gram; see showcase/search/merging.py for the forms of its list.
  async function withGram({ gram, follower, hint }) {
    const list = await listOf(gram);
    if (list.startsWith("%%")) {
      return withFrequent(gram, follower, hint, list);
    }
    const set = none();
    if (!list.startsWith("%")) {
      return add(list, set);
    }
    for (const row of list.slice(1).split("%")) {
      if (follower < 0 || row[0] === digit(follower)) {
        add(row.slice(1), set, { hasHints: row[0] !== digit(SPACE), hint });
      }
    }
    return set;
  }

  async function withFrequent(gram, follower, hint, list) {
    const [, , long, all] = list.split("%");
    if (follower < 0) {
      return add(all, none());
    }
    const name = gram + digit(follower);
    if (long.includes(digit(follower))) {
      return add(await listOf(hint < 0 ? name : name + digit(hint)), none());
    }
    return add(await listOf(name), none(), { hasHints: follower !== SPACE, hint });
  }

  // The cases that have `text`, by the shards: all of them, and a few that have only its pieces.
  async function byGrams(text) {
    const sets = await Promise.all(runs(text).flatMap(grams).map(withGram));
    return sets.length ? sets.reduce(both) : none().fill(0);
  }

  // The cases that have `text`, by looking through all of them.
  async function byReading(text) {
    const set = none();
    for (let number = 0; number < set.length; number++) {
      set[number] = siteSearch.cases.level(await siteSearch.cases.get(number), text);
    }
    return set;
  }

  const withText = (text) => (siteSearch.index.cases ? byReading(text) : byGrams(text));

  async function withSpelling(term) {
    if (!term.pinyin) {
      return none();
    }
    if (!siteSearch.index.cases) {
      return siteSearch.pinyin.cases(term.text);
    }
    const set = none();
    for (let number = 0; number < set.length; number++) {
      const found = await siteSearch.cases.get(number);
      set[number] = found.names.some(({ name, syllables }) => siteSearch.pinyin.parts(term.text, name, syllables).length)
        ? 0
        : -1;
    }
    return set;
  }

  // Among cases that are equal otherwise, where the words stand more often comes first: less than one point.
  async function often(number, terms) {
    if (!siteSearch.index.cases) {
      return 0;
    }
    const found = await siteSearch.cases.get(number);
    const counts = terms.map((term) => Math.min(siteSearch.cases.count(found, term.text), 99));
    return counts.reduce((sum, count) => sum + count, 0) / terms.length / 100;
  }

  // The cases whose title, brand or place is the terms and nothing else.
  async function called(terms) {
    const name = runs(terms.map((term) => term.text).join("")).join("");
    if (!siteSearch.index.cases) {
      return name.length > LONGEST_NAME ? none() : add(await listOf(`=${name}`), none());
    }
    const set = none();
    for (let number = 0; number < set.length; number++) {
      set[number] = name && (await siteSearch.cases.get(number)).called.includes(name) ? 0 : -1;
    }
    return set;
  }

  // What each case counts for the terms; -1 where one of them is missing.
  async function scores(terms) {
    const phrase = terms.length > 1 ? withText(terms.map((term) => term.text).join("")) : none();
    const sets = await Promise.all(terms.map((term) => Promise.all([withText(term.text), withSpelling(term)])));
    const together = await phrase;
    const sums = new Float32Array(siteSearch.count).fill(-1);
    for (let number = 0; number < sums.length; number++) {
      if (sets.every(([written, spelled]) => written[number] >= 0 || spelled[number] >= 0)) {
        const parts = sets.map(([written]) => (written[number] < 0 ? SPELLED : WEIGHTS[written[number]]));
        const bonus = together[number] < 0 ? 0 : PHRASE;
        sums[number] = parts.reduce((sum, part) => sum + part, bonus) + (await often(number, terms));
      }
    }
    return sums;
  }

  // Whether the cases found for the terms are exactly those that have them, before their texts are read.
  function isExact(terms) {
    const isOnePair = ({ text, pinyin }) => text.length <= 2 && runs(text)[0] === text && !pinyin;
    return Boolean(siteSearch.index.cases) || terms.every(isOnePair);
  }

  // A case with the words by which it has the terms, or null where it has not all of them.
  async function confirm(number, terms) {
    const found = await siteSearch.cases.get(number);
    const words = terms.map((term) => siteSearch.cases.words(found, term));
    return words.every((own) => own.length) ? { number, found, words: [...new Set(words.flat())] } : null;
  }

  return { called, confirm, isExact, scores };
})();
