"""What Chinese input methods and word processors do to YAML, recognised line by line before YAML sees it.

YAML reports these mistakes on the wrong line or not at all; each rule looks at one line and names its own.
Lines inside a block scalar (`|`, `>`) are text and are left alone.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from showcase.problems import Place, Problem

_ITEM = re.compile(r"^\s*(?:- +)?(?P<key>[A-Za-z_\u4e00-\u9fff]+)(?P<colon>\s*[:：]\s*)(?P<value>.*)$")
_BLOCK = re.compile(r"(?::|-)\s+[|>][-+0-9]*\s*(?:#.*)?$")


@dataclass(frozen=True)
class _Line:
    """One line of structure; `key` is empty where the line does not begin with a known field name."""

    text: str
    key: str = ""
    colon: str = ""
    value: str = ""
    start: int = 0


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
    problems = []
    for number, written in _structure(text):
        line = _parsed(written, known)
        if found := next(filter(None, (rule(line) for rule in _RULES)), None):
            place = Place(path, first_line + number, found.column + 1)
            problems.append(Problem(place, found.message, found.hint))
    return problems


def _structure(text: str) -> Iterator[tuple[int, str]]:
    """Yield number (from 0) and text of each line that is YAML structure, not part of a block scalar."""
    inside: int | None = None
    for number, line in enumerate(text.split("\n")):
        indent = len(line) - len(line.lstrip(" "))
        if inside is not None and (not line.strip() or indent > inside):
            continue
        inside = None
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        yield number, line
        if _BLOCK.search(line):
            inside = indent


def _parsed(text: str, known: frozenset[str]) -> _Line:
    match = _ITEM.match(text)
    if match and match["key"] in known:
        return _Line(text, match["key"], match["colon"], match["value"], match.start("value"))
    if match := re.match(r"^\s*(?:- +)+", text):
        return _Line(text, value=text[match.end() :], start=match.end())
    return _Line(text)


def _indent(line: _Line) -> _Finding | None:
    lead = line.text[: len(line.text) - len(line.text.lstrip())]
    if "\t" in lead:
        return _Finding(lead.index("\t"), "缩进用了制表符（Tab）", "改成两个空格")
    if wide := re.search("[\u3000\u00a0]", lead):
        return _Finding(wide.start(), "缩进用了全角空格或不间断空格", "改成英文空格")
    return None


def _colon(line: _Line) -> _Finding | None:
    sign = line.start - len(line.colon.lstrip())
    if line.colon.strip() == "：":
        return _Finding(sign, f"“{line.key}”后面用了中文冒号", f"改成英文冒号加一个空格：{line.key}: …")
    gap = line.colon.lstrip()[1:]
    if line.key and line.value and not gap:
        return _Finding(sign + 1, f"“{line.key}:”后面少了一个空格", f"写成 {line.key}: {line.value[:12]}…")
    if gap.strip(" \t"):
        return _Finding(sign + 1, f"“{line.key}:”后面是全角空格或不间断空格", "改成英文空格")
    return None


def _reserved_start(line: _Line) -> _Finding | None:
    if line.value[:1] in ("@", "`", "%"):
        return _Finding(line.start, f"内容不能以“{line.value[0]}”开头", "给整个内容加上英文双引号")
    return None


def _colon_in_value(line: _Line) -> _Finding | None:
    quoted = line.value[:1] in ('"', "'", "[", "{", "#")
    if line.key and not quoted and (match := re.search(r":\s", line.value)):
        return _Finding(
            line.start + match.start(), "内容里有“: ”，会被当作另一项", "给整个内容加上英文双引号"
        )
    return None


def _quotation(line: _Line) -> _Finding | None:
    """Find a quotation that stops before its value does, or that a Chinese mark was meant to close."""
    sign = line.value[:1]
    if sign not in ('"', "'"):
        return None
    closed = re.match(r'"(?:[^"\\]|\\.)*"' if sign == '"' else r"'(?:[^']|'')*'", line.value)
    if closed is None:
        end = len(line.value.rstrip()) - 1
        if end > 0 and line.value[end] in "”’":
            message = f"开头是英文引号 {sign}，结尾是中文引号"
            return _Finding(line.start + end, message, f"结尾也改成英文引号 {sign}")
        return None
    rest = line.value[closed.end() :]
    if rest.strip() and not re.match(r"\s+#|\s*:(\s|$)", rest):
        hint = f"把整个内容放进一对 {sign} 里，中间的引号改成“”"
        return _Finding(line.start + closed.end(), "英文引号只括住了前半截", hint)
    return None


def _comment(line: _Line) -> _Finding | None:
    """Find a plain value that YAML would cut at ` #`; a remark is written with a space behind its sign."""
    if line.value[:1] in ('"', "'", "#", "|", ">"):
        return None
    if match := re.search(r"(?<=\S) #(?=\S)", line.value):
        hint = "给整个内容加上英文双引号；真要写说明，“#”后面空一格"
        return _Finding(line.start + match.start() + 1, "“ #”后面的字会被当作说明丢掉", hint)
    return None


def _chinese_list(line: _Line) -> _Finding | None:
    value = line.value.rstrip()
    if value.startswith("[") and value.endswith("]") and (match := re.search(r"[，、；]", value)):
        hint = "改成英文逗号加空格，例如 [甲, 乙]"
        return _Finding(line.start + match.start(), "方括号里的各项用了中文标点分隔", hint)
    if value.startswith("【") and value.endswith("】"):
        return _Finding(line.start, "列表用了中文方括号【】", "改成英文方括号和英文逗号，例如 [甲, 乙]")
    return None


_RULES: tuple[Callable[[_Line], _Finding | None], ...] = (
    _indent,
    _colon,
    _reserved_start,
    _chinese_list,
    _quotation,
    _colon_in_value,
    _comment,
)
