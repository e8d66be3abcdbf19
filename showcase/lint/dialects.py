"""What other editors know and this site does not: it would be shown as it is typed."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind, Line
from showcase.problems import Problem

_SIGNS = re.compile(r"[~～=^\[\\＞》<《$:+{!?]")  # few lines have any
_CONTENTS = "“[TOC]”不会成为目录"
_NO_ID = "“{#…}”不会成为编号"
_OWN_CONTENTS = "删掉它，页面自己有目录"
_MARKS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        re.compile(r"(?<![~\\])~~(?=[^\s~])[^~\n]*~~(?!~)"),
        "“~~”不会成为删除线",
        "写成 <del>文字</del>，或删掉",
    ),
    (re.compile(r"～～[^\s～][^～\n]*～～"), "“～～”不会成为删除线", "写成 <del>文字</del>，或删掉"),
    (re.compile(r"(?<!=)==(?=[^\s=])[^=\n]*==(?!=)"), "“==”不会成为标记", "写成 <mark>文字</mark>，或删掉"),
    (
        re.compile(r"(?<=[A-Za-z0-9)）])\^[A-Za-z0-9+-]{1,4}\^(?![0-9])"),
        "“^”不会成为上标",
        "写成 <sup>2</sup>，或直接写 ²、³",
    ),
    (
        re.compile(r"(?<=[A-Za-z)])~[0-9+-]{1,3}~(?![~0-9])"),
        "“~”不会成为下标",
        "写成 <sub>2</sub>",
    ),
    (
        re.compile(r"\$\$[^$\n]+\$\$|(?<![\\$\w])\$(?=[^$\n]*[\\^_{}])[^\s$][^$\n]{0,80}\$"),
        "“$”不会成为公式",
        "用文字或图片写公式",
    ),
    (re.compile(r"\^\[[^\[\]\n]+\]"), "“^[…]”不会成为注释", "写成 [^1]，再在后面写 [^1]: 注释的内容"),
    (re.compile(r"^[ ]*\[(?:TOC|toc)\][ ]*$"), _CONTENTS, _OWN_CONTENTS),
    (
        re.compile(r"^[ ]*[-*+][ ]+(?P<at>\[[ xX√✓✔]?\])[ ]"),
        "方框“[ ]”不会成为复选框",
        "删掉方框，或写“已完成：”",
    ),
    (
        re.compile(r"^[ ]*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]", re.IGNORECASE),
        "“[!…]”不会成为提示框",
        "删掉它，或写“**注意**”",
    ),
    (
        re.compile(r"(?<![A-Za-z0-9:/]):[a-z][a-z0-9_+-]{1,24}:(?![A-Za-z0-9:/])"),
        "冒号里的名称不会成为表情",
        "直接写表情符号，或删掉",
    ),
    (re.compile(r"<{1,2}(?=[\u4e00-\u9fff])[^<>\n]{1,40}>{1,2}"), "“<>”不是书名号", "改成《》"),
    (
        re.compile(r"<(?!!--)[!！][ ]?[-—–－―]"),
        "说明的记号要用英文的“<!--”",
        "写成 <!-- … -->",
    ),
    (
        re.compile(
            r"<[a-z][a-z0-9]*(?:\s+[\w-]+=(?:\"[^\"<>]*\"|'[^'<>]*'))*\s+[\w-]+=(?:\"[^\"<>]*|'[^'<>]*)>",
            re.IGNORECASE,
        ),
        "标签里的引号没有配对",
        "在 > 前面补上同样的引号",
    ),
    (re.compile(r"[《＜〈]!--|--[》＞〉]"), "说明的括号要用英文的 < 和 >", "写成 <!-- … -->"),
    (
        re.compile(r"(?<![+A-Za-z0-9])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?![+A-Za-z0-9])"),
        "“++”不会成为下划线",
        "写成 <u>文字</u>，或删掉",
    ),
    (
        re.compile(r"^[^{\n]*[^\s{\\](?P<at>[ ]?\{#[\w-]+\})$"),
        _NO_ID,
        "编号只写在小标题后面：## 标题 {#编号}",
    ),
    (
        re.compile(
            r"＜/?(?:b|i|u|br|p|strong|em|su[bp]|font|span|div|center|img|a|h[1-6]|t[rdh]|table)\b[^＜＞]*＞"
        ),
        "尖括号是全角的，不会成为标签",
        "改成英文的 < 和 >，或删掉",
    ),
    (re.compile(r"^[ ]*(?:!!!|\?\?\?\+?)[ ]+[A-Za-z]+"), "“!!!”不会成为提示框", "改用引用：行首写“> ”"),
    (re.compile(r"^[ ]*@\[toc\](?:\([^()]*\))?[ ]*$", re.IGNORECASE), _CONTENTS, _OWN_CONTENTS),
    (re.compile(r"^[ ]*:::"), "“:::”不会成为提示框", "改用引用：行首写“> ”"),
    (re.compile(r"[^\\\s](?P<at>\\)$"), "行末的“\\”不会成为换行", "换行在行末写两个空格；另起一段空一行"),
    (
        re.compile(r"(?<![!\]])\[\[(?![\d,，]+\]\])[^\[\]\n]+\]\](?!\()"),
        "“[[…]]”不会成为链接",
        "写成 [文字](文件名.md)",
    ),
    (
        re.compile(r"[!！]\[\[[^\[\]\n]+\]\]"),
        "“![[…]]”不会成为图片",
        "写成 ![图上是什么](文件夹/文件名)",
    ),
    (re.compile(r"^[ \u3000]*(?P<at>＞)[ \u3000]*\S"), "“＞”不是引用的记号", "改成英文的 > 加一个空格"),
    (re.compile(r"^[ \u3000]*(?P<at>》)[ \u3000]*\S"), "“》”不是引用的记号", "改成英文的 > 加一个空格"),
)


def foreign_marks(document: Document) -> Iterator[Problem]:
    """Yield marks that will be shown as text."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for number, line in enumerate(block.lines):
            yield from _line(document, line, goes_on=number > 0, is_heading=block.kind is Kind.HEADING)


def _line(document: Document, line: Line, *, goes_on: bool, is_heading: bool) -> Iterator[Problem]:
    if not _SIGNS.search(line.text):
        return
    for pattern, what, hint in _MARKS:
        for match in pattern.finditer(line.text):
            column = match.start("at") if match.groupdict().get("at") else match.start()
            if goes_on and line.text[column] == "》":  # a title in book marks that was wrapped
                continue
            if is_heading and what == _NO_ID:
                continue
            mend = None
            if line.text[column] == "＞":
                mend = (document.edit(line, 0, match.end() - 1, "> "),)
            elif what == _CONTENTS:
                mend = (document.edit(line, 0, len(line.text), ""),)
            yield document.error(line, column, f"{what}，会照原样显示", hint, mend)
