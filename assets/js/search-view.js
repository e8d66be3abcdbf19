// The parts of the search page beside its form: what it says, what is chosen, and the results.
siteSearch.view = (() => {
  const MOST_WORDS = 6;
  const root = document.querySelector("[data-module='search']");
  const part = (name) => root.querySelector(`[data-part='${name}']`);
  const { element } = siteSearch.dom;

  function say(text) {
    part("status").textContent = text;
  }

  // How many cases a run found; "about" as long as some of them may have only the pieces of a word.
  function report({ terms, order, next, missing, hits }) {
    const count = order.length - missing.size;
    const isExact = next >= order.length || siteSearch.find.isExact(terms);
    const typed = terms.map((term) => term.folded);
    const words = [...new Set(hits.flatMap((hit) => hit.words))].filter((word) => !typed.includes(word));
    const also = words.length ? `（按“${words.slice(0, MOST_WORDS).join("”“")}”查找）` : "";
    say(count ? `${terms.length ? "找到" : "共"}${isExact ? "" : "约"} ${count} 个案例${also}` : "没有找到案例");
    part("more").hidden = next >= order.length;
  }

  function clear() {
    part("hits").replaceChildren();
    part("help").replaceChildren();
  }

  function append(hits) {
    part("hits").append(...hits.map(siteSearch.hits.hit));
  }

  function focusHit(position) {
    part("hits").children[position]?.querySelector("a").focus();
  }

  // What is chosen, each as a button that calls `undo` with the choice that is left without it.
  function showChosen(choice, undo) {
    const all = siteSearch.facets.allChosen(choice);
    const without = (test) => new URLSearchParams([...choice].filter(([key, value]) => !test(key, value)));
    const buttons = all.map(({ facet, value }) =>
      button(`${facet.name}：${value.name}`, `${facet.name}：${value.name}，去掉这项筛选`, () =>
        undo(without((key, own) => key === facet.key && own === value.value)),
      ),
    );
    if (all.length > 1) {
      const keys = all.map(({ facet }) => facet.key);
      buttons.push(button("清除全部筛选", "清除全部筛选", () => undo(without((key) => keys.includes(key)))));
    }
    part("chosen").replaceChildren(...buttons);
  }

  function button(text, label, act) {
    const made = element("button", { type: "button", class: "chosen__undo", "aria-label": label }, text);
    made.addEventListener("click", () => {
      act();
      part("status").focus(); // the button itself goes away
    });
    return element("li", {}, made);
  }

  // The facets stand beside the results where there is room, and open out above them where there is not.
  function placeFacets() {
    const isWide = matchMedia("(min-width: 64rem)");
    const open = () => (part("facets").open = isWide.matches);
    isWide.addEventListener("change", open);
    open();
  }

  return { append, clear, focusHit, part, placeFacets, report, root, say, showChosen };
})();
