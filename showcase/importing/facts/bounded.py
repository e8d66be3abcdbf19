"""Names in a text without spaces: where they end is known, where they begin has to be found.

A name begins where something else ends each time it occurs: at a sign, behind the name of a region, behind a
word that belongs to no name. Of several beginnings the longest that is repeated is the name.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from showcase.importing.sentences import HAN

_SHORTEST, _LONGEST = 3, 18
_WORTHY = 12  # characters beyond which a name's length says nothing more for it
_TITLE = 3  # how many mentions one in the title is worth
_SET = 3  # what it adds to stand right behind a region or to be said to lie somewhere
_BOUNDED = 0.5
_STRONG = {"", "owner"}  # its own last word, or a Party organisation of it; other signs need each other
_OFTEN = 3
_KIND_OF_SITE = re.compile("(?<=.{4})(?:写字楼|大楼|楼宇|商圈|园区)$")
_MOST_ENDS = 3000
_LONGEST_REGION = 8
_DIVISION = tuple("省市区县旗州盟")
_PIECE = re.compile(f"[{HAN}A-Za-z0-9·]")
_HELPED = (  # what headlines have before a place, and no place begins with
    "助力|助推|助攻|赋能|引领|领航|引航|导航|护航|点亮|激活|撬动|走进|走出|探访|来到|扎根|落户|唤醒|照亮|串起|托起|"
    "擦亮|激发|聚焦"
)
_WORD_BEFORE = re.compile(
    "(?:[的了在和与为对从到等及以是将把被由向让使给于或其该各本这那座家名所有着过也都就还又并而且但进访帮从在说有用至]|走进|来到|位于|地处|坐落|落户|入驻|参观"
    "|驱动|打造|依托|围绕|推动|介绍|通过|今天|近日|目前|记者|对话|探访|点亮|激活|服务|支持|带动|建设|成立|以来|日前|看看|看|周边|支部|党委|会同)$"
    rf"|(?:{_HELPED})$"
)
_WHOLE_WORDS = frozenset("对话 走进 来到 探访 采访 进入 从事 以及 和平 与会 及时 为了 在此 有效".split())
_INSIDE = re.compile(
    r"[的了在和与及从到使将把被各，是有不仅也都就只更着过]|(?<!自)由|[0-9]年|推动|建立|深化|构建|打造|开展|选派|组建|加强|围绕|领域|发挥|成立|指导|介绍|举行|走进|参加|位于|依托|入驻|来自|聚集|途经|近日|今年"
)
_BEGINS_WRONG = re.compile(
    "^(?:[的了在和与为对从到等及以是座位个家名所每全该此整新老某本各几这那其让使由被把将又再已里内外上下中]|我们|他们|[一两][座个家栋]|[0-9]+(?:年|月|日|个|家|栋|座)|[年月日]|看(?!丹))"
    rf"|^(?:{_HELPED})"
)


@dataclass
class _Seen:
    """How often a name was met at an end, how often it began at a boundary, and whether it was set apart."""

    met: int = 0
    bounded: int = 0
    is_set: bool = False
    weight: float = 0.0
    signs: frozenset[str] = frozenset()


@dataclass(frozen=True)
class End:
    """A place where a name may end, how much that says, and whether the text tells where it lies.

    `sign` is what tells of the end where the name's own last word does not.
    """

    position: int
    weight: float = 1.0
    is_set: bool = False
    sign: str = ""


@dataclass(frozen=True)
class Bounds:
    """What bounds names: names of regions, and what is no name by itself."""

    regions: frozenset[str] = field(default_factory=frozenset)
    is_generic: Callable[[str], bool] = lambda _: False


def best_name(title: str, text: str, ends: Iterable[End], bounds: Bounds) -> str:
    """Return the name that most speaks for among those that stop at `ends` of `text`, "" if none does."""
    seen: dict[str, _Seen] = {}
    for end in list(ends)[:_MOST_ENDS]:
        for start in _starts(text, end.position):
            name = text[start : end.position]
            if _is_name(name, bounds):
                one = seen.setdefault(name, _Seen())
                region = _region_before(text, start, bounds.regions)
                one.met += 1
                one.bounded += bool(region) or _is_boundary(text, start)
                one.is_set = one.is_set or region.endswith(_DIVISION) or end.is_set
                one.weight = max(one.weight, end.weight)
                one.signs |= {end.sign}
    likely = {name: one for name, one in seen.items() if _is_likely(one)}
    likely = {name: one for name, one in likely.items() if not _is_lengthened(name, likely, text)}
    counts = Counter({name: text.count(name) + (_TITLE - 1) * (name in title) for name in likely})
    worth = {
        name: (math.sqrt(counts[name]) * min(len(name), _WORTHY) + _SET * one.is_set) * one.weight
        for name, one in likely.items()
        if counts[name] > 1 or one.is_set
    }
    return max(sorted(worth), key=lambda name: worth[name], default="")


def _is_likely(one: _Seen) -> bool:
    is_told = one.is_set or bool(_STRONG & one.signs) or len(one.signs) > 1
    return is_told and one.bounded >= _BOUNDED * one.met


def _is_lengthened(name: str, names: Iterable[str], text: str) -> bool:
    """Tell whether a name that is said once is another with words before it, or with its kind behind it."""
    if text.count(name) > 1:
        return False
    longer = any(text.count(other) >= _OFTEN for other in names if name != other and name.endswith(other))
    bare = _KIND_OF_SITE.sub("", name)
    return longer or any(bare.endswith(other) and text.count(other) > 1 for other in names if bare != name)


def _starts(text: str, end: int) -> range:
    """Return where a name that ends at `end` may begin."""
    start = end
    while start > 0 and end - start < _LONGEST and _PIECE.match(text[start - 1]):
        start -= 1
    return range(start, end - _SHORTEST + 1)


def _is_name(name: str, bounds: Bounds) -> bool:
    is_wrong = _BEGINS_WRONG.match(name) or _INSIDE.search(name, 1) or bounds.is_generic(name)
    return not is_wrong and not name[0].isascii() and not _holds_region(name, bounds.regions)


def _holds_region(name: str, regions: frozenset[str]) -> bool:
    """Tell whether a region's full name stands inside a name: what is before it does not belong to it."""
    return any(
        name[start:end] in regions
        for end in range(_SHORTEST + 1, len(name) + 1)
        if name[end - 1] in _DIVISION
        for start in range(1, end - 2)
    )


def _is_boundary(text: str, start: int) -> bool:
    before = text[max(start - 4, 0) : start]
    if text[max(start - 1, 0) : start + 1] in _WHOLE_WORDS:  # 对|话金桥创意园 is the middle of a word
        return False
    return not before or not _PIECE.match(before[-1]) or bool(_WORD_BEFORE.search(before))


def _region_before(text: str, start: int, regions: frozenset[str]) -> str:
    """Return the region's name right before a place in the text, "" if none stands there."""
    if text[start : start + 1] in _DIVISION:  # 苏州|市吴江区 is the middle of a region's name
        return ""
    before = text[max(start - _LONGEST_REGION, 0) : start].removesuffix("的")
    lengths = range(2, min(len(before), _LONGEST_REGION) + 1)
    return next((before[-length:] for length in lengths if before[-length:] in regions), "")
