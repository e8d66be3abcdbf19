// A click on a picture shows it as large as the window, with what is said of it; without this script the
// same link leads to the picture's file.
(() => {
  const links = [...document.querySelectorAll("[data-module='lightbox']")];
  if (!links.length || typeof HTMLDialogElement === "undefined") {
    return;
  }
  const SWIPE = 48; // pixels a finger moves at least from one picture to the next
  let shown = 0;

  const make = (name, className, text = "") => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const button = (text, label, act) => {
    const made = make("button", "lightbox__button", text);
    made.type = "button";
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  };

  const dialog = make("dialog", "lightbox");
  dialog.setAttribute("aria-label", "大图");
  const count = make("p", "lightbox__count");
  count.setAttribute("aria-live", "polite");
  const stage = make("div", "lightbox__stage");
  const caption = make("p", "lightbox__caption");
  caption.setAttribute("aria-live", "polite");
  const bar = make("div", "lightbox__bar");
  const steps = links.length > 1
    ? [button("‹", "上一张", () => show(shown - 1)), button("›", "下一张", () => show(shown + 1))]
    : [];
  const close = button("✕", "关闭", () => dialog.close());
  close.autofocus = true;
  bar.append(count, ...steps, close);
  dialog.append(bar, stage, caption);

  const captionOf = (link) => {
    const said = link.closest("figure")?.querySelector("figcaption");
    return said ? said.textContent.trim() : link.querySelector("img").alt;
  };

  const show = (number) => {
    shown = (number + links.length) % links.length;
    const link = links[shown];
    const inner = link.querySelector("picture, img").cloneNode(true);
    for (const source of inner.querySelectorAll("source")) {
      const [, widest] = source.srcset.match(/ (\d+)w$/);
      source.sizes = `min(100vw, ${widest}px)`;
    }
    const image = inner.matches("img") ? inner : inner.querySelector("img");
    image.removeAttribute("id");
    image.loading = "eager";
    stage.replaceChildren(inner);
    caption.textContent = captionOf(link);
    count.textContent = links.length > 1 ? `第 ${shown + 1} 张，共 ${links.length} 张` : "";
  };

  for (const [number, link] of links.entries()) {
    link.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      if (!dialog.isConnected) {
        document.body.append(dialog);
      }
      show(number);
      dialog.showModal();
    });
  }
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && links.length > 1) {
      event.preventDefault();
      show(shown + step);
    }
  });
  stage.addEventListener("click", () => dialog.close());
  let touched = null;
  stage.addEventListener("touchstart", (event) => {
    touched = event.touches.length === 1 ? event.touches[0].clientX : null;
  }, { passive: true });
  stage.addEventListener("touchend", (event) => {
    const moved = touched === null ? 0 : event.changedTouches[0].clientX - touched;
    if (Math.abs(moved) > SWIPE && visualViewport.scale === 1 && links.length > 1) {
      show(shown - Math.sign(moved));
    }
  });
  dialog.addEventListener("close", () => {
    stage.replaceChildren();
    links[shown].focus();
  });
})();
