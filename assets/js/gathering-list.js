// The list that a trainer gathers: what may be in it, how the browser keeps it, and how a link carries it.
//
// A list is {title, introduction, items}, an item {slug, anchor, notes}. Kept and sent it is
// [title, introduction, "slug#anchor" or ["slug#anchor", notes], …], in a link behind the number of this form.
const gathering = (() => {
  const KEY = "showcase-course";
  const FORM = "1";
  const MOST = 100;
  const LONGEST = { title: 100, introduction: 2000, notes: 2000 };
  const LONGEST_LINK = 100000;
  const REFERENCE = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:#([^\s#]{1,200}))?$/;
  const WHOLE = ["main", "toc", "facts", "related", "page-permanent"]; // of a page, and of no part of the text
  const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
  // What nobody sees or can read, halves of characters, and what a file may not hold.
  const UNSEEN =
    /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\p{Cs}\p{Co}]/gu;

  const clean = (text, longest) =>
    typeof text === "string" ? text.slice(0, longest).replace(BREAKS, "\n").replace(UNSEEN, "") : "";
  const line = (text, longest) => clean(text, longest).replace(/\s+/g, " ");

  const reference = (text) => {
    const match = typeof text === "string" && text.length < 300 ? REFERENCE.exec(text) : null;
    if (!match) return null;
    return { slug: match[1], anchor: match[2] && !WHOLE.includes(match[2]) ? match[2] : "" };
  };
  const named = ({ slug, anchor }) => (anchor ? `${slug}#${anchor}` : slug);

  // What is said of a line: of two items that have become one, both.
  const said = ({ item, also }) => [item.notes, ...also].map((one) => one.trim()).filter(Boolean).join("\n");

  const empty = () => ({ title: "", introduction: "", items: [] });

  // Whatever comes from outside: what is no list is null, what is no item is left out.
  const sound = (parts) => {
    if (!Array.isArray(parts) || typeof parts[0] !== "string" || typeof parts[1] !== "string") return null;
    const [title, introduction, ...rest] = parts;
    const items = new Map();
    for (const part of rest.slice(0, MOST)) {
      const [text, notes] = Array.isArray(part) ? part : [part, ""];
      const found = reference(text);
      if (found && !items.has(named(found))) {
        items.set(named(found), { ...found, notes: clean(notes, LONGEST.notes) });
      }
    }
    return {
      title: line(title, LONGEST.title),
      introduction: clean(introduction, LONGEST.introduction),
      items: [...items.values()],
    };
  };
  const parts = ({ title, introduction, items }) => [
    line(title, LONGEST.title),
    clean(introduction, LONGEST.introduction),
    ...items.map((item) => {
      const notes = clean(item.notes, LONGEST.notes).trim();
      return notes ? [named(item), notes] : named(item);
    }),
  ];

  const read = () => {
    try {
      return sound(JSON.parse(localStorage.getItem(KEY))) || empty();
    } catch {
      return empty(); // storage is off, or holds something else
    }
  };
  const write = (list) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(parts(list)));
      return true;
    } catch {
      return false; // what is gathered holds for this page
    }
  };

  // Letters, digits, - and _ only: chat programs end a link at anything else.
  const encoded = (list) => {
    const bytes = new TextEncoder().encode(JSON.stringify(parts(list)));
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    return `${FORM}.${text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
  };
  // What an address carries behind `#`: {list}, or {fault} in words. What chat programs add at its end is no part.
  const decoded = (text) => {
    const [, form, letters] = /^([0-9]{1,3})\.([\w-]+)/.exec(text) || [];
    if (!letters) return { fault: "这个链接里没有清单，可能没有复制完整。请对方再发一次。" };
    if (form !== FORM) return { fault: "这个链接里的清单，这一版网页认不出来。请打开网站上最新的网页再试。" };
    if (text.length > LONGEST_LINK) return { fault: "这个链接太长了，里面的清单读不了。" };
    try {
      const whole = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
      const bytes = Uint8Array.from(whole, (char) => char.charCodeAt(0));
      const list = sound(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
      if (list) return { list };
    } catch {
      // cut off, or never one of ours
    }
    return { fault: "这个链接里的清单读不了，可能没有复制完整。请对方再发一次。" };
  };

  return { KEY, MOST, LONGEST, LONGEST_LINK, clean, line, reference, named, said, empty, read, write, encoded, decoded };
})();
