// The index: scripts that deliver values, since a page opened from a folder can load nothing else, and lists of
// cases as showcase/search/coding.py writes them. A set of cases is an array that has, for each case, the level
// of what was found there (0 body, 1 heading, 2 head of the page, 3 name), or -1.
siteSearch.data = (() => {
  const DIGITS_FROM = "&".charCodeAt(0);
  const BACKSLASH = "\\".charCodeAt(0);
  const LAST = 64;
  const MORE = 24;
  const SIGNS = "!#$";
  const CODE = document.currentScript.src.replace(/[^/]*$/, "");
  const delivered = new Map();
  const used = new Map();
  const shards = new Map();

  function slot(name) {
    if (!delivered.has(name)) {
      const made = {};
      made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
      delivered.set(name, made);
    }
    return delivered.get(name);
  }

  function deliver(name, value) {
    if (name === "index") {
      siteSearch.index = value;
      siteSearch.count = value.cases ? value.cases.length : value.count;
    }
    slot(name).resolve(value);
  }

  function run(address) {
    const script = document.createElement("script");
    const done = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error(address));
    });
    script.src = address;
    document.head.append(script);
    return done.finally(() => script.remove());
  }

  // The value of a script, which is loaded once; its version keeps an old one in a cache apart.
  function load(name) {
    const isNew = !delivered.has(name);
    const { promise, reject } = slot(name);
    if (isNew) {
      run(`search/${name}.js?v=${siteSearch.index.version}`).catch((error) => {
        delivered.delete(name);
        reject(error);
      });
    }
    return promise;
  }

  // A part of this program that few searches need, or that can wait.
  function use(name) {
    if (!used.has(name)) {
      used.set(name, run(`${CODE}search-${name}.js`));
    }
    return used.get(name);
  }

  // A shard as a map: its rows are a key, its list, a key, its list, and so on.
  async function shard(name) {
    const rows = await load(name);
    if (!shards.has(name)) {
      const map = new Map();
      for (let i = 0; i < rows.length; i += 2) {
        map.set(rows[i], rows[i + 1]);
      }
      shards.set(name, map);
    }
    return shards.get(name);
  }

  const digit = (value) => String.fromCharCode(DIGITS_FROM + value + (DIGITS_FROM + value < BACKSLASH ? 0 : 1));

  // The place of a character in the alphabet of digits.
  function digitAt(list, i) {
    const code = list.charCodeAt(i);
    return code - DIGITS_FROM - (code > BACKSLASH ? 1 : 0);
  }

  // Call `visit` with the number and the level of each case of a coded list; where there is a hint, of a list
  // that has hints, with those that have this one.
  function each(list, visit, { hasHints = false, hint = -1 } = {}) {
    let number = -1;
    let level = 0;
    let value = 0;
    let scale = 1;
    for (let i = 0; i < list.length; i++) {
      const sign = SIGNS.indexOf(list[i]);
      if (sign >= 0) {
        level = sign + 1;
        continue;
      }
      const place = digitAt(list, i);
      if (place >= LAST) {
        value += (place - LAST) * scale;
        scale *= MORE;
        continue;
      }
      number += value + place * scale;
      if (!hasHints || hint < 0 || digitAt(list, i + 1) === hint) {
        visit(number, level);
      }
      i += hasHints ? 1 : 0;
      level = value = 0;
      scale = 1;
    }
  }

  const none = () => new Int8Array(siteSearch.count).fill(-1);

  // Put the cases of a coded list into a set.
  function add(list, set, hints) {
    const put = (number, level) => (set[number] = Math.max(set[number], level));
    each(list, put, hints);
    return set;
  }

  // The cases that are in both sets, at the lower of their levels, or in either, at the higher.
  const both = (one, other) => one.map((level, number) => Math.min(level, other[number]));
  const either = (one, other) => one.map((level, number) => Math.max(level, other[number]));

  return { add, both, deliver, digit, each, either, load, none, shard, use };
})();
siteSearch.deliver = siteSearch.data.deliver;
