// The search page: what is sought stands in the form and in the address, and the results follow both.
(() => {
  const FIRST = 2; // so many results are shown before the others are loaded
  const PAGE = 10;
  const PAUSE = 120; // ms without a key before a search begins
  const FAILED = "查找用的数据没有加载成功。请刷新页面再试，或从下面的目录找。";
  const { query, view } = siteSearch;
  const { use } = siteSearch.data;
  const { part } = view;
  const form = part("form");
  const field = form.elements.q;
  const title = document.title;
  let facets = null; // once they are loaded
  let run = { hits: [] };
  let isComposing = false;
  let isTyping = false;
  let timer = 0;

  // What the form says, without what goes without saying.
  function choiceOfForm() {
    const all = [...new FormData(form)].map(([key, value]) => [key, value.trim()]);
    return new URLSearchParams(all.filter(([key, value]) => value && !(key === "sort" && value === "relevance")));
  }

  function fillForm(choice) {
    field.value = choice.get("q") || "";
    const { sort } = form.elements;
    sort.value = choice.get("sort") || "relevance";
    sort.selectedIndex = Math.max(0, sort.selectedIndex);
    siteSearch.boxes?.tick(choice);
  }

  // How far the reader has come, for when they come back.
  function remember() {
    history.replaceState({ shown: run.hits.length, top: scrollY }, "");
  }

  function go(choice, isNew) {
    if (`${choice}` !== `${new URLSearchParams(location.search)}`) {
      const address = `${choice}` ? `?${choice}` : location.pathname;
      if (isNew) {
        remember();
        history.pushState(null, "", address);
      } else {
        history.replaceState(null, "", address);
      }
      search(choice);
    }
  }

  async function loadFacets() {
    await Promise.all([use("facets"), use("boxes")]);
    const loaded = await siteSearch.facets.load();
    if (!facets) {
      facets = loaded;
      siteSearch.boxes.build(part("boxes"), facets);
      part("facets").hidden = false;
    }
  }

  async function search(choice, { shown = PAGE, top = 0 } = {}) {
    const mine = { choice, hits: [], next: 0, missing: new Set() };
    run = mine;
    document.title = choice.get("q") ? `“${choice.get("q")}” - ${title}` : title;
    try {
      if ([...choice.keys()].some((key) => key !== "q")) {
        await loadFacets();
      }
      const { terms, numbers } = await query.matching(choice.get("q") || "");
      const left = facets ? siteSearch.facets.filter(numbers, choice) : numbers;
      Object.assign(mine, { terms, numbers, order: query.sorted(left, choice.get("sort")) });
      if (run === mine) {
        view.clear();
        if (facets) {
          showChosen(mine.choice);
        }
        await show(mine, Math.max(shown, PAGE));
        await loadFacets();
        await finish(mine, top);
      }
    } catch {
      if (run === mine) {
        view.say(FAILED);
      }
    }
  }

  // Load results until `wanted` are shown; what only seemed to be one is left out.
  async function show(mine, wanted) {
    while (run === mine && mine.hits.length < wanted && mine.next < mine.order.length) {
      const size = mine.hits.length ? wanted - mine.hits.length : FIRST;
      const batch = mine.order.slice(mine.next, mine.next + size);
      const hits = await Promise.all(batch.map((number) => siteSearch.find.confirm(number, mine.terms)));
      if (run === mine) {
        mine.next += batch.length;
        batch.filter((_, i) => !hits[i]).forEach((number) => mine.missing.add(number));
        mine.hits.push(...hits.filter(Boolean));
        view.append(hits.filter(Boolean));
      }
    }
    if (run === mine) {
      view.report(mine);
    }
  }

  // What may come after the results: the counts of the facets, what is chosen, help.
  async function finish(mine, top) {
    if (run !== mine) {
      return;
    }
    const numbers = mine.numbers.filter((number) => !mine.missing.has(number));
    siteSearch.boxes.tick(mine.choice);
    siteSearch.boxes.update(facets, numbers, mine.choice);
    showChosen(mine.choice);
    if (top) {
      scrollTo(0, top);
    }
    if (!mine.hits.length) {
      await use("help");
      await siteSearch.help.show(part("help"), mine.terms, mine.choice, numbers.length, facets);
    }
  }

  function showChosen(chosen) {
    view.showChosen(chosen, (choice) => {
      fillForm(choice);
      go(choice, true);
    });
  }

  function typed() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      go(choiceOfForm(), !isTyping);
      isTyping = true;
    }, PAUSE);
  }

  function committed() {
    clearTimeout(timer);
    isTyping = false;
    go(choiceOfForm(), true);
  }

  // An input method composes a word in the field; it is not typed before it is chosen.
  function listenToField() {
    field.addEventListener("compositionstart", () => (isComposing = true));
    field.addEventListener("compositionend", () => {
      isComposing = false;
      typed();
    });
    field.addEventListener("input", () => isComposing || typed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!isComposing) {
        committed();
      }
    });
  }

  function listen() {
    listenToField();
    view.root.addEventListener("change", (event) => event.target === field || committed());
    part("more").addEventListener("click", async () => {
      const { length } = run.hits;
      await show(run, length + PAGE);
      view.focusHit(length);
    });
    addEventListener("popstate", (event) => restore(event.state));
    addEventListener("pagehide", remember);
  }

  function restore(state) {
    const choice = new URLSearchParams(location.search);
    isTyping = false;
    fillForm(choice);
    search(choice, state || {});
  }

  part("results").hidden = false;
  view.placeFacets();
  listen();
  if (siteSearch.index) {
    restore(history.state);
  } else {
    view.say(FAILED);
  }
})();
