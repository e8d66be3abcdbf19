"""Lines that begin with the name of a field, and yet YAML sees no field there."""

import re
from collections.abc import Iterator
from functools import lru_cache

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line
from showcase.text.half_width import half_width

_DRESS = r"[\s*_`“”‘’\"'【】\[\]［］（）()《》]*"
_NUMBER = r"(?:[0-9一二三四五六七八九十]+[.、．)）]|[·•●○■◆◇▪*])?"
_FALSE_SIGN = re.compile(
    r"[ \u3000\xa0\t]*(?P<sign>[=＝-]+[>＞]|[;；=＝∶︰꞉ː，,、。|｜]|[—－–→]+|(?<=[ \u3000\xa0\t])(?=\S))"
)


def names(lines: list[Line], known: frozenset[str]) -> Iterator[tuple[int, Finding]]:
    """Yield names with decorations around them or the wrong sign behind them, by numbers of lines.

    `lines` are those of structure, `known` the names that fields may have.
    """
    for line in lines:
        if not line.goes_on and not line.key and not line.is_unclosed:
            start = line.start if line.is_item else len(line.lead)
            if (not line.is_item or line.has_fields) and (found := _finding(line.text, start, known)):
                yield line.number, found


def _finding(text: str, start: int, known: frozenset[str]) -> Finding | None:
    rest = text[start:]
    if match := _dressed(known).match(rest):
        is_dressed = match["before"].strip() or match["after"].strip()
        return _undressed(start, match) if is_dressed else _signless(text, start, match["name"])
    wide = re.match(r"[Ａ-Ｚａ-ｚ＿]+", rest)
    if wide and (plain := half_width(wide.group())) in known:
        return Finding(start, f"名称“{wide.group()}”是全角字母", f"改成英文字母：{plain}")
    return None


@lru_cache(maxsize=4)  # the names of a case and those of the settings
def _dressed(known: frozenset[str]) -> re.Pattern[str]:
    """Return the form of a known name with whatever stands around it."""
    words = "|".join(sorted(map(re.escape, known), key=lambda word: (-len(word), word)))
    name = rf"(?P<name>{words or '(?!)'})(?![A-Za-z_\u4e00-\u9fff])"
    return re.compile(rf"(?P<before>{_NUMBER}{_DRESS}){name}(?P<after>{_DRESS})(?P<sign>[:：]?)")


def _undressed(start: int, match: re.Match[str]) -> Finding | None:
    """Find `【标题】`, `**标题**:` and `1. 标题:`; without a sign of their own they may be text."""
    is_field = match["sign"] or any(sign in match["after"] for sign in "】］]")
    if not is_field or match["before"].strip("\"' ") == match["after"].strip("\"' ") == "":
        return None
    dressed = f"{match['before']}{match['name']}{match['after']}".strip()
    return Finding(start, f"名称写成了“{dressed}”，多了别的符号", f"写成 {match['name']}: …")


def _signless(text: str, start: int, name: str) -> Finding | None:
    """Find `标题；甲` and `标题 甲`."""
    end = start + len(name)
    match = _FALSE_SIGN.match(text, end)
    if not match or not text[match.end() :].strip():
        return None
    if sign := match["sign"]:
        return Finding(
            match.start("sign"), f"“{name}”后面的“{sign}”不是冒号", f"改成英文冒号加一个空格：{name}: …"
        )
    return Finding(end, f"“{name}”后面少了冒号", f"写上英文冒号，再空一格：{name}: …")
