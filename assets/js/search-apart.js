// A word that is in no case, as the fewest words that are in one together: 北京朝阳 as 北京 and 朝阳.
siteSearch.apart = (() => {
  const LONGEST = 16;
  const MOST_PIECES = 4;
  const SHORTEST = 2;
  const PINYIN = /^[a-z]+$/;
  const BETWEEN = /[的之与和及]/; // may be left out between two words

  async function withPiece(known, text, isMixed) {
    if (!known.has(text)) {
      const scores = await siteSearch.find.scores([{ text, pinyin: PINYIN.test(text) && isMixed }]);
      known.set(text, scores.map((score) => (score >= 0 ? 1 : 0)));
    }
    return known.get(text);
  }

  // The pieces from `start` to the end that some of `cases` have together, in at most `most` pieces, or null. Letters
  // among characters may be pinyin: an input method was left too early.
  async function pieces(text, start, cases, most, known) {
    if (start === text.length) {
      return [];
    }
    for (let end = text.length; most && end >= start + SHORTEST; end--) {
      const piece = text.slice(start, end);
      const own = await withPiece(known, piece, !PINYIN.test(text));
      const both = cases ? own.map((one, number) => one & cases[number]) : own;
      const rest = both.some(Boolean) && (await pieces(text, end, both, most - 1, known));
      if (rest) {
        return [piece, ...rest];
      }
    }
    return start && BETWEEN.test(text[start]) ? pieces(text, start + 1, cases, most, known) : null;
  }

  // The words of `text`, or none where it has to stay one. What stands between marks is a word already.
  async function words(text) {
    const runs = siteSearch.text.runs(text);
    if (runs.length !== 1 || text.length > LONGEST) {
      return runs;
    }
    const known = new Map();
    await siteSearch.data.use("pinyin");
    for (let most = 2; most <= MOST_PIECES; most++) {
      const found = await pieces(runs[0], 0, null, most, known);
      if (found) {
        return found;
      }
    }
    return [];
  }

  return { words };
})();
