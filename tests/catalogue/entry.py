"""An entry of the catalogue: one small file that says what is written and what the author is told.

    What somebody did, in a sentence.

    === 案例信息 brand          lines that take the place of a field of the small case `jia`, or are added
    === 正文                    the body of that case
    === 网站设置 tags           the same for `site.yaml`
    === templates/a.html        a whole file
    === 提示                    what `check` prints; without it nothing may be printed
    === 网页                    the text as HTML, where what readers see is to be kept

⟨U+200B⟩ stands for a character that nobody sees. `python build.py test --refresh` writes the last two anew.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from support import SITE, case

TOLD, SHOWN = "提示", "网页"
_HEAD = re.compile(r"(?m)^=== (?P<what>\S+)(?: (?P<field>\S+))?\n")
_UNSEEN = re.compile(r"⟨U\+([0-9A-F]{4,5})⟩")
_HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ue000-\uf8ff]"
)


@dataclass(frozen=True)
class Entry:
    """What is written, as files under their paths, and what `check` and the page are to say."""

    name: str
    files: dict[str, str]
    expected: dict[str, str]


def read_entry(path: Path) -> Entry:
    """Return the entry in the file `path`."""
    head, *rest = _HEAD.split(path.read_text("utf-8"))
    files: dict[str, str] = {}
    expected: dict[str, str] = {}
    fields: dict[str, str] = {}
    body = ""
    for what, field, content in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        text = _UNSEEN.sub(lambda match: chr(int(match[1], 16)), content).rstrip("\n") + "\n"
        if what in (TOLD, SHOWN):
            expected[what] = content.strip("\n")
        elif what == "案例信息":
            fields[field] = text
        elif what == "正文":
            body = text.rstrip("\n")
        elif what == "网站设置":
            files["site.yaml"] = _replaced(files.get("site.yaml", SITE), field, text)
        else:
            files[what] = text
    if fields or body:
        front = case(body)
        for field, text in fields.items():
            front = _replaced(front, field, text)
        files["cases/jia.md"] = front
    return Entry(head.strip().split("\n", maxsplit=1)[0], files, expected)


def refreshed(path: Path, actual: dict[str, str]) -> str:
    """Return the text of the entry at `path` with what it has `actual`ly come to as its expectations."""
    kept = re.split(rf"(?m)^=== (?:{TOLD}|{SHOWN})\n", path.read_text("utf-8"))[0].rstrip("\n")
    pieces = [kept, *(f"=== {what}\n{text}" for what, text in actual.items() if text)]
    return "\n\n".join(pieces) + "\n"


def visible(text: str) -> str:
    """Return `text` with what nobody sees written out."""
    return _HIDDEN.sub(lambda match: f"⟨U+{ord(match.group()):04X}⟩", text)


def _replaced(text: str, field: str, lines: str) -> str:
    """Return YAML in which `lines` stand in the place of a field, or before the end of the front matter."""
    form = re.compile(rf"(?m)^{field}:.*\n(?:[ -](?!--).*\n)*")
    if form.search(text):
        return form.sub(lambda _: lines, text, count=1)
    front = re.match(r"(?s)---\n.*?\n(?=---\n)", text)
    end = front.end() if front else len(text)
    return text[:end] + lines + text[end:]
