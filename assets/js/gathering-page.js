// The page on which a trainer orders what was gathered, writes notes to it, and takes it away. A list that was sent
// stands in the address behind `#`: it is shown for reading, and the trainer's own stays as it is.
(async () => {
  const LONG_LINK = 2000; // characters, from here on some chat programs cut
  const root = document.querySelector("[data-module='gathering']");
  const cases = gatheringCases(root.dataset.home.replace(/index\.html$/, ""));
  const undone = []; // how to take back each change, the last at the end
  let own = gathering.read();
  let sent = null;
  let fault = "";
  let lines = [];
  let isKept = true;

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.flat().filter((child) => child !== null && child !== ""));
    return element;
  };
  // `key` is by what it is found again when all is drawn anew, so that the keyboard stays where it was.
  const button = (text, key, act, attributes = {}) => {
    const made = make("button", { type: "button", class: "button", "data-key": key, ...attributes }, text);
    made.addEventListener("click", act);
    return made;
  };
  const link = (text, href) => make("a", { href }, text);
  const status = make("p", { class: "gathering__status", role: "status" });
  const stage = make("div", { class: "gathering__stage" });
  const say = (text) => {
    status.textContent = text;
  };

  const keep = () => {
    isKept = gathering.write(own);
  };
  const focus = (...keys) => {
    for (const key of keys) {
      const found = stage.querySelector(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);
      if (found) return found.focus();
    }
    return undefined;
  };
  const change = async (said, undo, ...keys) => {
    if (undo) undone.push(undo);
    keep();
    await draw();
    say(said);
    focus(...keys);
  };

  const titleOf = (item) => lines.find((one) => one.item === item)?.title || item.slug;
  const move = (item, step) => {
    const shift = (by) => {
      const at = own.items.indexOf(item);
      const to = at + by;
      if (at < 0 || to < 0 || to >= own.items.length) return;
      own.items.splice(at, 1);
      own.items.splice(to, 0, item);
    };
    shift(step);
    const name = gathering.named(item);
    const [way, other] = step < 0 ? ["up", "down"] : ["down", "up"];
    const said = `“${titleOf(item)}”移到了第 ${own.items.indexOf(item) + 1} 项`;
    change(said, () => shift(-step), `${way} ${name}`, `${other} ${name}`);
  };
  const remove = (item) => {
    const at = own.items.indexOf(item);
    const title = titleOf(item);
    own.items.splice(at, 1);
    change(`移出了“${title}”，按“撤销”放回来`, () => own.items.splice(at, 0, item), "undo");
  };
  const add = async (reference, after, ...keys) => {
    const item = { ...reference, notes: "" };
    const [found] = await cases.lines([item]);
    if (found.isMissing) return say(`没有找到案例“${item.slug}”，请从本网站的案例页复制链接`);
    if (found.isLost) say(`《${found.title}》里没有“#${item.anchor}”这一处`);
    if (found.isLost) return undefined;
    Object.assign(item, { slug: found.slug, anchor: found.anchor });
    if (own.items.some((one) => gathering.named(one) === gathering.named(item))) return say(`“${found.title}”已经在清单里`);
    if (own.items.length >= gathering.MOST) return say(`一份清单最多 ${gathering.MOST} 项，先移出一些`);
    own.items.splice(after ? own.items.indexOf(after) + 1 : own.items.length, 0, item);
    return change(`加入了“${found.title}”`, () => own.items.splice(own.items.indexOf(item), 1), ...keys);
  };
  const replaced = (list, said) => {
    const former = own;
    own = list;
    sent = null;
    history.replaceState(null, "", location.pathname);
    change(said, () => {
      own = former;
    }, "undo");
  };

  const field = (name, key, value, longest, write, isLong) => {
    const input = make(isLong ? "textarea" : "input", { id: `gathering-${key}`, maxlength: longest, "data-key": key });
    input.value = value;
    input.addEventListener("input", () => {
      write(input.value);
      keep();
      refresh();
    });
    return make("div", { class: "gathering__field" }, make("label", { for: input.id }, name), input);
  };

  const about = () => [
    field("课程名称", "title", own.title, gathering.LONGEST.title, (text) => { own.title = gathering.line(text, gathering.LONGEST.title); }),
    field("导语", "introduction", own.introduction, gathering.LONGEST.introduction, (text) => { own.introduction = gathering.clean(text, gathering.LONGEST.introduction); }, true),
  ];

  const adding = () => {
    const input = make("input", { id: "gathering-add", "data-key": "add", autocomplete: "off" });
    const form = make("form", { class: "gathering__adding" },
      make("label", { for: input.id }, "粘贴案例、小标题、数据或机制的链接"), input,
      make("button", { class: "button" }, "加进来"), link("去挑选案例", root.dataset.cases));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const reference = cases.pasted(input.value);
      if (reference) add(reference, null, "add");
      else say("这不像案例的链接。打开案例，复制地址栏里的网址，或者小标题后面的链接");
    });
    return form;
  };

  // The places of a case that are not in the list yet.
  const places = (line) => {
    const there = new Set(own.items.map(gathering.named));
    const free = line.found.places.filter((one) => !there.has(`${line.slug}#${one.id}`));
    if (line.place || free.length === 0) return null;
    const key = `places ${gathering.named(line.item)}`;
    const choice = make("select", { "data-key": key, "aria-label": `《${line.title}》里的一处` });
    for (const kind of new Set(free.map((one) => one.kind))) {
      const shown = free.filter((one) => one.kind === kind);
      choice.append(make("optgroup", { label: kind }, shown.map((one) =>
        make("option", { value: one.id }, one.text + (one.within ? `（${one.within}）` : "")))));
    }
    return make("p", { class: "gathering__places" }, choice,
      button("加入这一处", `${key} go`, () => add({ slug: line.slug, anchor: choice.value }, line.item, key),
        { "aria-label": `加入这一处：《${line.title}》` }));
  };

  const controls = (line) => {
    const { item } = line;
    const name = gathering.named(item);
    const title = titleOf(item);
    const at = own.items.indexOf(item);
    const one = (text, key, act, isOff) =>
      button(text, `${key} ${name}`, act, { "aria-label": `${text}：${title}`, ...(isOff ? { disabled: "" } : {}) });
    return make("p", { class: "gathering__controls" },
      one("上移", "up", () => move(item, -1), at === 0),
      one("下移", "down", () => move(item, 1), at === own.items.length - 1),
      one("移出", "out", () => remove(item)));
  };

  const entry = (line) => {
    const { item } = line;
    const name = gathering.named(item);
    if (line.isMissing) {
      return make("li", { class: "gathering__item" }, make("p", { class: "gathering__missing" },
        `没有找到案例“${item.slug}”，可能改了名或者已经撤下。`), sent ? null : controls(line));
    }
    const note = make("p", { class: "gathering__said", "data-said": name }, gathering.said(line));
    return make("li", { class: "gathering__item" },
      make("div", { class: "gathering__text" },
        make("h3", { class: "gathering__title" }, link(line.title, line.href)),
        make("p", { class: "gathering__within" }, line.within),
        line.isLost ? make("p", { class: "gathering__missing" }, `案例里没有“#${item.anchor}”这一处了，现在指到整个案例。`) : null,
        make("p", { class: "gathering__link" }, link(line.link, line.link)),
        note,
        sent ? null : field(["备注", make("span", { class: "visually-hidden" }, `：${line.title}`)], `notes ${name}`, item.notes, gathering.LONGEST.notes, (text) => {
          item.notes = gathering.clean(text, gathering.LONGEST.notes);
          note.textContent = gathering.said(line);
        }, true),
        sent ? null : places(line),
        sent ? null : controls(line)),
      line.code ? make("img", {
        class: "gathering__code", src: line.code, width: 96, height: 96, alt: `《${line.found.title}》的二维码`,
      }) : null);
  };

  const save = (one) => {
    const list = sent || own;
    const whole = lines.filter((line) => !line.isMissing);
    const blob = new Blob([one.make(list, whole)], { type: `${one.type};charset=utf-8` });
    const target = make("a", { href: URL.createObjectURL(blob), download: one.name(list) });
    document.body.append(target);
    target.click();
    target.remove();
    setTimeout(() => URL.revokeObjectURL(target.href), 60000);
    const without = lines.length - whole.length;
    say(`存成了 ${target.download}${without ? `，没有找到的 ${without} 项没有写进去` : ""}`);
  };

  const canonical = document.querySelector("link[rel='canonical']")?.href || location.href.replace(/[?#].*/, "");
  const linkOf = (list) => `${canonical}#${gathering.encoded(list)}`;
  const outcome = () => {
    const list = sent || own;
    const address = make("input", { id: "gathering-link", readonly: "", "data-key": "link", "data-link": "" });
    address.addEventListener("focus", () => address.select());
    return make("section", { class: "gathering__outcome" },
      make("h2", {}, "拿走这份清单"),
      make("p", { class: "gathering__address" }, make("label", { for: address.id }, "带着清单的链接"), address,
        button("复制链接", "copy", () => {
          const text = linkOf(list);
          if (text.length > gathering.LONGEST_LINK) say("备注太多，链接放不下，请改用下面的文件");
          else permalink.copy(text, "链接");
        })),
      make("p", { class: "gathering__hint", "data-hint": "" }),
      make("p", { class: "gathering__files" },
        button("打印", "print", () => print()),
        gatheringExports.map((one) => button(one.text, one.type, () => save(one)))),
      make("p", { class: "gathering__hint" },
        "课程文件交给管理网站的人，用 python build.py course course.yaml 做成课程包。"));
  };

  // What follows from what is typed.
  const refresh = () => {
    const list = sent || own;
    stage.querySelector("[data-name]").textContent = list.title.trim() || "备课清单";
    stage.querySelector("[data-introduction]").textContent = list.introduction.trim();
    const address = stage.querySelector("[data-link]");
    if (!address) return;
    address.value = linkOf(list);
    const length = address.value.length;
    stage.querySelector("[data-hint]").textContent = length > LONG_LINK
      ? `这个链接有 ${length} 个字符，有的聊天软件会截断，发出去以后点开试试；备注少一些，链接就短一些。` : "";
  };

  const notices = () => [
    fault ? make("p", { class: "gathering__notice" }, fault) : null,
    isKept || sent ? null : make("p", { class: "gathering__notice" },
      "浏览器没有开放存储，清单只在这一页里。离开以前，请复制链接或者存成文件。"),
    sent ? make("div", { class: "gathering__notice" },
      make("p", {}, own.items.length
        ? "这是别人发来的清单，您自己的清单还在，没有改动。" : "这是别人发来的清单。"),
      make("p", { class: "gathering__controls" },
        button("改这份清单", "adopt", () => replaced(sent,
          own.items.length ? "现在可以改了；原来的清单换成了这一份，按“撤销”换回来" : "现在可以改了")),
        button("看我自己的清单", "mine", () => {
          sent = null;
          history.replaceState(null, "", location.pathname);
          draw();
        }))) : null,
  ];
  const lastly = () => make("p", { class: "gathering__controls" },
    undone.length ? button("撤销", "undo", () => {
      undone.pop()();
      change("撤销了上一步", null, "undo", "title");
    }) : null,
    own.items.length ? button("清空", "clear", () => replaced(gathering.empty(), "清空了，按“撤销”放回来")) : null);

  async function draw() {
    const list = sent || own;
    const found = await cases.lines(list.items);
    if (list !== (sent || own)) return; // another has come meanwhile
    lines = found;
    const key = document.activeElement?.dataset?.key;
    stage.replaceChildren(...[
      ...notices(),
      ...(sent ? [] : [make("div", { class: "gathering__form" }, make("h2", {}, "这一课"), about(), adding())]),
      make("h2", { class: "gathering__name", "data-name": "" }),
      make("p", { class: "gathering__introduction", "data-introduction": "" }),
      lines.length
        ? make("ol", { class: "gathering__list" }, lines.map(entry))
        : make("p", { class: "empty" }, "清单里还没有案例。在案例页上按“加入备课”，或者把链接粘贴到上面。"),
      sent ? null : lastly(),
      lines.length ? outcome() : null,
    ].filter(Boolean));
    refresh();
    if (key) focus(key);
  }

  // What the address asks for: a list that was sent, or a case to be added.
  const follow = () => {
    const text = location.hash.slice(1);
    [sent, fault] = [null, ""];
    if (text && !document.getElementById(text)) {
      const { list = null, fault: said = "" } = gathering.decoded(text);
      [sent, fault] = [list, said];
    }
    return draw();
  };
  const again = () => {
    own = gathering.read();
    undone.length = 0;
    draw();
  };

  root.append(stage, status);
  addEventListener("hashchange", follow);
  addEventListener("storage", (event) => {
    if (event.key === gathering.KEY) again();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) again();
  });
  isKept = gathering.write(own);
  await follow();
  const asked = gathering.reference(new URLSearchParams(location.search).get("add"));
  if (asked) {
    history.replaceState(null, "", location.pathname + location.hash);
    await add(asked);
  }
})();
