"""Splitting a case file into its front matter and its body."""

import re
from dataclasses import dataclass

from showcase.frontmatter.lost_fences import begins_front, end_of_front, is_field
from showcase.problems import Edit, Mend, Place, Refused, refuse
from showcase.text.invisible import ZERO_WIDTH

FENCE = "---"
_FENCE = re.compile(r"---[ \t]*")
_LIKE_A_FENCE = re.compile(r"\s*[-—－–_=]{2,}\s*")
_WEB_PAGE = re.compile(r"(?i)\s*<(?:!doctype|html|head|\?xml)\b")


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
    start = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if not _FENCE.fullmatch(lines[start]):
        raise _no_start(lines, start, path)
    for number in range(start + 1, len(lines)):
        if _FENCE.fullmatch(lines[number]):
            front = "\n".join(lines[start + 1 : number]) + "\n"
            return Parts(front, start + 2, "\n".join(lines[number + 1 :]), number + 2)
        if _is_like_a_fence(lines[number]) and not lines[number].startswith((" ", "\t")):
            raise _mistyped(lines, number, path)
    for number in range(start + 1, len(lines)):
        if _is_like_a_fence(lines[number]):
            raise _mistyped(lines, number, path)
    hint = "在案例信息的最后一行下面加一行三个英文减号：---"
    end = end_of_front(lines, start)
    mend = None if end is None else (_insertion(path, end),)
    raise refuse(Place(path, start + 1), "案例信息没有结尾", hint, mend)


def _is_like_a_fence(line: str) -> bool:
    return bool(_LIKE_A_FENCE.fullmatch(ZERO_WIDTH.sub("", line)))


def _no_start(lines: list[str], start: int, path: str) -> Refused:
    line, place = lines[start], Place(path, start + 1)
    if _WEB_PAGE.match(line):
        hint = "把它移到别处，用 python build.py import 文件 从它做出草稿"
        return refuse(place, "这个文件其实是网页，不是案例", hint)
    found, mend = "", None
    following = next((other for other in lines[start + 1 :] if other.strip()), "")
    end = next((n for n in range(start + 1, len(lines)) if _is_like_a_fence(lines[n])), None)
    if _is_like_a_fence(line):
        found = f"，现在是“{line}”" if line == ZERO_WIDTH.sub("", line) else "，现在里面有看不见的字符"
        mend = (_replacement(line, place),) if is_field(following) else None
    elif begins_front(lines, start, end):
        mend = (_insertion(path, start),)
    hint = "案例信息的前后各写一行三个英文减号：---"
    return refuse(place, f"文件的第一行应当是“---”{found}", hint, mend)


def _mistyped(lines: list[str], number: int, path: str) -> Refused:
    line, place = lines[number], Place(path, number + 1)
    following = next((other for other in lines[number + 1 :] if other.strip()), "")
    is_end = not (
        line.startswith((" ", "\t")) or is_field(following)
    )  # a line of dashes between fields is none
    mend: Mend | None = (_replacement(line, place),) if is_end else None
    message = f"案例信息应当以“---”结束，这一行是“{line}”"
    return refuse(place, message, "改成三个英文减号，前后都没有空格：---", mend)


def _replacement(line: str, place: Place) -> Edit:
    return Edit(place, line, FENCE)


def _insertion(path: str, number: int) -> Edit:
    return Edit(Place(path, number + 1), "", f"{FENCE}\n")
