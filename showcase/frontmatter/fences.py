"""Splitting a case file into its front matter and its body."""

import re
from dataclasses import dataclass

from showcase.problems import Place, Refused, refuse

_FENCE = re.compile(r"---[ \t]*")
_LIKE_A_FENCE = re.compile(r"\s*[-—－–_=]{2,}\s*")


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
        found = f"，现在是“{lines[start]}”" if _LIKE_A_FENCE.fullmatch(lines[start]) else ""
        hint = "案例信息的前后各写一行三个英文减号：---"
        raise refuse(Place(path, start + 1), f"文件的第一行应当是“---”{found}", hint)
    for number in range(start + 1, len(lines)):
        if _FENCE.fullmatch(lines[number]):
            front = "\n".join(lines[start + 1 : number]) + "\n"
            return Parts(front, start + 2, "\n".join(lines[number + 1 :]), number + 2)
        if _LIKE_A_FENCE.fullmatch(lines[number]) and not lines[number].startswith((" ", "\t")):
            raise _mistyped(lines[number], Place(path, number + 1))
    for number in range(start + 1, len(lines)):
        if _LIKE_A_FENCE.fullmatch(lines[number]):
            raise _mistyped(lines[number], Place(path, number + 1))
    raise refuse(
        Place(path, start + 1), "案例信息没有结尾", "在案例信息的最后一行下面加一行三个英文减号：---"
    )


def _mistyped(line: str, place: Place) -> Refused:
    return refuse(
        place, f"案例信息应当以“---”结束，这一行是“{line}”", "改成三个英文减号，前后都没有空格：---"
    )
