"""The tags in a template's source: where each begins, and which of them was never closed.

Jinja tells the line on which it gave up, which is seldom the one that has to be mended.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SKIPPED = re.compile(r"(?s)\{#.*?#\}|\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}")
_SIGN = re.compile(r"\{\{|\{%|\{#|\}\}|%\}")
_NAME = re.compile(r"\{%[-+]?\s*(\w+)")
_CLOSERS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_OPENERS = frozenset(("autoescape", "block", "call", "filter", "for", "if", "macro", "raw", "set", "with"))
_SHOWN = 40


@dataclass(frozen=True)
class Tag:
    """A statement `{% name … %}` with its text and its offset in the source."""

    name: str
    text: str
    offset: int

    @property
    def opens(self) -> bool:
        """Whether an `end…` must follow; `set` has one only without a value."""
        return self.name in _OPENERS and not (self.name == "set" and "=" in self.text)

    @property
    def closes(self) -> bool:
        """Whether it ends another."""
        return self.name.startswith("end") and self.name.removeprefix("end") in _OPENERS


@dataclass(frozen=True)
class Fault:
    """A sign or tag that has no partner; `rival` is a tag that closes something else before it is closed."""

    tag: Tag
    rival: Tag | None = None

    @property
    def is_stray(self) -> bool:
        """Whether it closes what was never opened."""
        return self.tag.closes


def unclosed_sign(text: str) -> Tag | None:
    """Return the first `{{`, `{%` or `{#` that nothing closes, named by itself, or None."""
    plain = _without_skipped(text)
    opened: re.Match[str] | None = None
    for sign in _SIGN.finditer(plain):
        if opened is None:
            opened = sign if sign.group() in _CLOSERS else None
        elif sign.group() == _CLOSERS[opened.group()]:
            opened = None
        elif sign.group() in _CLOSERS:
            break
    if opened is None:
        return None
    return Tag(opened.group(), text[opened.start() :].partition("\n")[0][:_SHOWN].rstrip(), opened.start())


def partner(name: str) -> str:
    """Return what closes the sign or tag `name`."""
    return _CLOSERS.get(name) or f"{{% end{name} %}}"


def unpaired(text: str) -> Fault | None:
    """Return the first tag of `text` that is closed by nothing or closes nothing, or None."""
    opened: list[Tag] = []
    for tag in _tags(text):
        if tag.opens:
            opened.append(tag)
        elif tag.closes:
            if not opened:
                return Fault(tag)
            if tag.name == f"end{opened[-1].name}":
                opened.pop()
            elif any(tag.name == f"end{other.name}" for other in opened):
                return Fault(opened[-1], tag)
            else:
                return Fault(tag)
    return Fault(opened[-1]) if opened else None


def _tags(text: str) -> Iterator[Tag]:
    plain = _without_skipped(text)
    for match in _NAME.finditer(plain):
        end = plain.find("%}", match.end())
        written = text[match.start() : end + 2 if end >= 0 else len(text)]
        yield Tag(match[1], " ".join(written.split()), match.start())


def _without_skipped(text: str) -> str:
    """Return `text` with comments and raw text blanked; offsets stay."""
    return _SKIPPED.sub(lambda match: " " * len(match.group()), text)
