// Names by their pinyin, spelled out or by first letters: `fuling`, `fuli` and `fl` are 涪陵.
siteSearch.pinyin = (() => {
  const LETTERS = /^[a-z]+$/;
  const LONGEST_PAIR = 12;
  const { add, both, either, load, none, shard } = siteSearch.data;

  // Where the name goes on behind what `letters` spell from `start`; 0 where they do not. The last syllable
  // may be unfinished.
  function spelledOut(letters, syllables, start) {
    let rest = letters;
    for (let i = start; i < syllables.length && LETTERS.test(syllables[i]); i++) {
      if (syllables[i].startsWith(rest)) {
        return i + 1;
      }
      if (!rest.startsWith(syllables[i])) {
        return 0;
      }
      rest = rest.slice(syllables[i].length);
    }
    return 0;
  }

  function firstLetters(letters, syllables, start) {
    const end = start + letters.length;
    const initials = syllables.slice(start, end).map((syllable) => syllable[0]);
    return initials.join("") === letters ? end : 0;
  }

  // The parts of a name that `letters` spell.
  function parts(letters, name, syllables) {
    const chars = Array.from(name);
    const found = [];
    for (let i = 0; i < chars.length; i++) {
      const end = spelledOut(letters, syllables, i) || firstLetters(letters, syllables, i);
      if (end) {
        found.push(chars.slice(i, end).join(""));
      }
    }
    return found;
  }

  const joined = (pair) => pair.replace(" ", "");
  const isLast = (pair) => pair.endsWith(" ");

  // The numbers of the shards that can have pairs whose letters are from `low` to `high`.
  function shardsBetween(low, high) {
    const first = siteSearch.index.pinyin;
    const numbers = [];
    for (let i = 0; i < first.length; i++) {
      if (first[i] <= high && (i + 1 === first.length || first[i + 1] >= low)) {
        numbers.push(i);
      }
    }
    return numbers;
  }

  // The pairs that begin with `letters` or that `letters` begin with.
  async function fitting(letters) {
    const numbers = new Set(shardsBetween(letters, `${letters}{`));
    for (let length = 2; length < letters.length && length <= LONGEST_PAIR; length++) {
      const start = letters.slice(0, length);
      shardsBetween(start, start).forEach((number) => numbers.add(number));
    }
    const maps = await Promise.all([...numbers].map((number) => shard(`pinyin/${number}`)));
    return maps
      .flatMap((map) => [...map])
      .filter(([pair]) => joined(pair).startsWith(letters) || (letters.startsWith(joined(pair)) && !isLast(pair)));
  }

  // The cases that may have a name which `letters` spell.
  async function cases(letters) {
    const whole = none();
    const begun = new Map(); // by the rest that the next pair has to spell
    for (const [pair, list] of await fitting(letters)) {
      if (joined(pair).startsWith(letters)) {
        add(list, whole);
      } else {
        const rest = letters.slice(pair.indexOf(" "));
        begun.set(rest, add(list, begun.get(rest) || none()));
      }
    }
    let found = whole;
    for (const [rest, set] of begun) {
      found = either(found, both(set, await cases(rest)));
    }
    return found;
  }

  return { cases, parts };
})();
