"""Splitting a case file into its front matter and its body."""

import re
from dataclasses import dataclass

from showcase.problems import Place, Refused, refuse

_FENCE = re.compile(r"---[ \t]*")
_LIKE_A_FENCE = re.compile(r"\s*(?:[-—－–_=+*~]{2,}|[-—－–](?:\s*[-—－–])+|[—－–])\s*")
_FENCE_WITH_WORDS = re.compile(r"---+\s+(?=[^\s#])")
_HEADING = re.compile(r"#{1,6}\s*\S")
_FIELD = re.compile(r"[A-Za-z_\u4e00-\u9fff]+\s*[:：]")
_FORM = "案例信息的前后各写一行三个英文减号：---"
_SHOWN = 16


@dataclass(frozen=True)
class Parts:
    """The two parts of a case file, each with the line (from 1) on which it begins."""

    front: str
    front_line: int
    body: str
    body_line: int


def split(text: str, path: str) -> Parts:
    """Split `text` at its two `---` lines. Raises Refused where one of them is missing or mistyped."""
    lines = text.split("\n")
    start = _start(lines, path)
    indented: int | None = None
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if _FENCE.fullmatch(line):
            _expect_one(lines, number, path)
            front = "\n".join(lines[start + 1 : number]) + "\n"
            return Parts(front, start + 2, "\n".join(lines[number + 1 :]), number + 2)
        if _FENCE_WITH_WORDS.match(line):
            message = f"三个减号后面写了别的字：“{line.strip()[:_SHOWN]}”"
            raise refuse(Place(path, number + 1), message, "这一行只写三个英文减号：---")
        if _LIKE_A_FENCE.fullmatch(line):
            if not line.startswith((" ", "\t")):
                raise _mistyped(line, Place(path, number + 1))
            indented = indented or number
    if indented:
        raise _mistyped(lines[indented], Place(path, indented + 1))
    if end := _end(lines, start):
        raise refuse(Place(path, end + 1), "案例信息没有结尾", "在这一行的上面加一行三个英文减号：---")
    hint = "在案例信息的最后一行下面加一行三个英文减号：---"
    raise refuse(Place(path, start + 1), "案例信息没有结尾", hint)


def _start(lines: list[str], path: str) -> int:
    """Return the number of the first fence."""
    start = next((n for n, line in enumerate(lines) if line.strip()), 0)
    first = lines[start].strip()
    if _FENCE.fullmatch(lines[start]):
        return start
    if not first:
        raise refuse(Place(path), "文件是空的", "照案例模板写，或运行 python build.py new")
    place, message = Place(path, start + 1), f"文件的第一行应当是“---”，现在是“{first[:_SHOWN]}”"
    if _FENCE_WITH_WORDS.match(lines[start]):
        raise refuse(place, f"三个减号后面写了别的字：“{first[:_SHOWN]}”", "这一行只写三个英文减号：---")
    if first.startswith(("```", "~~~")):
        raise refuse(place, message, f"删掉这一行，和与它成对的“{first[:3]}”")
    if (
        any(map(_FENCE.fullmatch, lines[start:]))
        and not _FIELD.match(first)
        and not _LIKE_A_FENCE.fullmatch(first)
    ):
        raise refuse(place, message, "“---”上面不写别的：把这些字删掉，或移到正文里")
    raise refuse(place, message, _FORM)


def _expect_one(lines: list[str], end: int, path: str) -> None:
    """Refuse a second front matter below the first, which comes of pasting a template twice."""
    below = [n for n in range(end + 1, len(lines)) if lines[n].strip()][:2]
    if len(below) > 1 and _FENCE.fullmatch(lines[below[0]]) and _FIELD.match(lines[below[1]]):
        raise refuse(Place(path, below[0] + 1), "案例信息写了两份", "只留一份，多余的从“---”到“---”整个删掉")


def _end(lines: list[str], start: int) -> int | None:
    """Return the number of the line above which the second fence evidently belongs, None for none."""
    for number in range(start + 1, len(lines)):
        if _HEADING.match(lines[number]) and not lines[number - 1].strip():
            return number
    blank = (n for n in range(start + 2, len(lines) - 1) if not lines[n].strip())
    return next(blank, None)


def _mistyped(line: str, place: Place) -> Refused:
    return refuse(
        place, f"案例信息应当以“---”结束，这一行是“{line}”", "改成三个英文减号，前后都没有空格：---"
    )
