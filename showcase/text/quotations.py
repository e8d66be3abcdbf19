"""Quotation and book marks that do not pair: input methods turn them the wrong way round."""

import re
from dataclasses import dataclass

_MARKS = re.compile("[“”《》]")
_CLOSERS = {"“": "”", "《": "》"}
_OPENERS = {closer: opener for opener, closer in _CLOSERS.items()}
_NAMES = {"“": "前引号", "”": "后引号", "《": "前书名号", "》": "后书名号"}


@dataclass(frozen=True)
class Unpaired:
    """A mark at `offset` that does not pair, with what is wrong and how to mend it."""

    offset: int
    message: str
    hint: str


def unpaired_mark(text: str, opened: str = "") -> tuple[Unpaired | None, str]:
    """Return the first mark of `text` that opens again or closes nothing, and the marks open at its end.

    `opened` are those open before it. One that is still open at the end is sound: a quotation of several
    paragraphs closes in the last one only.
    """
    for match in _MARKS.finditer(text):
        mark = match.group()
        if opener := _OPENERS.get(mark):
            if opener not in opened:
                message = f"{_NAMES[mark]} {mark} 前面没有{_NAMES[opener]} {opener}"
                return Unpaired(match.start(), message, f"改成 {opener}，或在前面补上 {opener}"), ""
            at = opened.rindex(opener)
            opened = opened[:at] + opened[at + 1 :]
        elif mark == "“" and mark in opened:  # 《》 may stand inside 《》
            closer = _CLOSERS[mark]
            message = f"{_NAMES[mark]} {mark} 的前面还有一个没有结束"
            return Unpaired(match.start(), message, f"改成 {closer}，或在前面补上 {closer}"), ""
        else:
            opened += mark
    return None, opened
