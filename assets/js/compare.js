// Two to five cases side by side. Which ones stands in the address (`?cases=a,b`), so a comparison can be sent.
(() => {
  const MOST = 5;
  const SLUG = /^[a-z0-9-]+$/;
  const root = document.querySelector("[data-module='comparison']");
  const home = root.dataset.home.replace(/index\.html$/, "");
  const named = (new URLSearchParams(location.search).get("cases") || "").split(/[\s,，、]+/);
  const asked = [...new Set(named.filter((slug) => SLUG.test(slug)))];
  const slugs = asked.slice(0, MOST);

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const link = (text, href, attributes = {}) => make("a", { href, ...attributes }, text);
  const joined = (list) => `compare.html?cases=${list.join(",")}`;

  const load = (slug) =>
    new Promise((done) => {
      const script = make("script", { src: `${home}compare/${slug}.js` });
      script.onload = () => done(window.showcaseCompared?.[slug]);
      script.onerror = () => done(undefined);
      document.head.append(script);
    });

  const head = (name, rows = 1) => make("th", { scope: rows > 1 ? "rowgroup" : "row", rowspan: rows }, name);
  const row = (name, cells, attributes = {}) =>
    make("tr", attributes, ...[name].flat(), ...cells.map((cell) => make("td", {}, ...[cell].flat())));

  const tags = (cases) => {
    const count = new Map();
    for (const one of cases) for (const tag of one.tags) count.set(tag, (count.get(tag) || 0) + 1);
    return cases.map((one) => make("ul", { class: "comparison__list" }, ...one.tags.map((tag) => {
      const item = make("li", {}, tag);
      if (count.get(tag) > 1) item.replaceChildren(make("strong", {}, tag));
      return item;
    })));
  };

  const block = (...children) => make("div", { class: "comparison__item" }, ...children);
  const mechanism = (one, item) => block(
    link(item.name, `${home}${one.address}#${item.id}`),
    make("ul", { class: "comparison__list" }, ...item.parts.map((part) => make("li", {}, part))),
  );
  const figure = (one, item) => block(
    link(item.value + item.unit, `${home}${one.address}#${item.id}`, { class: "comparison__value" }),
    make("span", { class: "comparison__label" }, item.name),
    ...(item.date ? [make("span", { class: "comparison__date" }, `截至${item.date}`)] : []),
  );

  // What is alike in several cases, row by row, then what each has of its own.
  const part = (title, cases, lists, show) => {
    const { shared, rest } = window.showcaseAlign(lists);
    const rows = shared.map((things, number) => row(
      number === 0 ? head(`相近的${title}`, shared.length) : [],
      things.map((thing, column) => (thing ? show(cases[column], thing) : "—")),
      { "data-shared": "" },
    ));
    if (rest.some((things) => things.length)) {
      const own = rest.map((things, column) => things.map((thing) => show(cases[column], thing)));
      rows.push(row(head(shared.length ? `其他${title}` : title), own));
    }
    return rows;
  };

  const table = (cases) => {
    const facts = [
      ["地点", "place"], ["载体", "carrier"], ["地区", "region"], ["组织", "organisation"], ["成立", "founded"], ["摘要", "summary"],
    ];
    const heads = cases.map((one) => make(
      "th", { scope: "col" },
      make("img", { class: "plaque", src: `${home}plaques/${one.slug}.svg`, alt: "", width: 640, height: 400 }),
      link(one.title, home + one.address, { class: "comparison__title" }),
      link("移出", joined(cases.filter((other) => other !== one).map((other) => other.slug)), { class: "comparison__remove", "aria-label": `移出“${one.title}”` }),
    ));
    const body = make("tbody");
    body.append(row(head("品牌"), cases.map((one) => make("strong", {}, one.brand))));
    for (const [name, key] of facts) {
      if (cases.some((one) => one[key])) body.append(row(head(name), cases.map((one) => one[key])));
    }
    body.append(row(head("标签"), tags(cases)));
    const mechanisms = cases.map((one) => one.mechanisms);
    const figures = cases.map((one) => one.figures.map((item) => ({ ...item, name: item.label })));
    body.append(...part("机制", cases, mechanisms, mechanism), ...part("数据", cases, figures, figure));
    return make(
      "div", { class: "comparison__scroll", role: "region", tabindex: "0", "aria-label": "比较表" },
      make("table", { class: "comparison__table" }, make("thead", {}, make("tr", {}, make("td"), ...heads)), body),
    );
  };

  const say = (text) => root.append(make("p", { class: "empty" }, text, " ", link("去挑选案例", root.dataset.cases)));

  const show = async () => {
    root.replaceChildren();
    const found = await Promise.all(slugs.map(load));
    const missing = slugs.filter((_, number) => !found[number]);
    // Of two that have become one case since the link was made, one is shown.
    const cases = [...new Map(found.filter(Boolean).map((one) => [one.slug, one])).values()];
    if (missing.length) say(`没有找到这些案例：${missing.join("、")}。`);
    if (cases.length === 0) {
      if (!missing.length) say("还没有选案例。");
      return;
    }
    if (asked.length > MOST) say("最多比较五个案例，链接里的前五个在下面。");
    if (cases.length === 1) say("再选一个案例，就可以比较。");
    document.title = `${cases.map((one) => one.brand).join("、")}：${document.title}`;
    root.append(table(cases));
  };
  show();
})();
