"""Names that end in a certain word: the longest form that the text repeats is the name."""

import math
import re
from collections import Counter

from showcase.importing.cleaning.punctuation import unpaired
from showcase.importing.sentences import HAN

_LONGEST = 22
_TITLE = 3
_SHORTEST = 4  # an ending and two more
_BEGINS_WRONG = re.compile(
    r"^(?:[的了在和与为对从到等及以是将把被由向让使给于或其该各本这那个位座家名所有着过也都就还又并而且但近日来今当下每全]|进入|走进|来到|位于|落户|入驻|成立|打造|建设|依托|围绕|推动|推进|组织|开展"
    r"|参观|记者|介绍|通过|按照|坚持|聚焦|作为|目前|同时|据悉|一个|我们|他们|[0-9]|年|月|日|[一二三四五六七八九十]是|[一二三四五六七八九两几]个|方向|强化|构建|探索|创新|服务|引领|党建|促进|助力|针对|"
    r"带动|支持|鼓励|引导|联合|统筹|整合|邀请|召开|举办|如何|怎样|为何)"
)


def repeated_name(text: str, endings: str, *, generic: str = "", title: str = "") -> str:
    """Return the name ending in one of `endings` (a pattern) that says most for its being repeated.

    `generic` is a pattern of names too common to name anything; names in the title count more.
    """
    found = _names(text, endings, generic)
    counts = Counter({name: count + _TITLE * (name in title) for name, count in found.items()})
    counts = counts or _names(title, endings, generic)
    if not counts:
        return ""
    repeated = [name for name, count in counts.items() if count > 1] or list(counts)
    return max(sorted(repeated), key=lambda name: _worth(name, counts))


def _names(text: str, endings: str, generic: str) -> Counter[str]:
    """Return every name with one of the endings, from each place where it may begin, and how often."""
    pattern = re.compile(rf"(?=([{HAN}A-Za-z0-9·]{{0,{_LONGEST}}}?(?:{endings})))")
    return Counter(m[1] for m in pattern.finditer(text) if _is_name(m[1], text, m.start(), generic))


def _worth(name: str, counts: Counter[str]) -> float:
    """Return how much speaks for a name: a longer form must keep most of the shorter one's mentions."""
    return math.sqrt(counts[name]) * min(len(name), 12)


def _is_name(name: str, text: str, start: int, generic: str) -> bool:
    if len(name) < _SHORTEST or _BEGINS_WRONG.match(name) or unpaired(name):
        return False
    if generic and re.fullmatch(generic, name):
        return False
    inner = re.search(
        r"[的了在和与及从到使将把被，]|[0-9]年|推动|建立|深化|构建|打造|开展|选派|组建|加强|围绕|领域|发挥|成立|指导|介绍|举行|走进|参加|位于|依托|入驻|来自",
        name[1:],
    )
    is_cut = bool(re.match(r"[A-Za-z0-9]", name)) and bool(re.match(r"[A-Za-z0-9]", text[start - 1 : start]))
    return inner is None and not is_cut
