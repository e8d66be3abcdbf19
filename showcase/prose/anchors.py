"""Readable anchors for headings: pinyin, which survives copying, printing and QR codes as it is."""

import re
import unicodedata

_ORDINAL = re.compile(
    r"^(?:第?[一二三四五六七八九十百零〇]+(?:、|[.．是章节部分]+)|[((][一二三四五六七八九十]+[))]"
    r"|\d+(?:\.\d+)*[.、．)）]\s*)"
)
_SYLLABLE = re.compile(r"[a-z0-9]+")
_LONGEST = 48


def anchor(text: str) -> str:
    """Return the anchor for a heading that says `text`: lower-case pinyin syllables joined by `-`.

    Leading ordinals (一、 （二） 3.) do not count, so that inserting a heading, which renumbers those below
    it, changes no anchor. The same text gives the same anchor; uniqueness is the caller's matter.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    plain = _ORDINAL.sub("", plain) or plain
    if not plain.isascii():
        from pypinyin import lazy_pinyin  # noqa: PLC0415 - its dictionaries take a quarter of a second to load

        plain = "-".join(lazy_pinyin(plain, v_to_u=False))
    whole = "-".join(_SYLLABLE.findall(plain.lower()))
    if len(whole) > _LONGEST:
        whole = whole[: _LONGEST + 1].rpartition("-")[0] or whole[:_LONGEST]
    return whole or "section"
