// A case as the index has it (showcase/search/records.py): what is found in it, and where.
siteSearch.cases = (() => {
  const BODY = 0;
  const HEADING = 1;
  const HEAD = 2;
  const NAME = 3;
  const HEAD_PASSAGES = 2;
  const OWN_NAMES = 3; // title, brand, place
  const { fold, pairs, runs } = siteSearch.text;
  const opened = new Map();

  function open(record) {
    const [address, carrier, region, published, names, spellings, passages, unlike] = record;
    const [title, brand, place] = names;
    const variants = pairs(unlike);
    const folded = (text) => fold(text, variants).folded;
    const made = {
      address, carrier, region, published, title, brand, place, variants,
      summary: passages[0][2],
      names: names.map((name, i) => ({ name, syllables: spellings[i].split(" ") })),
      passages: passages.map(([anchor, heading, text]) => ({ anchor, heading, text })),
    };
    made.texts = names.slice(0, OWN_NAMES).map((name) => ({ level: NAME, folded: folded(name) }));
    made.called = made.texts.map((name) => runs(name.folded).join(""));
    made.passages.forEach((passage, i) => {
      passage.isHead = i < HEAD_PASSAGES;
      passage.folded = folded(passage.text);
      passage.foldedHeading = passage.isHead ? "" : folded(passage.heading);
      made.texts.push({ level: passage.isHead ? HEAD : BODY, folded: passage.folded });
      made.texts.push({ level: HEADING, folded: passage.foldedHeading });
    });
    return made;
  }

  // The case with this number; a small site has all of them in its index.
  async function get(number) {
    if (!opened.has(number)) {
      const { cases } = siteSearch.index;
      opened.set(number, open(cases ? cases[number] : await siteSearch.data.load(`cases/${number}`)));
    }
    return opened.get(number);
  }

  // The highest level at which a case has `word`, or -1.
  function level(found, word) {
    return found.texts.reduce((best, text) => (text.level > best && text.folded.includes(word) ? text.level : best), -1);
  }

  // How often a case has `word`, in its names, heads and body.
  function count(found, word) {
    return found.texts.reduce((sum, text) => sum + text.folded.split(word).length - 1, 0);
  }

  // The words, folded, by which a case has a term: itself, or names that it spells.
  function words(found, term) {
    const own = level(found, term.text) >= 0 ? [term.text] : [];
    const spelled = term.pinyin
      ? found.names.flatMap(({ name, syllables }) => siteSearch.pinyin.parts(term.text, name, syllables))
      : [];
    return [...new Set([...own, ...spelled.map((name) => fold(name, found.variants).folded)])];
  }

  // The passages that have most of the words; among equals those that have one in their heading come first,
  // those of the head of the page last.
  function passages(found, words, most) {
    const count = (text) => words.filter((word) => text.includes(word)).length;
    return found.passages
      .map((passage) => {
        const inHeading = count(passage.foldedHeading);
        const hits = count(`${passage.foldedHeading}\n${passage.folded}`);
        return { passage, rank: hits && hits * 4 + (inHeading ? 2 : 0) - (passage.isHead ? 1 : 0) };
      })
      .filter(({ rank }) => rank)
      .sort((a, b) => b.rank - a.rank)
      .slice(0, most)
      .map(({ passage }) => passage);
  }

  return { count, get, level, passages, words };
})();
