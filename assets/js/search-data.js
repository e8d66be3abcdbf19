// The index: scripts that deliver values, since a page opened from a folder can load nothing else, and lists of
// cases as showcase/search/coding.py writes them. A set of cases is an array that has, for each case, the level
// of what was found there (0 body, 1 heading, 2 head of the page, 3 name), or -1.
siteSearch.data = (() => {
  const DIGITS_FROM = "&".charCodeAt(0);
  const BACKSLASH = "\\".charCodeAt(0);
  const LAST = 64;
  const MORE = 24;
  const SIGNS = "!#$";
  const delivered = new Map();
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

  // The value of a script, which is loaded once; its version keeps an old one in a cache apart.
  function load(name) {
    const isNew = !delivered.has(name);
    const { promise, reject } = slot(name);
    if (isNew) {
      const script = document.createElement("script");
      script.src = `search/${name}.js?v=${siteSearch.index.version}`;
      script.onload = () => script.remove();
      script.onerror = () => {
        delivered.delete(name);
        script.remove();
        reject(new Error(name));
      };
      document.head.append(script);
    }
    return promise;
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

  // Call `visit` with the number and the level of each case of a coded list.
  function each(list, visit) {
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
      const code = list.charCodeAt(i);
      const digit = code - DIGITS_FROM - (code > BACKSLASH ? 1 : 0);
      if (digit >= LAST) {
        value += (digit - LAST) * scale;
        scale *= MORE;
        continue;
      }
      number += value + digit * scale + 1;
      visit(number, level);
      level = value = 0;
      scale = 1;
    }
  }

  const none = () => new Int8Array(siteSearch.count).fill(-1);

  // Put the cases of a coded list into a set.
  function add(list, set) {
    each(list, (number, level) => {
      set[number] = Math.max(set[number], level);
    });
    return set;
  }

  // The cases that are in both sets, at the lower of their levels, or in either, at the higher.
  const both = (one, other) => one.map((level, number) => Math.min(level, other[number]));
  const either = (one, other) => one.map((level, number) => Math.max(level, other[number]));

  return { add, both, deliver, each, either, load, none, shard };
})();
siteSearch.deliver = siteSearch.data.deliver;
