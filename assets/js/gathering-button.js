// The button on the page of a case that puts it into the trainer's list, or takes it out again.
(() => {
  const button = document.querySelector("button[data-module='gathering']");
  const { slug, page } = button.dataset;
  const isIn = (list) => list.items.some((item) => gathering.named(item) === slug);

  const show = () => {
    const pressed = isIn(gathering.read());
    button.setAttribute("aria-pressed", pressed);
    button.textContent = pressed ? "已加入备课" : "加入备课";
  };

  button.addEventListener("click", () => {
    const list = gathering.read();
    const items = isIn(list)
      ? list.items.filter((item) => gathering.named(item) !== slug)
      : [...list.items, { slug, anchor: "", notes: "" }];
    const isKept = items.length <= gathering.MOST && gathering.write({ ...list, items });
    // The list's own page says why, and holds the case even where nothing is kept.
    if (!isKept) location.href = `${page}?add=${slug}`;
    show();
  });
  addEventListener("pageshow", show);
  button.hidden = false;
  show();
})();
