// Choosing cases to compare: a button on each card and each page of a case, and a bar that leads on. What is
// chosen is remembered until the browser is closed.
(() => {
  const KEY = "showcase-chosen";
  const MOST = 5;
  const bar = document.querySelector("[data-module='choose']");
  const read = () => {
    try {
      const stored = JSON.parse(sessionStorage.getItem(KEY));
      return Array.isArray(stored) ? stored.filter((one) => typeof one?.slug === "string") : [];
    } catch {
      return []; // storage is off, or holds something else
    }
  };
  let chosen = read();
  const buttons = [];

  const show = () => {
    for (const { button, slug, name } of buttons) {
      const isChosen = chosen.some((one) => one.slug === slug);
      button.setAttribute("aria-pressed", isChosen);
      button.textContent = isChosen ? "已加入比较" : "加入比较";
      button.setAttribute("aria-label", `${button.textContent}：${name}`);
      button.disabled = !isChosen && chosen.length >= MOST;
    }
    bar.hidden = chosen.length === 0;
    bar.querySelector("[data-names]").textContent = chosen.map((one) => one.name).join("、");
    const go = bar.querySelector("a");
    go.href = `${bar.dataset.page}?cases=${chosen.map((one) => one.slug).join(",")}`;
    go.textContent = chosen.length > 1 ? `比较这 ${chosen.length} 个` : "再选一个就能比较";
  };

  const change = (next) => {
    chosen = next;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(chosen));
    } catch {
      // what is chosen holds for this page
    }
    show();
  };

  for (const place of document.querySelectorAll("[data-case]")) {
    const button = place.querySelector(".choose");
    const entry = { button, slug: place.dataset.case, name: place.dataset.brand };
    button.hidden = false;
    button.addEventListener("click", () => {
      const without = chosen.filter((one) => one.slug !== entry.slug);
      change(without.length < chosen.length ? without : [...chosen, { slug: entry.slug, name: entry.name }]);
    });
    buttons.push(entry);
  }
  bar.querySelector("button").addEventListener("click", () => change([]));
  addEventListener("pageshow", () => {
    chosen = read();
    show();
  });
  show();
})();
