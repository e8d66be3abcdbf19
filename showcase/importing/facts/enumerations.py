"""Mechanisms that one sentence lists: “筑基、固本、育才”三大行动; “五力”，即组织力、凝聚力…."""

import re
from collections.abc import Iterator

from showcase.importing.facts.working import NUMBERS, Component, Working
from showcase.importing.sentences import HAN

_NUMBER = "[两双二三四五六七八九十2-9]"
_ITEM = rf"(?:“[{HAN}A-Za-z0-9+]{{1,8}}”)?[{HAN}A-Za-z0-9+]{{1,12}}"
_ITEMS = rf"(?P<items>{_ITEM}(?:、{_ITEM}){{1,11}}"
_COUNTED = re.compile(
    rf"{_ITEMS}(?:[和与及以]{_ITEM})?)[”’]?(?:的|等|这)?“?(?P<name>(?<![0-9])(?P<number>{_NUMBER})(?:大|个|项|种|化|力|联|聚|融|共|微|位一体|个一|色|心|度)?”?"
    r"(?P<kind>工程|行动|机制|模式|提升|平台|体系|计划|工作法|举措|载体|品牌|抓手|清单|(?<=”)服务|中心|队伍)?”?)"
)
_LISTED = re.compile(
    rf"“{_ITEMS})”(?P<name>(?P<number>{_NUMBER})[{HAN}]?(?P<kind>工程|行动|机制|平台|体系|计划|品牌|工作法|清单|级联动|融合))"
)
_NAMED_FIRST = re.compile(
    rf"“(?P<name>(?P<number>{_NUMBER})[^“”]{{1,8}})”(?:党建)?(?:工作法|机制|模式|行动|工程|体系|举措)?[，：]?(?:即|包括|分别是|分别为|——|：|[（(])(?P<kind>){_ITEMS})"
)
_LONGEST = 12


def enumerated(text: str) -> Iterator[Working]:
    """Yield what the sentences of `text` list under a name with a number."""
    for pattern in (_LISTED, _NAMED_FIRST, _COUNTED):
        for match in pattern.finditer(text):
            items = [re.sub("(?:的|等)$", "", item) for item in match["items"].split("、")]
            wanted = NUMBERS.get(match["number"]) or int(match["number"])
            if pattern is _COUNTED:
                items = _last(items, wanted)
                if not match["kind"] and "”" not in match["name"]:
                    continue
            items = _own(items)
            if len(items) == wanted and all(1 <= len(item) <= _LONGEST for item in items):
                yield Working(_closed(match["name"]), tuple(Component(item) for item in items))


def _last(items: list[str], wanted: int) -> list[str]:
    """Return the last `wanted` items; words before a first one (`通过建立政企联动`) are not its name."""
    items = items[-wanted:]
    lengths = {len(item) for item in items[1:]}
    if len(lengths) == 1 and items and len(items[0]) > (own := lengths.pop()):
        items[0] = items[0][-own:]
    return items


def _own(items: list[str]) -> list[str]:
    """Return the items without the brand that all of them begin with: “石榴籽”学堂 is 学堂."""
    quoted = [re.search("“[^”]*”(.+)$", item) for item in items]
    return [match[1] for match in quoted if match] if all(quoted) else items


def _closed(name: str) -> str:
    """Return a name with its quotation marks in pairs."""
    inner, closing, kind = name.replace("“", "").partition("”")
    return f"“{inner}”{kind.replace('”', '')}" if closing else f"“{inner}”"
