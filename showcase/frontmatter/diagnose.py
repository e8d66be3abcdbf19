"""What Chinese input methods and word processors do to YAML, recognised line by line before YAML sees it.

YAML reports these mistakes on the wrong line or not at all; each rule looks at one line and names its own.
"""

import re
from collections.abc import Callable

from showcase.frontmatter.alignment import alignment
from showcase.frontmatter.bullets import bullets
from showcase.frontmatter.finding import Finding
from showcase.frontmatter.lines import Line, closed_quotation, outside_brackets, structure
from showcase.frontmatter.naming import names
from showcase.problems import Place, Problem

_INVISIBLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)  # what YAML forbids, and what it takes for the end of a line although no editor does
_SECOND_COLON = re.compile(r"[:：](?!//)")
_CLOSERS = {"“": "”", "‘": "’"}
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?")
_QUOTATION_IN_LIST = re.compile(r"(?<=[\[{,:\s])(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')")
_REMARK = re.compile(r"(?:^|\s)#\s.*$")


def diagnose(text: str, path: str, first_line: int, known: frozenset[str]) -> list[Problem]:
    """Return the mistakes of all lines of `text`, the first of which is line `first_line` of file `path`.

    `known` are the names that fields may have: only after one of them is a colon taken for YAML's.
    """
    found = [(n, finding) for n, line in enumerate(text.split("\n")) if (finding := _invisible(line))]
    if not found:
        lines = list(structure(text, known))
        mistakes = [(line.number, one) for line in lines for rule in _RULES if (one := rule(line))]
        first: dict[int, Finding] = {}
        outer = outside_brackets(lines)
        for number, finding in (*mistakes, *names(outer, known), *bullets(outer), *alignment(outer, known)):
            first.setdefault(number, finding)
        found = sorted(first.items(), key=lambda item: item[0])
    return [
        _problem(Place(path, first_line + number, one.column + 1), one, first_line) for number, one in found
    ]


def _problem(place: Place, finding: Finding, first_line: int) -> Problem:
    hint = finding.hint if finding.other is None else finding.hint.format(first_line + finding.other)
    return Problem(place, finding.message, hint)


def _invisible(text: str) -> Finding | None:
    if match := _INVISIBLE.search(text):
        message = f"这里有一个看不见的控制字符（U+{ord(match.group()):04X}）"
        return Finding(match.start(), message, "删掉它再保存")
    return None


def _indent(line: Line) -> Finding | None:
    if "\t" in line.lead:
        return Finding(line.lead.index("\t"), "缩进用了制表符（Tab）", "改成两个空格")
    if wide := re.search("[\u3000\u00a0]", line.lead):
        return Finding(wide.start(), "缩进用了全角空格或不间断空格", "改成英文空格")
    return None


def _document_end(line: Line) -> Finding | None:
    if re.fullmatch(r"\.\.\.\s*", line.text):
        return Finding(0, "“...”会被当作案例信息的结尾", "删掉这一行")
    return None


def _dash(line: Line) -> Finding | None:
    start = len(line.lead)
    if line.goes_on:
        return None
    if re.match(r"-[^\s-]", line.text[start:]):
        return Finding(start + 1, "“-”后面少了一个空格", f"写成 - {line.text[start + 1 :][:12]}")
    if match := re.match(r"-[ ]*-+[ ]+(?=\S)", line.text[start:]):
        return Finding(start + 1, "减号打了两个", f"只留一个：- {line.text[start + match.end() :][:12]}")
    return None


def _colon(line: Line) -> Finding | None:
    if not line.key or (line.is_item and not line.has_fields):  # “- 目标：…” alone is an item of text
        return None
    sign = line.start - len(line.colon.lstrip())
    if _SECOND_COLON.match(line.value):
        good = f"{line.key}: {line.value.lstrip(':： ')[:12]}"
        return Finding(line.start, "冒号打了两个", f"只留一个英文冒号，后面空一格：{good}…")
    if line.colon.strip() == "：":
        return Finding(sign, f"“{line.key}”后面用了中文冒号", f"改成英文冒号加一个空格：{line.key}: …")
    gap = line.colon.lstrip()[1:]
    if line.value and not gap:
        return Finding(sign + 1, f"“{line.key}:”后面少了一个空格", f"写成 {line.key}: {line.value[:12]}…")
    if gap.strip(" \t"):
        return Finding(sign + 1, f"“{line.key}:”后面是全角空格或不间断空格", "改成英文空格")
    return None


