// A list as files for other programs. What a trainer typed stays text in all of them: no formula, no mark, no tag.
const gatheringExports = (() => {
  const NAME = "备课清单";
  const titled = (list) => list.title.trim() || NAME;
  const notes = gathering.said;

  // The course file takes what looks like a mark of Markdown or HTML for a slip; full-width signs are none.
  const SIGNS = { "<": "＜", "&": "＆", "*": "＊", _: "＿", "]": "]", "(": "（", "#": "＃", ">": "＞" };
  const MARKS = /<(?=[A-Za-z/!])|&(?=[A-Za-z#])|\*\*|__|\]\(|^(?:#{1,6}|>)(?= )/gm;
  const unmarked = (text) =>
    text.replace(/\t/g, " ").replace(MARKS, (mark) => [...mark].map((sign) => SIGNS[sign]).join(""));
  const yaml = (list, lines) => {
    const field = (name, text) => (text ? `"${name}": ${JSON.stringify(unmarked(text))}\n` : "");
    const items = lines.map((line) =>
      `  - ${field("case", gathering.named(line))}${notes(line) && `    ${field("notes", notes(line))}`}`);
    const head = field("title", titled(list)) + field("introduction", list.introduction.trim());
    return `${head}"items":\n${items.join("")}`;
  };

  // Excel and WPS take a file for UTF-8 by its mark; an apostrophe makes text of what begins like a formula.
  const cell = (value) => {
    const text = /^[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
    return `"${text.replace(/"/g, '""')}"`;
  };
  const csv = (list, lines) => {
    const rows = lines.map((line, number) => [
      String(number + 1), line.title, line.place ? line.found.title : "", line.found.place, line.found.brand, line.link, notes(line),
    ]);
    const head = ["序号", "名称", "所在的案例", "地点", "品牌", "链接", "备注"];
    return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
  };

  const escaped = (text) =>
    text
      .replace(/[\\`*_{}[\]<>#|~&!$]/g, "\\$&")
      .replace(/^\s*/gm, "")
      .replace(/^([-+=])/gm, "\\$1")
      .replace(/^(\d+)([.)])/gm, "$1\\$2");
  const markdown = (list, lines) => {
    const indented = (text) => escaped(text).split("\n").map((one) => `   > ${one}\n   >\n`).join("").replace(/ {3}>\n$/, "");
    const items = lines.map((line) =>
      `1. [${escaped(line.title)}](<${line.link}>)  \n   ${escaped(line.within)}\n${notes(line) && `\n${indented(notes(line))}`}`);
    const introduction = list.introduction.trim() && `${escaped(list.introduction.trim()).split("\n").join("\n\n")}\n\n`;
    return `# ${escaped(titled(list))}\n\n${introduction}${items.join("\n")}`;
  };

  const safe = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt()};`);
  const html = (list, lines) => {
    const said = (text) => (text ? `<p class="said">${safe(text)}</p>\n` : "");
    const items = lines.map((line) =>
      `<li>\n<h2><a href="${safe(line.link)}">${safe(line.title)}</a></h2>\n<p>${safe(line.within)}</p>\n${said(notes(line))}<p class="link">${safe(line.link)}</p>\n</li>\n`);
    return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(titled(list))}</title>
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.7; }
h2 { margin-bottom: 0; font-size: 1.1em; }
p { margin: .3em 0; }
.said { white-space: pre-line; }
.link { font-size: .85em; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>${safe(titled(list))}</h1>
${said(list.introduction.trim())}<ol>
${items.join("")}</ol>
</body>
</html>
`;
  };

  const named = (list) => titled(list).replace(/[\\/:*?"<>|.\s]+/g, " ").trim().slice(0, 40) || NAME;
  return [
    { text: "课程文件（course.yaml）", name: () => "course.yaml", type: "application/yaml", make: yaml },
    { text: "表格（CSV）", name: (list) => `${named(list)}.csv`, type: "text/csv", make: csv },
    { text: "网页（HTML）", name: (list) => `${named(list)}.html`, type: "text/html", make: html },
    { text: "文字（Markdown）", name: (list) => `${named(list)}.md`, type: "text/markdown", make: markdown },
  ];
})();
