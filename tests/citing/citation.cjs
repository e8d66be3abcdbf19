// Reads the files that are named and prints what Citation.js makes of each, as one list of lists of CSL items.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [packages, ...files] = process.argv.slice(2);
const load = createRequire(packages);
const { Cite } = load("@citation-js/core");
load("@citation-js/plugin-bibtex");
load("@citation-js/plugin-ris");
const read = files.map((file) => new Cite(readFileSync(file, "utf8"), { generateGraph: false }).data);
process.stdout.write(JSON.stringify(read));
