"""What Chinese writers put before the items of a list, and Markdown takes for text."""

import re
import unicodedata
from dataclasses import dataclass

_CHINESE = "一二三四五六七八九十"
_FORMS = (
    (
        "arabic",
        re.compile(r"(?P<n>[0-9０-９]{1,2})(?P<end>[、．]|[.](?=[^\s0-9０-９])|(?<=[０-９])[.])[ \u3000]*"),
    ),
    ("bracket", re.compile(r"[（(]?(?P<n>[0-9０-９]{1,2})[）)][ \u3000]*")),
    ("circle", re.compile(r"(?P<n>[①-⑳⑴-⒇⒈-⒛❶-❿])[ \u3000]*")),
    ("chinese", re.compile(rf"(?P<n>[{_CHINESE}]{{1,2}})、[ \u3000]*")),
    ("chinese bracket", re.compile(rf"[（(](?P<n>[{_CHINESE}]{{1,2}})[）)][ \u3000]*")),
    ("bullet", re.compile(r"(?P<sign>[·•●○■◆◇▪▶★☆➢√－＊＋]|[—–](?=[ \u3000]))(?!(?P=sign))[ \u3000]*")),
    ("glued", re.compile(r"(?:-(?![-\s0-9])|\*(?![*\s])(?=[^*]*$)|\+(?![+\s0-9]))")),
)
_LEAD = re.compile(r"[ \u3000]*")
_TEN = 10
_BULLETS = frozenset("·•●○■◆◇▪▶➢－＊＋—–")


@dataclass(frozen=True)
class Mark:
    """A sign before a line; `value` is its number, 0 for a bullet."""

    form: str
    sign: str
    value: int
    column: int
    good: str
    end: int  # the column behind the sign and its space

    @property
    def is_arabic(self) -> bool:
        """Whether it would be an ordered list with another sign behind the number."""
        return self.form == "arabic"

    @property
    def may_follow_item(self) -> bool:
        """Whether straight under a list's item it is an item mistyped."""
        return self.form in ("arabic", "glued", "bullet")

    @property
    def markdown(self) -> str:
        """What to write instead, "" where it is not certain that a list of Markdown's own is meant.

        Chinese numbers and those in brackets or circles are often counted in the text and have to stay.
        """
        if self.is_arabic:
            return f"{self.value}. "
        return "- " if self.form == "glued" or self.sign in _BULLETS else ""

    def leads_to(self, other: "Mark") -> bool:
        """Tell whether `other` is the next of the same list."""
        if self.form != other.form:
            return False
        return other.value == self.value + 1 if self.value else self.sign == other.sign


def marks(text: str) -> Mark | None:
    """Return the sign with which a line begins, if it is one that Markdown does not know."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    for form, pattern in _FORMS:
        match = pattern.match(text, start)
        if match and text[match.end() :].strip():
            value = _value(match["n"]) if "n" in match.groupdict() else 0
            good = f"{value}. " if value else "- "
            shown = f"{good}{text[match.end() :].strip()[:12]}"
            return Mark(form, match.group().strip(), value, start, shown, match.end())
    return None


def _value(text: str) -> int:
    if text[0] in _CHINESE:
        return _chinese(text)
    plain = unicodedata.normalize("NFKC", text)
    return int(plain) if plain.isdecimal() else int(unicodedata.numeric(text[0]))


def _chinese(text: str) -> int:
    """Return the number of one to nineteen, ten and its multiples being enough for a list."""
    tens, ten, ones = text.rpartition("十")
    ones_value = _CHINESE.index(ones[0]) + 1 if ones else 0
    if not ten:
        return ones_value
    return (_CHINESE.index(tens[0]) + 1 if tens else 1) * _TEN + ones_value
