// The script of the comparison.
import "./compare-align.js";
import "./compare.js";
