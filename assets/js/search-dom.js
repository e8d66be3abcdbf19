// Pieces of a page. What a case or a reader has written becomes text and never markup.
siteSearch.dom = (() => {
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  // The stretches of a folded text that are one of the words, from left to right and apart from each other.
  function stretches(folded, words) {
    const found = [];
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        found.push([at, at + word.length]);
      }
    }
    found.sort((a, b) => a[0] - b[0]);
    return found.reduce((apart, [start, end]) => {
      const last = apart[apart.length - 1];
      if (last && start <= last[1]) {
        last[1] = Math.max(last[1], end);
      } else {
        apart.push([start, end]);
      }
      return apart;
    }, []);
  }

  // `text` from place `from` to `to` with the words marked, as nodes.
  function marked(text, words, variants, from = 0, to = text.length) {
    const { folded, places } = siteSearch.text.fold(text, variants);
    const nodes = [];
    let done = from;
    for (const [first, last] of stretches(folded, words)) {
      const start = Math.max(places[first], done);
      let end = last;
      while (places[end] === places[last - 1]) {
        end++; // a character that folds into several is marked whole
      }
      const stop = Math.min(places[end], to);
      if (start < stop) {
        nodes.push(text.slice(done, start), element("mark", {}, text.slice(start, stop)));
        done = stop;
      }
    }
    nodes.push(text.slice(done, to));
    return nodes;
  }

  // Where in `text` the first of the words stands, or -1.
  function placeOf(text, words, variants) {
    const { folded, places } = siteSearch.text.fold(text, variants);
    const [first] = stretches(folded, words);
    return first ? places[first[0]] : -1;
  }

  return { element, marked, placeOf };
})();
