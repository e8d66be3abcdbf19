// What the search page needs at once; search-page.js begins when the index is there too.
import "./search-text.js";
import "./search-data.js";
import "./search-dom.js";
import "./search-case.js";
import "./search-find.js";
import "./search-query.js";
import "./search-hits.js";
import "./search-view.js";
