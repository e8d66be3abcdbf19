// How this reader wants the pages: size of type, contrast, light or dark. Remembered on the device, applied
// before the page is drawn. The style sheets for the dark and for high contrast follow the system; a choice
// changes the media for which they hold.
(() => {
  const KEY = "showcase-display";
  const DARK = { auto: "(prefers-color-scheme: dark)", dark: "", light: null };
  const CONTRAST = { auto: "(prefers-contrast: more)", high: "" };

  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch {
      return {}; // storage is off, or holds something else
    }
  };
  const chosen = { text: "normal", contrast: "auto", theme: "auto", ...stored() };

  const apply = () => {
    document.documentElement.dataset.text = chosen.text;
    for (const sheet of document.querySelectorAll("link[data-display]")) {
      const asked = sheet.dataset.display.split(" ");
      const queries = [
        asked.includes("dark") ? DARK[chosen.theme] : "",
        asked.includes("contrast") ? CONTRAST[chosen.contrast] : "",
      ];
      const media = ["screen", ...queries.filter((query) => query !== "")].join(" and ");
      sheet.media = queries.includes(null) ? "not all" : media;
    }
  };

  const wire = () => {
    const panel = document.querySelector("[data-module='display']");
    if (!panel) return;
    panel.hidden = false;
    for (const input of panel.querySelectorAll("input")) input.checked = chosen[input.name] === input.value;
    panel.addEventListener("change", ({ target }) => {
      chosen[target.name] = target.value;
      apply();
      try {
        localStorage.setItem(KEY, JSON.stringify(chosen));
      } catch {
        // the choice holds for this page
      }
    });
    document.addEventListener("click", ({ target }) => {
      if (!panel.contains(target)) panel.open = false;
    });
    panel.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !panel.open) return;
      panel.open = false;
      panel.querySelector("summary").focus();
    });
  };

  apply();
  document.addEventListener("DOMContentLoaded", wire);
})();
