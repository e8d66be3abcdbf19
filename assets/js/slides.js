// A case on the screen of a classroom: arrow keys, page keys, space and the buttons of a presenter go from one
// screen to the next. Without this the screens stand one below the other, and scrolling goes through them.
(() => {
  const slides = [...document.querySelectorAll(".slide")];
  const tools = document.querySelector("[data-module='slides']");
  const count = tools.querySelector("[role='status']");
  const full = tools.querySelector("[data-full]");
  const NEXT = ["ArrowRight", "ArrowDown", "PageDown", " "];
  const BACK = ["ArrowLeft", "ArrowUp", "PageUp"];
  // The one that takes the middle of the window, however it came there.
  const shown = () => {
    const below = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 2);
    return below < 0 ? slides.length - 1 : below;
  };

  const tell = () => {
    count.textContent = `第 ${shown() + 1} 屏，共 ${slides.length} 屏`;
  };

  const go = (number) => {
    const slide = slides[Math.min(Math.max(number, 0), slides.length - 1)];
    slide.scrollIntoView({ behavior: "instant", block: "start" });
    history.replaceState(null, "", `#${slide.id}`);
    tell();
  };

  // What is higher than the screen is scrolled through before the next one comes.
  const isCutOff = (way) => {
    const { top, bottom } = slides[shown()].getBoundingClientRect();
    return way > 0 ? bottom > innerHeight + 1 : top < -1;
  };

  const step = (way) => {
    if (isCutOff(way)) {
      scrollBy({ top: way * innerHeight * 0.7, behavior: "instant" });
    } else {
      go(shown() + way);
    }
  };

  addEventListener("keydown", (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isPlain || (event.key === " " && event.target.closest("a, button"))) {
      return;
    }
    const way = NEXT.includes(event.key) && !event.shiftKey ? 1 : 0;
    const back = BACK.includes(event.key) || (event.key === " " && event.shiftKey) ? -1 : 0;
    if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      go(event.key === "Home" ? 0 : slides.length - 1);
    } else if (way || back) {
      event.preventDefault();
      step(way || back);
    }
  });

  for (const button of tools.querySelectorAll("[data-go]")) {
    button.addEventListener("click", () => step(Number(button.dataset.go)));
  }
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener("click", () => {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      document.documentElement.requestFullscreen();
    }
  });
  document.addEventListener("fullscreenchange", () => {
    full.textContent = document.fullscreenElement ? "退出全屏" : "全屏";
  });
  tools.querySelector("[data-print]").addEventListener("click", () => print());

  addEventListener("scroll", tell, { passive: true });
  tools.hidden = false;
  tell();
})();
