// Ctrl+K, or ⌘K, goes to the search field of the page.
const searchField = document.querySelector("[data-module='search-field']");
document.addEventListener("keydown", (event) => {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (searchField && isCommand && event.key.toLowerCase() === "k") {
    event.preventDefault();
    searchField.focus();
    searchField.select();
  }
});
