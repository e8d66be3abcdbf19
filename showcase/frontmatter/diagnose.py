"""What Chinese input methods and word processors do to YAML, recognised line by line before YAML sees it.

YAML reports these mistakes on the wrong line or not at all; each rule looks at one line and names its own.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from showcase.frontmatter.lines import Line, closed_quotation, structure
from showcase.problems import Place, Problem

_INVISIBLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)  # what YAML forbids, and what it takes for the end of a line although no editor does
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?")
_QUOTATION_IN_LIST = re.compile(r"(?<=[\[{,:\s])(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')")
_REMARK = re.compile(r"(?:^|\s)#\s.*$")


@dataclass(frozen=True)
class _Finding:
    """A mistake at `column` (from 0) of a line."""

    column: int
    message: str
    hint: str


def diagnose(text: str, path: str, first_line: int, known: frozenset[str]) -> list[Problem]:
    """Return the mistakes of all lines of `text`, the first of which is line `first_line` of file `path`.

    `known` are the names that fields may have: only after one of them is a colon taken for YAML's.
    """
    found = [(n, finding) for n, line in enumerate(text.split("\n")) if (finding := _invisible(line))]
    if not found:
        lines = structure(text, known)
        mistakes = ((line.number, rule(line)) for line in lines for rule in _RULES)
        first: dict[int, _Finding] = {}
        for number, finding in mistakes:
            if finding:
                first.setdefault(number, finding)
        found = list(first.items())
    return [
        Problem(Place(path, first_line + number, finding.column + 1), finding.message, finding.hint)
        for number, finding in found
    ]


def _invisible(text: str) -> _Finding | None:
    if match := _INVISIBLE.search(text):
        message = f"这里有一个看不见的控制字符（U+{ord(match.group()):04X}）"
        return _Finding(match.start(), message, "删掉它再保存")
    return None


def _indent(line: Line) -> _Finding | None:
    if "\t" in line.lead:
        return _Finding(line.lead.index("\t"), "缩进用了制表符（Tab）", "改成两个空格")
    if wide := re.search("[\u3000\u00a0]", line.lead):
        return _Finding(wide.start(), "缩进用了全角空格或不间断空格", "改成英文空格")
    return None


def _dash(line: Line) -> _Finding | None:
    start = len(line.lead)
    if not line.goes_on and re.match(r"-[^\s-]", line.text[start:]):
        return _Finding(start + 1, "“-”后面少了一个空格", f"写成 - {line.text[start + 1 :][:12]}")
    return None


def _colon(line: Line) -> _Finding | None:
    if not line.key or (line.is_item and not line.has_fields):  # “- 目标：…” alone is an item of text
        return None
    sign = line.start - len(line.colon.lstrip())
    if line.colon.strip() == "：":
        return _Finding(sign, f"“{line.key}”后面用了中文冒号", f"改成英文冒号加一个空格：{line.key}: …")
    gap = line.colon.lstrip()[1:]
    if line.value and not gap:
        return _Finding(sign + 1, f"“{line.key}:”后面少了一个空格", f"写成 {line.key}: {line.value[:12]}…")
    if gap.strip(" \t"):
        return _Finding(sign + 1, f"“{line.key}:”后面是全角空格或不间断空格", "改成英文空格")
    return None


def _reserved_start(line: Line) -> _Finding | None:
    first = line.value[:1]
    is_reserved = first in tuple("@`%&*!,]}") or line.value.startswith("? ")
    is_broken_block = first in ("|", ">") and not _BLOCK_HEADER.fullmatch(line.value)
    if not line.goes_on and (is_reserved or is_broken_block):
        message = f"内容不能以“{first}”开头，那会被当作特殊记号"
        return _Finding(line.start, message, "给整个内容加上英文双引号")
    return None


def _brackets(line: Line) -> _Finding | None:
    """Find a value of which only the beginning is in brackets, such as `[图解]党建`."""
    pairs = {"[": r"\[[^\[\]]*\]", "{": r"\{[^{}]*\}"}
    if line.goes_on or line.value[:1] not in pairs:
        return None
    content = _without_quotations(line.value)
    if (match := re.match(pairs[content[0]], content)) and re.match(
        r"\s*[^\s#:,\]}]", content[match.end() :]
    ):
        message = f"英文括号“{content[0]}”只括住了前半截"
        return _Finding(line.start + match.end(), message, "给整个内容加上英文双引号")
    return None


def _quotation(line: Line) -> _Finding | None:
    """Find a quotation that stops before its value does, or that a Chinese mark was meant to close."""
    sign = line.value[:1]
    if line.goes_on or sign not in ('"', "'"):
        return None
    if line.is_unclosed:
        end = len(line.value.rstrip()) - 1
        if end > 0 and line.value[end] in "”’":
            message = f"开头是英文引号 {sign}，结尾是中文引号"
            return _Finding(line.start + end, message, f"结尾也改成英文引号 {sign}")
        return _Finding(line.start, "引号没有配对：有开头的引号，没有结尾的引号", "补上同样的英文引号")
    closed = closed_quotation(line.value)
    rest = line.value[len(closed) :] if closed else ""
    if rest.strip() and not re.match(r"\s+#|\s*:(\s|$)", rest):
        hint = f"把整个内容放进一对 {sign} 里，中间的引号改成“”"
        return _Finding(line.start + len(closed), "英文引号只括住了前半截", hint)
    return None


def _colon_in_value(line: Line) -> _Finding | None:
    quoted = line.value[:1] in ('"', "'", "[", "{", "#")
    if line.key and not quoted and (match := re.search(r":\s", _REMARK.sub("", line.value))):
        return _Finding(
            line.start + match.start(), "内容里有“: ”，会被当作另一项", "给整个内容加上英文双引号"
        )
    return None


def _comment(line: Line) -> _Finding | None:
    """Find a plain value that YAML would cut at ` #`; a remark is written with a space behind its sign."""
    value, start = (line.value, line.start) if line.value else (line.text, 0)
    if value.lstrip()[:1] in ('"', "'", "|", ">"):
        return None
    content = _without_quotations(value) if value[:1] in ("[", "{") else value
    if (match := re.search(r"(?:^|(?<=\s))#(?=[^\s#])", content)) and not _REMARK.search(
        content[: match.start()]
    ):
        hint = "给整个内容加上英文双引号；真要写说明，“#”后面空一格"
        return _Finding(start + match.start(), "“ #”后面的字会被当作说明丢掉", hint)
    return None


def _without_quotations(value: str) -> str:
    """Return the beginning of a list in brackets with quotations blanked, so that columns stay."""
    return _QUOTATION_IN_LIST.sub(lambda match: "“" * len(match.group()), value)


_RULES: tuple[Callable[[Line], _Finding | None], ...] = (
    _indent,
    _dash,
    _colon,
    _reserved_start,
    _brackets,
    _quotation,
    _colon_in_value,
    _comment,
)
