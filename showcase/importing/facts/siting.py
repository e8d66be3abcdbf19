"""The region that the text itself gives for a place: 深圳市福田区的河套科创大楼; 园区位于福州市平潭县."""

import re
from collections.abc import Iterator

from showcase.importing.sentences import HAN
from showcase.model.region import Region
from showcase.regions.gazetteer import Gazetteer

_GENERIC = "园区|大厦|大楼|商务区|该园|该楼|楼宇|商圈|基地"
_BEHIND = rf"”?(?:园区|大厦|大楼)?，?就?(?:位于|坐落[于在]?|地处|位居|落户|在)(?P<after>[{HAN}]{{2,20}})"
_BEFORE = rf"(?P<before>[{HAN}]{{2,20}}?)(?:的|，)?“?"
_SHORTEST = 2
_LONGEST = 20


def sited_region(place: str, text: str, gazetteer: Gazetteer) -> Region | None:
    """Return the smallest region that stands right before or behind the place's name, None if none does."""
    found = list(_sitings(place, text, gazetteer))
    return max(found, key=lambda region: len(region.path), default=None)


def _sitings(place: str, text: str, gazetteer: Gazetteer) -> Iterator[Region]:
    names = re.escape(place) if place else _GENERIC
    for match in re.finditer(rf"(?:{names}|{_GENERIC}){_BEHIND}", text):
        yield from _leading(match["after"], gazetteer)
    for match in re.finditer(rf"{_BEFORE}{re.escape(place)}", text) if place else ():
        yield from _trailing(match["before"], gazetteer)


def _leading(text: str, gazetteer: Gazetteer) -> Iterator[Region]:
    """Yield the region that the longest beginning of `text` names, if it names just one."""
    for end in range(min(len(text), _LONGEST), _SHORTEST - 1, -1):
        found = gazetteer.resolve(text[:end])
        if found:
            yield from found if len(found) == 1 else ()
            return


def _trailing(text: str, gazetteer: Gazetteer) -> Iterator[Region]:
    """Yield the region that the longest end of `text` names, if it names just one."""
    for start in range(max(len(text) - _LONGEST, 0), len(text) - _SHORTEST + 1):
        found = gazetteer.resolve(text[start:])
        if found:
            yield from found if len(found) == 1 else ()
            return
