// Making texts alike before they are compared, as showcase/search/folding.py does: each character alone, by
// NFKC, lower case and, where the variants are known, simplified.
const siteSearch = {};

siteSearch.text = (() => {
  const SEPARATORS =
    /[\x00-\x20!"$'()*,:;<=>?[\\\]^_`{|}~\x7f-\xbf\xd7\xf7\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f]+/;
  const INVISIBLE = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+/g;
  const QUOTES = /^["'“”‘’「」『』]+|["'“”‘’「」『』]+$/g;
  const MOST_TERMS = 8;
  const LONGEST = 60;

  // From "黨党護护" a map of each variant to its form.
  function pairs(text) {
    const chars = Array.from(text);
    const map = new Map();
    for (let i = 0; i < chars.length; i += 2) {
      map.set(chars[i], chars[i + 1]);
    }
    return map;
  }

  function foldChar(char, variants) {
    if (variants.has(char)) {
      return variants.get(char);
    }
    return char >= "\u4e00" && char <= "\u9fff" ? char : char.normalize("NFKC").toLowerCase();
  }

  // The folded text, and for each of its units, and its end, the place in `text` that it comes from.
  function fold(text, variants) {
    const places = [];
    let folded = "";
    let place = 0;
    for (const char of text) {
      const part = foldChar(char, variants);
      for (let i = 0; i < part.length; i++) {
        places.push(place);
      }
      folded += part;
      place += char.length;
    }
    places.push(place);
    return { folded, places };
  }

  // What a reader looks for: the words between spaces. Pinyin is typed in lower case.
  function terms(query, variants) {
    const found = new Map();
    for (const word of query.replace(INVISIBLE, "").split(/\s+/)) {
      const typed = word.replace(QUOTES, "").slice(0, LONGEST);
      const { folded } = fold(typed, new Map());
      const text = Array.from(folded, (char) => variants.get(char) || char).join("");
      if (text && found.size < MOST_TERMS) {
        found.set(text, { typed, folded, text, pinyin: /^[a-z]{2,}$/.test(typed) });
      }
    }
    return [...found.values()];
  }

  // The stretches of a term that are indexed.
  function runs(term) {
    return term.split(SEPARATORS).filter(Boolean);
  }

  return { fold, pairs, runs, terms };
})();