def _reserved_start(line: Line) -> Finding | None:
    first = line.value[:1]
    is_reserved = first in tuple("@`%&*!,]}") or line.value.startswith("? ")
    is_broken_block = first in ("|", ">") and not _BLOCK_HEADER.fullmatch(line.value)
    if not line.goes_on and (is_reserved or is_broken_block):
        message = f"内容不能以“{first}”开头，那会被当作特殊记号"
        block = f"要写几行，“{first}”后面先换行，正文每行前面空两格；" if is_broken_block else ""
        return Finding(
            line.start, message, f"{block}{'真要写这个符号，就' if block else ''}给整个内容加上英文双引号"
        )
    return None


def _brackets(line: Line) -> Finding | None:
    """Find a value of which only the beginning is in brackets, such as `[图解]党建`."""
    pairs = {"[": r"\[[^\[\]]*\]", "{": r"\{[^{}]*\}"}
    if line.goes_on or line.value[:1] not in pairs:
        return None
    content = _without_quotations(line.value)
    if (match := re.match(pairs[content[0]], content)) and re.match(
        r"\s*[^\s#:,\]}]", content[match.end() :]
    ):
        message = f"英文括号“{content[0]}”只括住了前半截"
        return Finding(line.start + match.end(), message, "给整个内容加上英文双引号")
    return None


def _quotation(line: Line) -> Finding | None:
    """Find a quotation that stops before its value does, or that a Chinese mark was meant to close."""
    sign = line.value[:1]
    end = len(line.value.rstrip()) - 1
    closer = _CLOSERS.get(sign)
    if closer and not line.goes_on and closer not in line.value and line.value[end] in "\"'":
        message = f"开头是中文引号 {sign}，结尾是英文引号"
        return Finding(line.start + end, message, f"结尾也改成中文引号 {closer}，或两头都用英文引号")
    if line.goes_on or sign not in ('"', "'"):
        return None
    if line.is_unclosed:
        if end > 0 and line.value[end] in "”’":
            message = f"开头是英文引号 {sign}，结尾是中文引号"
            return Finding(line.start + end, message, f"结尾也改成英文引号 {sign}")
        return Finding(line.start, "引号没有配对：有开头的引号，没有结尾的引号", "补上同样的英文引号")
    closed = closed_quotation(line.value)
    rest = line.value[len(closed) :] if closed else ""
    if rest.strip() and not re.match(r"\s+#|\s*:(\s|$)", rest):
        hint = f"把整个内容放进一对 {sign} 里，中间的引号改成“”"
        return Finding(line.start + len(closed), "英文引号只括住了前半截", hint)
    return None


def _colon_in_value(line: Line) -> Finding | None:
    quoted = line.value[:1] in ('"', "'", "[", "{", "#")
    if line.key and not quoted and (match := re.search(r":\s", _REMARK.sub("", line.value))):
        hint = "如果是另一项，另起一行写；如果是内容，给整个内容加上英文双引号"
        return Finding(line.start + match.start(), "内容里有“: ”，会被当作另一项", hint)
    return None


def _comment(line: Line) -> Finding | None:
    """Find a plain value that YAML would cut at ` #`; a remark is written with a space behind its sign."""
    value, start = (line.value, line.start) if line.value else (line.text, 0)
    if value.lstrip()[:1] in ('"', "'", "|", ">"):
        return None
    content = _without_quotations(value) if value[:1] in ("[", "{") else value
    if (match := re.search(r"(?:^|(?<=\s))#(?=[^\s#])|^#{2,}$", content)) and not _REMARK.search(
        content[: match.start()]
    ):
        hint = "删掉“#”，或给整个内容加上英文双引号；真要写说明，“#”后面空一格"
        return Finding(start + match.start(), "“ #”后面的字会被当作说明丢掉", hint)
    return None


def _without_quotations(value: str) -> str:
    """Return the beginning of a list in brackets with quotations blanked, so that columns stay."""
    return _QUOTATION_IN_LIST.sub(lambda match: "“" * len(match.group()), value)


_RULES: tuple[Callable[[Line], Finding | None], ...] = (
    _indent,
    _document_end,
    _dash,
    _colon,
    _reserved_start,
    _brackets,
    _quotation,
    _colon_in_value,
    _comment,
)
