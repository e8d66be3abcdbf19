"""The last chapter of the editor's guide as data: which messages it explains, and its examples.

An entry begins with the messages, each a list item that is nothing but code; what varies stands as `…`. Its
explanation follows, with examples: `错：` before what is wrong and `对：` before what is right, each as code
in the line or as a fenced block below it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from guide.catalogue import HOLE, normal

CHAPTER = "每条提示的意思"
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_MESSAGE = re.compile(r"- (`+)(?!`)(.+?)(?<!`)\1")
_WRONG, _RIGHT = "错：", "对："


@dataclass(frozen=True)
class Example:
    """Ways to write something wrongly, and the right ones beside them."""

    wrong: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """The explanation of a few messages that have one cause; `line` counts from 1 in the guide."""

    section: str
    line: int
    messages: tuple[str, ...]
    text: str

    @property
    def examples(self) -> tuple[Example, ...]:
        """The examples in the text."""
        return tuple(_examples(self.text.split("\n")))

    def explains(self, message: str) -> bool:
        """Tell whether this is the entry for `message`, as it is said or as the program has it."""
        return any(pattern(own).fullmatch(normal(message)) for own in self.messages)


def entries(guide: str) -> tuple[Entry, ...]:
    """Return the entries of the text of the guide."""
    return tuple(_entries(list(enumerate(guide.split("\n"), start=1))))


@cache  # every message is held against every entry
def pattern(message: str) -> re.Pattern[str]:
    """Return what matches `message` whatever stands in the place of each `…`."""
    return re.compile(".*".join(map(re.escape, normal(message).split(HOLE))))


def code_in(text: str) -> list[str]:
    """Return the pieces of code in lines of Markdown."""
    return [_bare(match[2]) for match in _CODE.finditer(text)]


def _entries(lines: list[tuple[int, str]]) -> Iterator[Entry]:
    section, start = "", 0
    messages: list[str] = []
    text: list[str] = []
    is_inside = is_code = False
    for number, line in (*lines, (len(lines) + 1, "## ")):
        if line.startswith("```"):
            is_code = not is_code
        if is_code:
            text += [line] if messages else []
            continue
        match = _MESSAGE.fullmatch(line) if is_inside else None
        if messages and (line.startswith("#") or (match and text)):
            yield Entry(section, start, tuple(messages), "\n".join(text).strip("\n"))
            messages, text = [], []
        if line.startswith("## "):
            is_inside = line == f"## {CHAPTER}"
        elif line.startswith("### "):
            section = line.removeprefix("### ")
        elif match:
            start = start if messages else number
            messages.append(_bare(match[2]))
        elif messages and (line or text):
            text.append(line)


def _examples(lines: list[str]) -> Iterator[Example]:
    wrong: list[str] = []
    right: list[str] = []
    for number, line in enumerate(lines):
        if line.startswith(_WRONG):
            if right:
                yield Example(tuple(wrong), tuple(right))
                wrong, right = [], []
            before, _, after = line.partition(_RIGHT)
            wrong += _given(before, lines[number + 1 :])
            right += code_in(after)
        elif line.startswith(_RIGHT):
            right += _given(line, lines[number + 1 :])
    if wrong or right:
        yield Example(tuple(wrong), tuple(right))


def _given(line: str, below: list[str]) -> Iterable[str]:
    """Return the code in a line, or the fenced block below it."""
    if found := code_in(line):
        return found
    start = next(number for number, one in enumerate(below) if one.startswith("```"))
    end = below.index(below[start].rstrip("abcdefghijklmnopqrstuvwxyz"), start + 1)
    return ["\n".join(below[start + 1 : end])]


def _bare(code: str) -> str:
    is_padded = code[0] == code[-1] == " " and code.strip()
    return code[1:-1] if is_padded else code
