// Like beside like: of lists of named things, one list a case, those that are alike share a row; what is like
// nothing in the other lists stays in its own list.
(() => {
  const LEAST = { unit: 0.18, noUnit: 0.4 }; // a common unit says that much already
  const MARKS = /[“”‘’《》（）()、，·\s]/g;

  const pairs = (name) => {
    const plain = name.replace(MARKS, "");
    const found = new Set();
    for (let at = 0; at + 2 <= plain.length; at++) found.add(plain.slice(at, at + 2));
    return found;
  };

  // How much two things have in common: 2 for one name, else from 0 to 1 (Dice's coefficient of the pairs of
  // characters in their names); nothing where their units differ.
  const likeness = (one, other) => {
    if ((one.unit || "") !== (other.unit || "")) return 0;
    if (one.name === other.name) return 2;
    const [a, b] = [pairs(one.name), pairs(other.name)];
    const common = [...a].filter((pair) => b.has(pair)).length;
    return a.size + b.size ? (2 * common) / (a.size + b.size) : 0;
  };

  const gather = (lists) => {
    const rows = [];
    lists.forEach((things, column) => {
      const wishes = [];
      for (const thing of things) {
        rows.forEach((row, number) => {
          const like = Math.max(...row.filter(Boolean).map((other) => likeness(thing, other)));
          if (like >= (thing.unit ? LEAST.unit : LEAST.noUnit)) wishes.push({ thing, number, like });
        });
      }
      wishes.sort((a, b) => b.like - a.like || a.number - b.number);
      const placed = new Set();
      for (const { thing, number } of wishes) {
        if (placed.has(thing) || rows[number][column]) continue;
        rows[number][column] = thing;
        placed.add(thing);
      }
      for (const thing of things) {
        if (!placed.has(thing)) rows.push(lists.map((_, other) => (other === column ? thing : undefined)));
      }
    });
    return rows;
  };

  // Takes lists of {name, unit}. Returns `shared`, rows with a thing or undefined for each list, those with most
  // things first, and `rest`, for each list the things that share no row.
  window.showcaseAlign = (lists) => {
    const filled = (row) => row.filter(Boolean).length;
    const rows = gather(lists);
    const shared = rows.filter((row) => filled(row) > 1).sort((a, b) => filled(b) - filled(a));
    const alone = rows.filter((row) => filled(row) === 1);
    return { shared, rest: lists.map((_, column) => alone.map((row) => row[column]).filter(Boolean)) };
  };
})();
