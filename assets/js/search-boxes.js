// The boxes to tick, one for each value of a facet, with the number of cases that it gives.
siteSearch.boxes = (() => {
  const { element } = siteSearch.dom;
  const boxes = new Map(); // from a value to its elements

  function box(facet, value) {
    const attributes = { type: "checkbox", name: facet.key, value: value.value, form: "search", class: "facet__box" };
    const input = element("input", attributes);
    const count = element("span", { class: "facet__count" });
    const label = element("label", { class: "facet__label" }, input, element("span", {}, value.name), count);
    boxes.set(value, { input, count, label });
    return label;
  }

  // The values directly below `outer`; "" stands for the whole facet.
  function below(facet, outer) {
    return facet.values.filter(({ value }) => value.slice(0, Math.max(value.lastIndexOf("."), 0)) === outer);
  }

  function list(facet, values) {
    const items = values.map((value) => {
      const inner = below(facet, value.value);
      const item = element("li", { class: "facet__item" }, box(facet, value));
      if (inner.length) {
        item.append(...disclosure(`${value.name}的下级地区`, list(facet, inner)));
      }
      return item;
    });
    return element("ul", { class: "facet__list" }, ...items);
  }

  // A button that shows and hides a list.
  function disclosure(name, inner) {
    const button = element("button", { type: "button", class: "facet__more", "aria-label": name });
    button.addEventListener("click", () => open(button, inner.hidden));
    open(button, false, inner);
    return [button, inner];
  }

  function open(button, isOpen, inner = button.nextElementSibling) {
    inner.hidden = !isOpen;
    button.setAttribute("aria-expanded", isOpen);
  }

  function build(container, facets) {
    for (const facet of facets.filter(({ values }) => values.length)) {
      const name = element("legend", { class: "facet__name" }, facet.name);
      container.append(element("fieldset", { class: "facet" }, name, list(facet, below(facet, ""))));
    }
  }

  // Tick what is chosen.
  function tick(choice) {
    for (const [, { input, label }] of boxes) {
      input.checked = choice.getAll(input.name).includes(input.value);
      if (input.checked) {
        show(label.closest("ul"));
      }
    }
  }

  // Write behind each value how many of `numbers` it gives.
  function update(facets, numbers, choice) {
    for (const facet of facets) {
      const counts = siteSearch.facets.counts(facet, numbers, choice);
      facet.values.forEach((value, position) => {
        const { count, label } = boxes.get(value);
        count.textContent = counts[position];
        label.toggleAttribute("data-none", !counts[position]);
      });
    }
  }

  // Open the lists that a ticked box lies in.
  function show(list) {
    if (list.previousElementSibling?.matches("button")) {
      open(list.previousElementSibling, true);
      show(list.parentElement.closest("ul"));
    }
  }

  return { build, tick, update };
})();
