"""Readable anchors for headings: pinyin, which survives copying, printing and QR codes as it is."""

import re
import unicodedata
from functools import lru_cache

from showcase.text.half_width import half_width
from showcase.text.readings import reading

_CHINESE = "[一二三四五六七八九十百零〇]+"
_ORDINAL = re.compile(
    rf"[①-⒛㉑-㉟㈠-㈩]"
    rf"|第(?:{_CHINESE}|[0-9]+)(?:[章节篇条]|部分)"
    rf"|{_CHINESE}[、.是]"
    rf"|\((?:{_CHINESE}|[0-9]+)\)"
    rf"|[0-9]+(?:\.[0-9]+)*(?:[、)]|\.(?![0-9]))"
    rf"|[0-9]+(?:\.[0-9]+)+\s"
)
_SYLLABLE = re.compile(r"[a-z0-9]+")
_LONGEST = 48


@lru_cache(maxsize=4096)  # the same headings come again in every case
def anchor(text: str) -> str:
    """Return the anchor for a heading that says `text`: lower-case pinyin syllables joined by `-`.

    Leading ordinals (一、 （二） 3.) do not count, so that inserting a heading, which renumbers those below
    it, changes no anchor. The same text gives the same anchor; uniqueness is the caller's matter.
    """
    plain = without_ordinal(text)
    if not plain.isascii():
        plain = reading(plain)
    joined = "-".join(_SYLLABLE.findall(plain.lower()))
    if len(joined) > _LONGEST:
        joined = joined[: _LONGEST + 1].rpartition("-")[0] or joined[:_LONGEST]
    return joined or "section"


def without_ordinal(text: str) -> str:
    """Return the heading `text` without the ordinal before it, unless it is nothing else."""
    whole = half_width(text).strip()
    match = _ORDINAL.match(whole)
    return unicodedata.normalize("NFKC", whole[match.end() if match else 0 :]).strip() or whole
