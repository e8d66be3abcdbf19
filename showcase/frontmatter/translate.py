"""What the YAML library complains of, in Chinese and at the place where the mistake begins."""

import re

import yaml

from showcase.problems import Place, Problem

_MEANINGS = (  # how libyaml and PyYAML call the mistake, a pattern; what it is; how to mend it
    (
        "mapping values are not allowed",
        "这里多了一个“: ”",
        "内容里有冒号时，给整个内容加上英文双引号；如果是另一项，和上面的项左边对齐",
    ),
    ("cannot start any token", "内容不能以这个符号开头", "给整个内容加上英文双引号；缩进用空格，不用制表符"),
    ("unexpected end of stream", "引号没有配对：有开头的引号，没有结尾的引号", "补上同样的英文引号"),
    ("sequence entries are not allowed", "“- ”要另起一行写", "换行，缩进两个空格再写“- ”"),
    (
        "unknown escape character|character escape code|hexa?decimal number",
        "英文双引号里的“\\”会被当作特殊记号",
        "改写成“\\\\”，或改用英文单引号",
    ),
    ("expected ',' or", "方括号或花括号没有配对", "补上右括号；各项之间用英文逗号"),
)
_NO_FIELD = (
    "这一行不是“名称: 内容”的形式",
    "冒号用英文冒号，后面空一格；接着上一行写的内容，前面空两格；写给自己看的话，前面加“# ”",
)
_EMPTY_ITEM = ("方括号或花括号里有一项是空的", "各项之间只写一个英文逗号，前后不多写")
_UNCLEAR = ("从这里开始读不懂了", "检查这一行和上一行的缩进、冒号（英文冒号加空格）和引号是否配对")
_CONTEXTS_AT_FAULT = ("quoted scalar", "flow sequence", "flow mapping", "simple key")


def translated(error: yaml.MarkedYAMLError, text: str, path: str, first_line: int) -> Problem:
    """Return the library's complaint about `text`, which begins at `first_line` of `path`."""
    is_escape = re.search("escape|hex", error.problem or "")
    at_context = not is_escape and any(what in (error.context or "") for what in _CONTEXTS_AT_FAULT)
    mark = (error.context_mark if at_context else None) or error.problem_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    line, column = _inside(lines, line, column)
    found = _meaning(error.problem or "") if lines[line][column : column + 1] != "," else _EMPTY_ITEM
    if "mapping values" in (error.problem or "") and (above := _line_without_colon(lines, line)) is not None:
        found, line, column = _NO_FIELD, above, 0
    return Problem(Place(path, first_line + line, column + 1), *found)


def _meaning(complaint: str) -> tuple[str, str]:
    if "could not find expected ':'" in complaint:
        return _NO_FIELD
    return next(
        ((message, hint) for english, message, hint in _MEANINGS if re.search(english, complaint)), _UNCLEAR
    )


def _inside(lines: list[str], line: int, column: int) -> tuple[int, int]:
    """Return the place, or the last line with text where it is behind the text."""
    last = max((number for number, text in enumerate(lines) if text.strip()), default=0)
    return (line, column) if line <= last else (last, len(lines[last]) - len(lines[last].lstrip()))


def _line_without_colon(lines: list[str], line: int) -> int | None:
    """Return the line above `line` if it was meant as a field and YAML took it for the field's beginning."""
    above = next((number for number in range(line - 1, -1, -1) if lines[number].strip()), None)
    if above is None or re.search(r":(?:\s|$)", lines[above]):
        return None
    indent, indent_above = (len(lines[n]) - len(lines[n].lstrip(" ")) for n in (line, above))
    return above if indent <= indent_above else None
