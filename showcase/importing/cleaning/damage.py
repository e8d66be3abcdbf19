"""Characters that were destroyed on the way are marked where they stand; nobody guesses what they were.

The marks are private-use characters while the text is worked on, so that no later rule touches what lies
between them: `draft` writes them as a visible note with the original in a remark.
"""

import re

from showcase.importing.sentences import HAN
from showcase.text.damage import FILLINGS

OPEN, CLOSE = "\ue000", "\ue001"
SHOWN = "〔原文损坏〕"

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_HALF = (
    rf"[?？]?[a-zü]{{0,5}}[{_TONED}][a-z]{{0,4}}[)）]\^?"  # the rest of an annotation that lost its beginning
)
_DESTROYED = re.compile(
    rf"{_HALF}(?:[{HAN}\ue002-\uf8ff\ufffd]{{0,12}}{_HALF})*"
    rf"|(?:{FILLINGS}|ï»¿|â€.|Ã.)+"
    rf"|[\ufffd\ue002-\uf8ff]+"
    rf"|(?<=[{HAN}])\?{{2,}}(?=[{HAN}])"
)
_MARKED = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")


def marked(text: str) -> tuple[str, int]:
    """Return `text` with every destroyed place between marks, and how many there are."""
    text = text.replace(OPEN, "\ufffd").replace(CLOSE, "\ufffd")
    return _DESTROYED.subn(lambda match: f"{OPEN}{match.group()}{CLOSE}", text)


def split_marked(text: str) -> list[str]:
    """Return the pieces of `text`: sound, destroyed, sound, destroyed, …, sound."""
    return _MARKED.split(text)


def shown(text: str) -> str:
    """Return `text` for a field: what was destroyed is replaced by a note."""
    return _MARKED.sub(SHOWN, text)


def original(text: str) -> str:
    """Return `text` as it came."""
    return text.replace(OPEN, "").replace(CLOSE, "")
