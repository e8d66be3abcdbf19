"""Traditional characters to simplified ones, with the words of Taiwan and Hong Kong where a text uses them.

Only a text that is traditional is converted. Words are replaced only in a text that has several of a region's
own, and never inside the name of a company or publication: 某某資訊有限公司 is called so wherever it is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from showcase.importing.lines.names import SURNAMES
from showcase.importing.sentences import HAN

_ALSO_TRADITIONAL = frozenset(
    "后里于台面云干斗只松准几卜丑谷舍胜表困周余咸系吁征曲朴术极千签冲志制游别占升布并"
)
_TAIWAN = re.compile(
    "軟體|網路|資訊|程式|專案|透過|數位|品質|滑鼠|行動裝置|計畫|產業聚落|園區化|硬體|報導|志工|網際網路|影片|簡訊|列印"
)
_HONG_KONG = re.compile("質素|資訊科技|特區政府|港鐵|巴士|的士|樓宇買賣|寫字樓|行政長官|持份者|嘅|咗")
_WORDS = {  # besides OpenCC's, which knows no words of Hong Kong
    "资讯科技": "信息技术",
    "信息科技": "信息技术",
    "质素": "素质",
    "持份者": "利益相关方",
    "资讯": "信息",
    "报导": "报道",
    "行动设备": "移动设备",
    "行动装置": "移动设备",
    "外判": "外包",
}
_NAME_END = r"(?:有限公司|股份公司|协会|学会|基金会|大学|学院|研究院|杂志|日报|周刊)"
_NAME = re.compile(
    rf"[{HAN}（）()]{{2,20}}?{_NAME_END}|[{HAN}（）()]{{4,20}}?(?:公司|集团)|《[^》]*》"
    "|[“「『][^”」』，。！？；]{1,12}[”」』]|启用"  # of a building, where OpenCC thinks of a program
)
_ROLES = "|".join(f"(?<={role})" for role in ("負責人", "董事長", "總經理", "書記", "記者"))
_NAMED_QIAN = re.compile(rf"(?:(?<=[{SURNAMES}])|{_ROLES})乾(?![燥淨枯涸旱洗杯脆糧果貝癟坤隆冰])")
_SHARE = 0.6
_FEWEST_WORDS = 2


@dataclass(frozen=True)
class Converter:
    """How a whole text is converted: `convert` works on any piece of it, `note` tells the editor."""

    convert: Callable[[str], str]
    note: str = ""


def converter_for(text: str) -> Converter:
    """Return how `text` and its pieces are made simplified; a simplified text stays what it is."""
    traditional, simplified = _counts(text)
    if not traditional:
        return Converter(str)
    if traditional < _SHARE * (traditional + simplified):
        return Converter(str, f"文中夹有 {traditional} 个繁体字，多数字是简体，没有转换")
    return _told(text)


def _told(text: str) -> Converter:
    """Return the conversion of a traditional text by the words that it uses."""
    regions = (("台湾", _TAIWAN), ("香港", _HONG_KONG))
    spoken = [name for name, words in regions if len(set(words.findall(text))) >= _FEWEST_WORDS]
    if not spoken:
        return Converter(_characters, "原文是繁体字，已转成简体字")
    where = "、".join(spoken)
    note = f"原文是繁体字，有{where}用语，已转成简体和大陆用语，公司等名称里的用语没有改"
    return Converter(_regional if "台湾" in spoken else _from_hong_kong, note)


def _counts(text: str) -> tuple[int, int]:
    """Return how many characters of `text` are traditional only, and simplified only."""
    to_simplified, to_traditional = _opencc("t2s"), _opencc("s2t")
    traditional = simplified = 0
    for char in re.findall(f"[{HAN}]", text):
        if char in _ALSO_TRADITIONAL:
            continue
        is_traditional = to_simplified(char) != char
        traditional += is_traditional
        simplified += not is_traditional and to_traditional(char) != char
    return traditional, simplified


def _characters(text: str, config: str = "tw2s") -> str:
    """Return `text` simplified; 乾 in a person's name stays, which OpenCC would take for 干 (dry)."""
    return "乾".join(map(_opencc(config), _NAMED_QIAN.split(text)))


def _regional(text: str) -> str:
    """Return a text of Taiwan with the mainland's words, but for names."""
    return _outside_names(text, lambda piece: _replaced(_characters(piece, "tw2sp")))


def _from_hong_kong(text: str) -> str:
    return _outside_names(text, lambda piece: _replaced(_characters(piece)))


def _replaced(text: str) -> str:
    for here, there in _WORDS.items():
        text = text.replace(here, there)
    return text


def _outside_names(text: str, convert: Callable[[str], str]) -> str:
    """Return `text` converted; of names only the characters are."""
    plain = _characters(text)
    if len(plain) != len(text):  # names are found in the simplified text, and have to be at the same places
        return plain
    pieces = []
    position = 0
    for match in _NAME.finditer(plain):
        pieces += [convert(text[position : match.start()]), match.group()]
        position = match.end()
    return "".join((*pieces, convert(text[position:])))


@cache
def _opencc(config: str) -> Callable[[str], str]:
    """Return OpenCC's conversion; single characters are remembered, since counting asks for each again."""
    from opencc import OpenCC  # noqa: PLC0415 - loaded only where it is needed: its dictionaries are large

    convert: Callable[[str], str] = OpenCC(config).convert
    known: dict[str, str] = {}

    def converted(text: str) -> str:
        if len(text) > 1:
            return convert(text)
        if text not in known:
            known[text] = convert(text)
        return known[text]

    return converted
