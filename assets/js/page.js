// The script of every page: what it imports is published in its place, in this order.
import "./choose.js";
import "./search-key.js";
