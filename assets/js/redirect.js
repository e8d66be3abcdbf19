// A former address leads on by itself; this carries the part after "#" over, which a meta refresh cannot.
const link = document.querySelector("[data-module='redirect']");
if (location.hash) {
  location.replace(link.href + location.hash);
}
