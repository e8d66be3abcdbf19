"""Pinyin that a broken converter left behind characters: `首頁(yè)` and `學(xué)深` become 首頁 and 學深."""

import re

from showcase.importing.sentences import HAN

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ"
_SYLLABLE = rf"[a-zü]{{0,5}}[{_TONED}][a-z]{{0,4}}"
_ANNOTATION = re.compile(rf"(?<=[{HAN}])\s?[(（]\s*({_SYLLABLE})\s*[)）]")
_TONELESS = re.compile(rf"([{HAN}])[(（]([a-zü]{{1,6}})[)）]")
_FEWEST = 2


def without_pinyin(text: str) -> tuple[str, int]:
    """Return `text` without annotations and how many there were.

    One alone is an author's help with a rare character and stays.
    """
    count = len(_ANNOTATION.findall(text))
    if count < _FEWEST:
        return text, 0
    text, neutral = _without_neutral_tones(_ANNOTATION.sub("", text))
    return text, count + neutral


def _without_neutral_tones(text: str) -> tuple[str, int]:
    """Remove `們(men)`: without a tone mark it is pinyin only where the character is read so."""
    from pypinyin import Style, pinyin  # noqa: PLC0415 - loaded only where it is needed: its dictionaries are large

    def replaced(match: re.Match[str]) -> str:
        readings = pinyin(match[1], style=Style.NORMAL, heteronym=True)[0]
        return match[1] if match[2] in readings else match[0]

    changed = _TONELESS.sub(replaced, text)
    count = len(_TONELESS.findall(text)) - len(_TONELESS.findall(changed))
    return changed, count
