// The facets: which cases a choice leaves. A choice is the parameters of the page's address.
siteSearch.facets = (() => {
  let facets = [];

  // All facets, each with its values; the `numbers` of a value are the cases that have it.
  async function load() {
    if (!facets.length) {
      const rows = siteSearch.index.facets || (await siteSearch.data.load("facets"));
      facets = rows.map(([key, name, values]) => ({ key, name, values: opened(values) }));
    }
    return facets;
  }

  // A region has the cases of the regions in it, too: `jiangsu` those of `jiangsu.nanjing`.
  function opened(rows) {
    const byValue = new Map(rows.map(([value, name]) => [value, { value, name, numbers: [] }]));
    for (const [value, , list] of rows) {
      siteSearch.data.each(list, (number) => {
        for (let end = value.length; end > 0; end = value.lastIndexOf(".", end - 1)) {
          byValue.get(value.slice(0, end)).numbers.push(number);
        }
      });
    }
    return [...byValue.values()];
  }

  const chosen = (facet, choice) =>
    facet.values.filter(({ value }) => choice.getAll(facet.key).includes(value));

  // One after the other, each value that is chosen, with its facet.
  const allChosen = (choice) =>
    facets.flatMap((facet) => chosen(facet, choice).map((value) => ({ facet, value })));

  // The cases that have one of the values.
  function union(values) {
    const set = new Uint8Array(siteSearch.count);
    values.forEach(({ numbers }) => numbers.forEach((number) => (set[number] = 1)));
    return set;
  }

  // Whether an old address names for this key, which several facets may share, only values that there are no more.
  function isGone(key, choice) {
    return choice.getAll(key).some(Boolean) && !facets.some((facet) => facet.key === key && chosen(facet, choice).length);
  }

  // Those of `numbers` that have, in each facet but `open` of which something is chosen, one of its values.
  function filter(numbers, choice, open = null) {
    if (facets.some((facet) => facet.key !== open?.key && isGone(facet.key, choice))) {
      return [];
    }
    return facets
      .filter((facet) => facet !== open && chosen(facet, choice).length)
      .map((facet) => union(chosen(facet, choice)))
      .reduce((left, set) => left.filter((number) => set[number]), numbers);
  }

  // How many cases each value of a facet gives, when all that is chosen in the others stays.
  function counts(facet, numbers, choice) {
    const left = union([{ numbers: filter(numbers, choice, facet) }]);
    return facet.values.map((value) => value.numbers.reduce((sum, number) => sum + left[number], 0));
  }

  // The cases in the order of their regions, which is that of the official codes; newest first in each.
  function byRegion(numbers) {
    const rank = new Int32Array(siteSearch.count);
    const { values } = facets.find(({ key }) => key === "region");
    values.forEach((value, position) => value.numbers.forEach((number) => (rank[number] = position)));
    return [...numbers].sort((a, b) => rank[a] - rank[b] || b - a);
  }

  return { allChosen, byRegion, counts, filter, load };
})();
