"""Splitting a case file into its front matter and its body."""

import re
from dataclasses import dataclass

from showcase.frontmatter.lost_fences import begins_front, end_of_front, is_field, is_front, parts_fields
from showcase.problems import Edit, Mend, Place, Refused, refuse
from showcase.text.invisible import ZERO_WIDTH

FENCE = "---"
_FENCE = re.compile(r"---[ \t]*")
_LIKE_A_FENCE = re.compile(r"\s*(?:[-—－–_=+*~]{2,}|[-—－–](?:\s*[-—－–])+|[—－–])\s*")
_FENCE_WITH_WORDS = re.compile(r"---+\s+(?=[^\s#])")
_HEADING = re.compile(r"#{1,6}\s*\S")
_WEB_PAGE = re.compile(r"(?i)\s*<(?:!doctype|html|head|\?xml)\b")
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
    start = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if not _FENCE.fullmatch(lines[start]):
        raise _no_start(lines, start, path)
    indented: int | None = None
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if _FENCE.fullmatch(line):
            _expect_one(lines, number, path)
            if parts_fields(lines, start, number):
                raise _ornament(lines, number, path)
            front = "\n".join(lines[start + 1 : number]) + "\n"
            return Parts(front, start + 2, "\n".join(lines[number + 1 :]), number + 2)
        if _FENCE_WITH_WORDS.match(line):
            raise _with_words(line, Place(path, number + 1))
        if _is_like_a_fence(line):
            if not line.startswith((" ", "\t")):
                raise _mistyped(lines, number, path)
            indented = indented or number
    raise _mistyped(lines, indented, path) if indented else _no_end(lines, start, path)


def _is_like_a_fence(line: str) -> bool:
    return bool(_LIKE_A_FENCE.fullmatch(ZERO_WIDTH.sub("", line)))


def _no_start(lines: list[str], start: int, path: str) -> Refused:
    line, place = lines[start], Place(path, start + 1)
    first = line.strip()
    if not first:
        return refuse(Place(path), "文件是空的", "照案例模板写，或运行 python build.py new")
    if _WEB_PAGE.match(line):
        hint = "把它移到别处，用 python build.py import 文件 从它做出草稿"
        return refuse(place, "这个文件其实是网页，不是案例", hint)
    if _FENCE_WITH_WORDS.match(line):
        return _with_words(line, place)
    if first.startswith("{\\rtf"):
        hint = "用 WPS 或 Word 打开，另存为 .docx，移到别处，再用 python build.py import 文件 从它做出草稿"
        return refuse(place, "这个文件其实是 RTF 文档，不是案例", hint)
    is_clear = line == ZERO_WIDTH.sub("", line)
    found = f"现在是“{first[:_SHOWN]}”" if is_clear else "现在里面有看不见的字符"
    mend = _start_mend(lines, start, path)
    return refuse(place, f"文件的第一行应当是“---”，{found}", _start_hint(lines, start), mend)


def _start_hint(lines: list[str], start: int) -> str:
    first = lines[start].strip()
    if first.startswith(("```", "~~~")):
        return f"删掉这一行，和与它成对的“{first[:3]}”"
    if any(map(_FENCE.fullmatch, lines[start:])) and not is_field(first) and not _is_like_a_fence(first):
        return "“---”上面不写别的：把这些字删掉，或移到正文里"
    return "案例信息的前后各写一行三个英文减号：---"


def _start_mend(lines: list[str], start: int, path: str) -> Mend | None:
    following = next((other for other in lines[start + 1 :] if other.strip()), "")
    end = next((n for n in range(start + 1, len(lines)) if _is_like_a_fence(lines[n])), None)
    if _is_like_a_fence(lines[start]):
        return (_replacement(lines[start], Place(path, start + 1)),) if is_field(following) else None
    return (_insertion(path, start),) if begins_front(lines, start, end) else None


def _with_words(line: str, place: Place) -> Refused:
    message = f"三个减号后面写了别的字：“{line.strip()[:_SHOWN]}”"
    return refuse(place, message, "这一行只写三个英文减号：---")


def _expect_one(lines: list[str], end: int, path: str) -> None:
    """Refuse a second front matter below the first, which comes of pasting a template twice."""
    below = [n for n in range(end + 1, len(lines)) if lines[n].strip()][:2]
    if len(below) > 1 and _FENCE.fullmatch(lines[below[0]]) and is_field(lines[below[1]]):
        raise refuse(Place(path, below[0] + 1), "案例信息写了两份", "只留一份，多余的从“---”到“---”整个删掉")


def _no_end(lines: list[str], start: int, path: str) -> Refused:
    certain = end_of_front(lines, start)
    mend = None if certain is None else (_insertion(path, certain),)
    if end := _end(lines, start):
        hint = "在这一行的上面加一行三个英文减号：---"
        return refuse(Place(path, end + 1), "案例信息没有结尾", hint, mend)
    hint = "在案例信息的最后一行下面加一行三个英文减号：---"
    return refuse(Place(path, start + 1), "案例信息没有结尾", hint, mend)


def _end(lines: list[str], start: int) -> int | None:
    """Return the number of the line above which the second fence evidently belongs, None for none."""
    for number in range(start + 1, len(lines)):
        if _HEADING.match(lines[number]) and not lines[number - 1].strip():
            return number
    blank = (n for n in range(start + 2, len(lines) - 1) if not lines[n].strip())
    return next(blank, None)


def _mistyped(lines: list[str], number: int, path: str) -> Refused:
    line, place = lines[number], Place(path, number + 1)
    if _is_ornament(lines, number):
        return _ornament(lines, number, path)
    following = next((other for other in lines[number + 1 :] if other.strip()), "")
    is_end = not (
        line.startswith((" ", "\t")) or is_field(following)
    )  # a line of dashes between fields is none
    mend: Mend | None = (_replacement(line, place),) if is_end else None
    message = f"案例信息应当以“---”结束，这一行是“{line}”"
    return refuse(place, message, "改成三个英文减号，前后都没有空格：---", mend)


def _is_ornament(lines: list[str], number: int) -> bool:
    """Tell whether a line that looks like a fence only parts fields: the true fence is below them."""
    end = next((n for n in range(number + 1, len(lines)) if _FENCE.fullmatch(lines[n])), None)
    return end is not None and not lines[number].startswith((" ", "\t")) and is_front(lines[number + 1 : end])


def _ornament(lines: list[str], number: int, path: str) -> Refused:
    place = Place(path, number + 1)
    message = f"案例信息的中间不能画线：“{lines[number].strip()[:_SHOWN]}”"
    following = next((other for other in lines[number + 1 :] if other.strip()), "")
    is_between = not following.startswith((" ", "\t"))  # a remark would end a block of text
    mend = (Edit(place, "", "# "),) if is_between else None
    return refuse(place, message, f"删掉这一行{'，或在前面加“# ”' if is_between else ''}", mend)


def _replacement(line: str, place: Place) -> Edit:
    return Edit(place, line, FENCE)


def _insertion(path: str, number: int) -> Edit:
    return Edit(Place(path, number + 1), "", f"{FENCE}\n")
