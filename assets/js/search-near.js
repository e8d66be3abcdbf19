// What is like a word that is in no case: by its characters, by its sound, or as the one character that a
// province is called by.
siteSearch.near = (() => {
  const MOST = 3;
  const MOST_SYLLABLES = 6;
  const SURE = 8; // letters from which on two of them may be wrong
  // As showcase/plan/tiles.py has them.
  const CALLED = (
    "黑黑龙江 蒙内蒙古 京北京 辽辽宁 吉吉林 新新疆 青青海 甘甘肃 宁宁夏 晋山西 冀河北 津天津 藏西藏 川四川 陕陕西 豫河南 鲁山东 " +
    "渝重庆 鄂湖北 皖安徽 苏江苏 沪上海 滇云南 黔贵州 湘湖南 赣江西 浙浙江 桂广西 粤广东 闽福建 台台湾 琼海南 澳澳门 港香港"
  ).split(" ");

  // How many characters have to be changed, put in, left out or exchanged with the next to make one word of the
  // other.
  function distance(one, other) {
    let before = [];
    let row = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const changed = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
        const isExchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        const exchanged = isExchanged ? before[j - 2] + 1 : Infinity;
        next.push(Math.min(changed, exchanged, row[j] + 1, next[j - 1] + 1));
      }
      before = row;
      row = next;
    }
    return row[other.length];
  }

  const MARK = /[\s，、：；！？·“”（）]/;
  const LATIN = /[a-z0-9]/;

  // The nearest of the parts that were found, each with its distance, how many of its ends are ends of a phrase,
  // and how often it was met. What stands in the middle of phrases is hardly a word, unless it
  // is long and was met more than once.
  function best(found, allowed) {
    return [...found]
      .filter(([part, [far, ends, times]]) => far <= allowed && (ends || (times > 1 && part.length > 2)))
      .sort(([, a], [, b]) => a[0] - b[0] || b[1] - a[1] || b[2] - a[2])
      .slice(0, MOST)
      .map(([part]) => part);
  }

  // Learn of the part of a name from `start` to `end`, which `measure` may bring nearer than it was known to be; a
  // piece of a Latin word or of a number is no part.
  function meet(found, chars, start, end, measure) {
    const part = chars.slice(start, end).join("");
    const isCut = (at) => LATIN.test(chars[at - 1] || "") && LATIN.test(chars[at] || "");
    if (MARK.test(part) || isCut(start) || isCut(end)) {
      return;
    }
    const isEnd = (at) => !chars[at] || MARK.test(chars[at]);
    const [far, ends, times] = found.get(part) || [Infinity, 0, 0];
    found.set(part, [measure(far, part), Math.max(ends, isEnd(start - 1) + isEnd(end)), times + 1]);
  }

  // The parts of names that are most like `word`: one character is wrong, or a third of them.
  function written(word, names) {
    const found = new Map();
    const measure = (known, part) => (known < Infinity ? known : distance(word, part));
    for (const { name } of names) {
      const chars = Array.from(name);
      for (let length = Math.max(2, word.length - 1); length <= word.length + 1; length++) {
        for (let start = 0; start + length <= chars.length; start++) {
          meet(found, chars, start, start + length, measure);
        }
      }
    }
    return best(found, Math.max(1, Math.floor(word.length / 3)));
  }

  // The parts of names that sound most like `letters`, which somebody mistyped or pronounces in another way.
  function spelled(letters, names) {
    const allowed = letters.length < SURE ? 1 : 2;
    const found = new Map();
    for (const { name, syllables } of names) {
      const chars = Array.from(name);
      for (let start = 0; start < syllables.length; start++) {
        let sound = "";
        for (let end = start; end < Math.min(syllables.length, start + MOST_SYLLABLES); end++) {
          sound += syllables[end];
          if (end > start && Math.abs(sound.length - letters.length) <= allowed) {
            const far = distance(letters, sound);
            meet(found, chars, start, end + 1, (known) => Math.min(known, far));
          }
        }
      }
    }
    return best(found, allowed);
  }

  // The province that is called by this character, where it is among the names.
  function called(char, names) {
    const own = CALLED.filter((pair) => pair[0] === char).map((pair) => pair.slice(1));
    return own.filter((province) => names.some(({ name }) => name.startsWith(province)));
  }

  return { called, spelled, written };
})();
