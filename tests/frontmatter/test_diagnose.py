import pytest

from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Refused

KNOWN = frozenset(("title", "标题", "tags", "标签", "summary", "摘要", "sources", "来源", "id", "目标"))
SPECIAL = "内容不能以“{}”开头，那会被当作特殊记号"
BLOCK = "要写几行，“{}”后面先换行，正文每行前面空两格；真要写这个符号，就"
FIELD = "如果是另一项，另起一行写；如果是内容，"
QUOTE = "给整个内容加上英文双引号"
TRANSLATED = {
    "full-width-colon": ("title：甲\n", "1:6: “title”后面用了中文冒号 → 改成英文冒号加一个空格：title: …"),
    "full-width-colon-on-a-later-line": (
        "title: 甲\n摘要：乙\n",
        "2:3: “摘要”后面用了中文冒号 → 改成英文冒号加一个空格：摘要: …",
    ),
    "blank-and-full-width-colon": (
        "title ：甲\n",
        "1:7: “title”后面用了中文冒号 → 改成英文冒号加一个空格：title: …",
    ),
    "full-width-colon-in-a-group": (
        "sources:\n  - id: a\n    title：b\n",
        "3:10: “title”后面用了中文冒号 → 改成英文冒号加一个空格：title: …",
    ),
    "full-width-colon-at-the-start-of-a-group": (
        "sources:\n  - id：a\n    title: b\n",
        "2:7: “id”后面用了中文冒号 → 改成英文冒号加一个空格：id: …",
    ),
    "full-width-colon-below-a-block-in-a-group": (
        "sources:\n  - summary: |\n      甲\n    title：b\n",
        "4:10: “title”后面用了中文冒号 → 改成英文冒号加一个空格：title: …",
    ),
    "no-space": ("title:甲\n", "1:7: “title:”后面少了一个空格 → 写成 title: 甲…"),
    "full-width-space": ("title:\u3000甲\n", "1:7: “title:”后面是全角空格或不间断空格 → 改成英文空格"),
    "no-break-space": ("title: \u00a0甲\n", "1:7: “title:”后面是全角空格或不间断空格 → 改成英文空格"),
    "half-a-chinese-quotation": (
        'title: "甲”\n',
        '1:10: 开头是英文引号 "，结尾是中文引号 → 结尾也改成英文引号 "',
    ),
    "half-a-chinese-quotation-above-others": (
        "title: '甲’\n摘要: '乙'\n",
        "1:10: 开头是英文引号 '，结尾是中文引号 → 结尾也改成英文引号 '",
    ),
    "quotation-without-end": (
        'title: "甲\n摘要: "乙"\n',
        "1:8: 引号没有配对：有开头的引号，没有结尾的引号 → 补上同样的英文引号",
    ),
    "quotation-of-the-beginning": (
        'title: "链"盟\n',
        '1:11: 英文引号只括住了前半截 → 把整个内容放进一对 " 里，中间的引号改成“”',
    ),
    "quotation-of-the-beginning-in-a-list": (
        'tags:\n  - "链"盟\n',
        '2:8: 英文引号只括住了前半截 → 把整个内容放进一对 " 里，中间的引号改成“”',
    ),
    "brackets-of-the-beginning": ("title: [图解]党建\n", f"1:12: 英文括号“[”只括住了前半截 → {QUOTE}"),
    "colon-in-a-value": (
        "title: 甲: 乙\n",
        f"1:9: 内容里有“: ”，会被当作另一项 → 如果是另一项，另起一行写；如果是内容，{QUOTE}",
    ),
    "number-sign": (
        "title: 案例 #1\n",
        f"1:11: “ #”后面的字会被当作说明丢掉 → 删掉“#”，或{QUOTE}；真要写说明，“#”后面空一格",
    ),
    "number-sign-first": (
        "title: #1\n",
        f"1:8: “ #”后面的字会被当作说明丢掉 → 删掉“#”，或{QUOTE}；真要写说明，“#”后面空一格",
    ),
    "number-sign-on-a-further-line": (
        "summary: 甲\n  乙 #1\n",
        f"2:5: “ #”后面的字会被当作说明丢掉 → 删掉“#”，或{QUOTE}；真要写说明，“#”后面空一格",
    ),
    "number-sign-behind-an-unknown-name": (
        "其他: 甲 #1\n",
        f"1:7: “ #”后面的字会被当作说明丢掉 → 删掉“#”，或{QUOTE}；真要写说明，“#”后面空一格",
    ),
    "dash-without-space": ("tags:\n  -红色\n", "2:4: “-”后面少了一个空格 → 写成 - 红色"),
    "dash-without-space-below-others": ("tags:\n  - 甲\n  -红色\n", "3:4: “-”后面少了一个空格 → 写成 - 红色"),
    "tab": ("tags:\n\t- 甲\n", "2:1: 缩进用了制表符（Tab） → 改成两个空格"),
    "full-width-indent": ("tags:\n　　- 甲\n", "2:1: 缩进用了全角空格或不间断空格 → 改成英文空格"),
    "control-character": ("title: 甲\x07乙\n", "1:9: 这里有一个看不见的控制字符（U+0007） → 删掉它再保存"),
    "line-separator": ("a: b\nc: 甲\u2028乙\n", "2:5: 这里有一个看不见的控制字符（U+2028） → 删掉它再保存"),
    **{
        f"starts-with-{sign}": (
            f"title: {sign}党建\n",
            f"1:8: 内容不能以“{sign[0]}”开头，那会被当作特殊记号 → {QUOTE}",
        )
        for sign in ("&", "&b ", "*", "**", "!", "! ", "!b ", "@", "`", "%", ",", "]", "}", "? ")
    },
    **{
        f"starts-with-{sign}": (
            f"title: {sign}党建\n",
            f"1:8: {SPECIAL.format(sign[0])} → {BLOCK.format(sign[0])}{QUOTE}",
        )
        for sign in ("|", "> ")
    },
}
SOUND = {
    "block": (
        'summary: |\n  title：甲\n  - a\n  "链”盟 #1: &b\n\n  [a，b\n',
        'title：甲\n- a\n"链”盟 #1: &b\n\n[a，b\n',
    ),
    "folded-block": ("summary: >-  # 说明\n  title:甲\n  -红\n", "title:甲 -红"),
    "block-with-indent": ("summary: |2\n    甲\n  -乙\n", "  甲\n-乙\n"),
    "quotation-over-lines": ('summary: "甲\n  title：乙 #1\n\n  目标:丙”"\n', "甲 title：乙 #1\n目标:丙”"),
    "single-quotation-over-lines": ("summary: '甲”\n  -it''s: 乙'\n", "甲” -it's: 乙"),
    "text-over-lines": ("summary: 甲\n  目标：乙\n  -丙\n  &丁\n", "甲目标：乙 -丙 &丁"),
    "remark": ("summary: 甲 # 说明: 乙\n", "甲"),
    "remark-behind-quotation": ('summary: "甲 #1: 乙" # 说明\n', "甲 #1: 乙"),
    "number-sign-in-a-word": ("summary: C#和案例#1\n", "C#和案例#1"),
    "address": ("summary: http://a.b:80/c#d?e=f&g\n", "http://a.b:80/c#d?e=f&g"),
    "chinese-colon": ("summary: “五力提升”：八栋楼\n", "“五力提升”：八栋楼"),
    "chinese-brackets": ("summary: 【党建】、【引领】\n", "【党建】、【引领】"),
    "plus": ("summary: 1+X+Y\n", "1+X+Y"),
    "dash": ("summary: -甲\n", "-甲"),
    "apostrophe": ("summary: it's 'so'\n", "it's 'so'"),
    **{f"text-{text}": (f"summary: {text}\n", text) for text in ("0571", "010", "1:30", "no", "on", "1e3")},
    **{
        f"text-{text}": (f"summary: {text}\n", text)
        for text in ("~", "null", "2024-13-01", "0x1F", "<<", "=")
    },
}


@pytest.mark.parametrize(("text", "message"), TRANSLATED.values(), ids=TRANSLATED.keys())
def test_a_careless_line_is_one_message_at_its_own_place(text: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_mapping(text, "f", 1, KNOWN)
    assert [str(problem) for problem in refused.value.problems] == [f"f:{message}"]


@pytest.mark.parametrize(("text", "value"), SOUND.values(), ids=SOUND.keys())
def test_what_is_sound_stays_the_text_that_was_written(text: str, value: str) -> None:
    entry = parse_mapping(text, "f", 1, KNOWN).find("summary")
    assert entry
    assert getattr(entry.value, "text", None) == value


def test_the_mistakes_of_all_lines_are_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        parse_mapping("title：甲\nsummary: 乙 #1\ntags:\n  -丙\n", "f", 11, KNOWN)
    assert [problem.place.line for problem in refused.value.problems] == [11, 12, 14]
