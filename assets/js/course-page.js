// The script of the page on which a trainer's list is made.
import "./clipboard.js";
import "./permalink.js";
import "./gathering-list.js";
import "./gathering-cases.js";
import "./gathering-exports.js";
import "./gathering-page.js";
