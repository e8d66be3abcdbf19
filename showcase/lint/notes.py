"""Footnotes whose marks or notes are mistyped; `showcase.prose.footnotes` checks that both agree."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from showcase.lint.document import Document, Kind, Line
from showcase.problems import Problem

_UNCLOSED = re.compile(r"\[\^(?P<name>[\w-]{1,30})(?![\w\]-])(?![^\[\]\n]{0,30}\])")
_WIDE = re.compile(r"(?P<open>[\[【［])(?P<sign>[\^＾])(?P<name>[\w-]{1,30})(?P<close>[\]】］])")
_SPACED = re.compile(r"\[\^(?:[ ]+(?P<name>[\w-]{1,30})[ ]*|(?P<name2>[\w-]{1,30})[ ]+)\]")
_COLON = re.compile(r" {0,3}\[\^(?P<name>[^\]\n]+)\](?P<colon>[ ]*：|[ ]+:)")
_NO_COLON = re.compile(r" {0,3}\[\^(?P<name>[^\]\n]+)\](?![:：]|[ ]*[:：])[ ]*(?P<text>\S.*)")
_NOTE = re.compile(r" {0,3}\[\^([^\]\n]+)\]:")


def notes(document: Document) -> Iterator[Problem]:
    """Yield marks without an end, of the wrong signs, and notes without the colon that makes them one."""
    known = {match[1] for line in document.lines if (match := _NOTE.match(line.text))}
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            yield from _marks(document, line)
        is_note = _NOTE.match(block.first.text) or _COLON.match(block.first.text)
        for line in block.lines if is_note else block.lines[:1]:
            yield from _note(document, line, known)
    yield from _empty(document)


def _empty(document: Document) -> Iterator[Problem]:
    """Find notes that say nothing; what they say may stand on the next line, or indented below."""
    for block, below in zip_longest(document.blocks, document.blocks[1:]):
        for line, following in zip_longest(block.lines, block.lines[1:]):
            match = _NOTE.fullmatch(line.text.rstrip())
            is_last = following is None and not (below and below.in_item)
            if (
                match
                and block.kind is not Kind.CODE
                and (is_last or (following and _NOTE.match(following.text)))
            ):
                message = f"注释“{match[1]}”没有内容"
                yield document.error(
                    line, match.end() - 1, message, f"写成 [^{match[1]}]: 注释的内容，或连正文里的一起删掉"
                )


def _marks(document: Document, line: Line) -> Iterator[Problem]:
    for match in _UNCLOSED.finditer(line.text):
        name = match["name"]
        message = f"“[^{name}”少了右边的方括号，不会成为注释"
        yield document.error(line, match.start(), message, f"写成 [^{name}]")
    for match in _SPACED.finditer(line.text):
        name = match["name"] or match["name2"]
        yield document.error(
            line, match.start(), f"“{match.group()}”里有空格，不会成为注释", f"写成 [^{name}]"
        )
    for match in _WIDE.finditer(line.text):
        if match["open"] + match["sign"] + match["close"] != "[^]":
            message = f"“{match.group()}”里有全角符号，不会成为注释"
            good = f"[^{match['name']}]"
            mend = (document.edit(line, match.start(), match.end(), good),)
            yield document.error(line, match.start(), message, f"全部改成英文符号：{good}", mend)


def _note(document: Document, line: Line, known: set[str]) -> Iterator[Problem]:
    good = "写成 [^{}]: 注释的内容"
    if match := _COLON.match(line.text):
        what = "后面用了中文冒号" if "：" in match["colon"] else "和冒号之间有空格"
        message = f"“[^{match['name']}]”{what}，注释不会成立"
        mend = (document.edit(line, match.start("colon"), _behind_spaces(line, match.end()), ": "),)
        yield document.error(line, match.start("colon"), message, good.format(match["name"]), mend)
    elif (match := _NO_COLON.match(line.text)) and match["name"] not in known:
        message = f"“[^{match['name']}]”后面少了英文冒号，注释不会成立"
        yield document.error(line, match.end("name") + 1, message, good.format(match["name"]))


def _behind_spaces(line: Line, column: int) -> int:
    return len(line.text) - len(line.text[column:].lstrip(" \u3000\xa0"))
