"""What other editors know and this site does not: it would be shown as it is typed."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind, Line
from showcase.problems import Problem

_SIGNS = re.compile(r"[~～=^\[\\＞》]|:::")  # few lines have any
_CONTENTS = "“[TOC]”不会成为目录"
_MARKS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        re.compile(r"(?<![~\\])~~(?=[^\s~])[^~\n]*~~(?!~)"),
        "“~~”不会成为删除线",
        "写成 <del>文字</del>，或删掉",
    ),
    (re.compile(r"～～[^\s～][^～\n]*～～"), "“～～”不会成为删除线", "写成 <del>文字</del>，或删掉"),
    (re.compile(r"(?<!=)==(?=[^\s=])[^=\n]*==(?!=)"), "“==”不会成为标记", "写成 <mark>文字</mark>，或删掉"),
    (re.compile(r"\^\[[^\[\]\n]+\]"), "“^[…]”不会成为注释", "写成 [^1]，再在后面写 [^1]: 注释的内容"),
    (re.compile(r"^[ ]*\[(?:TOC|toc)\][ ]*$"), _CONTENTS, "删掉它，页面自己有目录"),
    (
        re.compile(r"^[ ]*[-*+][ ]+(?P<at>\[[ xX]\])[ ]"),
        "方框“[ ]”不会成为复选框",
        "删掉方框，或写“已完成：”",
    ),
    (re.compile(r"^[ ]*:::"), "“:::”不会成为提示框", "改用引用：行首写“> ”"),
    (re.compile(r"[^\\\s](?P<at>\\)$"), "行末的“\\”不会成为换行", "换行在行末写两个空格；另起一段空一行"),
    (
        re.compile(r"^(?P<at>\[\[[^\[\]\n]+\]\])|(?<=\s)\[\[[^\[\]\n]+\]\]"),
        "“[[…]]”不会成为链接",
        "写成 [文字](文件名.md)",
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
            yield from _line(document, line, goes_on=number > 0)


def _line(document: Document, line: Line, *, goes_on: bool) -> Iterator[Problem]:
    if not _SIGNS.search(line.text):
        return
    for pattern, what, hint in _MARKS:
        for match in pattern.finditer(line.text):
            column = match.start("at") if match.groupdict().get("at") else match.start()
            if goes_on and line.text[column] == "》":  # a title in book marks that was wrapped
                continue
            mend = None
            if line.text[column] == "＞":
                mend = (document.edit(line, 0, match.end() - 1, "> "),)
            elif what == _CONTENTS:
                mend = (document.edit(line, 0, len(line.text), ""),)
            yield document.error(line, column, f"{what}，会照原样显示", hint, mend)
