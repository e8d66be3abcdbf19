"""Which region an article speaks of: by the names that occur, how often and how early, if one stands out."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from showcase.importing.sentences import HAN
from showcase.model.region import Region
from showcase.regions.gazetteer import Gazetteer

_EARLY = 300
_AHEAD = 1.5
_PART = 0.25
_SHORT = 2  # characters of a name that may as well be a word: 沛县
_LEVELS = {"city": 2, "district": 3}
_WORDS = frozenset(
    """
    和平 城区 新城 平安 安康 朝阳 建设 红旗 中心 高新 东方 新华 向阳 胜利 文化 光明 团结 前进 新区 郊区
    矿区 新兴 新民 集美 开放 开平 桥东 桥西 河东 河西 城关 永新 永年 安全 兴业 宝山 大方 通道 丰都 长治
    资源 合作 理想 公安 临时 延长 吉利 长安 江北 江南 阿里 南部 东部 西部 北部 中部 金山 龙湖
    """.split()
)


@dataclass(frozen=True)
class Found:
    """A region, and how much speaks for it."""

    region: Region
    weight: float


@dataclass(frozen=True)
class Verdict:
    """The region of an article, None if none stands out; `others` are the next likely ones."""

    region: Region | None
    others: tuple[Region, ...] = ()


def region_of(title: str, text: str, gazetteer: Gazetteer) -> Verdict:
    """Return the region that `text` with this title speaks of."""
    ranked = _ranked(f"{title}\n{title}\n{text}", gazetteer)
    if not ranked:
        return Verdict(None)
    best = ranked[0]
    rivals = [found for found in ranked[1:] if not _related(found.region, best.region)]
    others = _apart(rivals)
    if rivals and best.weight < _AHEAD * rivals[0].weight:
        return Verdict(None, (best.region, *others[:2]))
    return Verdict(_deepest(best, ranked), others)


def _apart(rivals: list[Found]) -> tuple[Region, ...]:
    """Return the first three of the rivals of which none lies in another."""
    others: list[Region] = []
    for found in rivals:
        if not any(_related(found.region, other) for other in others):
            others.append(found.region)
    return tuple(others[:3])


def cities_in(text: str, gazetteer: Gazetteer) -> tuple[Region, ...]:
    """Return the provinces and cities that `text` names, each once, in the order of their names."""
    found = [
        region
        for _, _, regions in _mentions(text, gazetteer)
        for region in regions
        if len(region.path) <= _LEVELS["city"] and not region.is_zone
    ]
    return tuple(dict.fromkeys(found))


def _ranked(text: str, gazetteer: Gazetteer) -> list[Found]:
    mentions = _mentions(text, gazetteer)
    named = {region for _, _, regions in mentions for region in regions if len(regions) == 1}
    weights: dict[Region, float] = defaultdict(float)
    for start, name, regions in mentions:
        for region in _meant(name, regions, named):
            weights[region] += 3 if start < _EARLY else 1
    for region, weight in list(weights.items()):  # what speaks for a district speaks for its city too
        for above in region.path[:-1]:
            weights[above] += weight * 0.5
    for region in {r for r in weights if r.is_zone and sum(r in rs for _, _, rs in mentions) > 1}:
        weights[region] += weights[region.path[0]]  # a zone is named seldom and in full: twice is no accident
    found = [Found(region, weight) for region, weight in weights.items()]
    return sorted(found, key=lambda one: (-one.weight, one.region.code))


def _meant(name: str, regions: tuple[Region, ...], named: set[Region]) -> tuple[Region, ...]:
    """Return which of the regions called `name` are meant: those whose city or province is named as well."""
    inside = tuple(region for region in regions if any(above in named for above in region.path[:-1]))
    if inside:
        return inside if len(inside) == 1 else tuple(r for r in inside if r.path[-2] in named)[:1]
    is_whole = len(name) > 2 or any(len(region.path) <= _LEVELS["city"] for region in regions)  # noqa: PLR2004 - a short name
    return regions if len(regions) == 1 and is_whole else ()


def _deepest(best: Found, ranked: list[Found]) -> Region:
    """Return the smallest region inside the best one that has a good part of its weight."""
    region, weight = best.region, best.weight
    while True:
        inside = [
            found for found in ranked if found.region.parent == region and found.weight >= _PART * weight
        ]
        if not inside or (len(inside) > 1 and inside[0].weight < _AHEAD * inside[1].weight):
            return region
        region, weight = inside[0].region, inside[0].weight


def _related(one: Region, other: Region) -> bool:
    return one in other.path or other in one.path


def _mentions(text: str, gazetteer: Gazetteer) -> list[tuple[int, str, tuple[Region, ...]]]:
    """Return where in `text` which name stands, the longest name at each place."""
    names, longest = _names(gazetteer)
    found = []
    for run in re.finditer(f"[{HAN}]{{2,}}", text):
        start, end = run.span()
        while start < end - 1:
            for length in range(min(longest, end - start), 1, -1):
                name = text[start : start + length]
                if name in names and not _is_word(name, text, start):
                    found.append((start, name, names[name]))
                    start += length - 1
                    break
            start += 1
    return found


def _is_word(name: str, text: str, start: int) -> bool:
    """Tell whether a short name is here a common word, or a part of one."""
    return name in _WORDS or (len(name) == 2 and text[start + 2 : start + 3] == "路")  # noqa: PLR2004 - a short name


def region_names(gazetteer: Gazetteer, home: Region | None) -> frozenset[str]:
    """Return the full names of all regions, and short ones only of `home`'s own: 海港 is one elsewhere."""
    own = {region.short for region in home.path} if home else set()
    return _full_names(gazetteer) | frozenset(name for name in own if len(name) > 1)


@lru_cache(maxsize=4)
def _full_names(gazetteer: Gazetteer) -> frozenset[str]:
    return frozenset(region.name for region in gazetteer.regions if len(region.name) > _SHORT)


@lru_cache(maxsize=4)
def _names(gazetteer: Gazetteer) -> tuple[dict[str, tuple[Region, ...]], int]:
    index: dict[str, tuple[Region, ...]] = {}
    for region in gazetteer.regions:
        for name in {region.name, region.short}:
            if len(name) > 1:
                index[name] = (*index.get(name, ()), region)
    return index, max(map(len, index))
