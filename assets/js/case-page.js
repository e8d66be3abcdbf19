// The script of the page of a case.
import "./clipboard.js";
import "./permalink.js";
import "./quotation.js";
import "./contents.js";
import "./citing.js";
import "./lightbox.js";
