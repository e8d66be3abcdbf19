"""Finding a region by what people write: `江苏省南京市浦口区`, `南京浦口`, `浦口`, `浦口经济开发区`."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cached_property

from showcase.model.region import Region

_SEPARATORS = re.compile(r"[\s/／>＞·・、,，—–-]+")


class Gazetteer:
    """An immutable index of regions by full and short name."""

    def __init__(self, regions: tuple[Region, ...]) -> None:
        """Index `regions`; every region's parent is among them."""
        self.regions = regions

    def with_zones(self, zones: tuple[Region, ...]) -> "Gazetteer":
        """Return a gazetteer that also knows `zones`."""
        return Gazetteer(self.regions + zones)

    @cached_property
    def _by_name(self) -> dict[str, tuple[Region, ...]]:
        index: dict[str, tuple[Region, ...]] = {}
        for region in self.regions:
            for name in {_plain(region.name), _plain(region.short)}:
                index[name] = (*index.get(name, ()), region)
        return index

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._by_name), default=0)

    def resolve(self, text: str) -> tuple[Region, ...]:
        """Return the regions that `text` may mean, sorted by code: none, one, or several if ambiguous.

        Levels may be left out and short forms used, as long as each name lies inside the one before it.
        """
        return tuple(sorted(set(self._parses(_plain(text), None)), key=lambda region: region.code))

    def _parses(self, text: str, within: Region | None) -> Iterator[Region]:
        for length in range(1, min(len(text), self._longest) + 1):
            for region in self._by_name.get(text[:length], ()):
                if within is not None and within not in region.path[:-1]:
                    continue
                if length == len(text):
                    yield region
                else:
                    yield from self._parses(text[length:], region)

    def nearest(self, text: str) -> Region | None:
        """Return the region whose full name, name or short name is most like `text`, as a guess."""
        names: dict[str, Region] = {}
        for region in self.regions:
            for name in (region.full_name, region.name, region.short):
                names.setdefault(name, region)
        found = get_close_matches(text, names, n=1, cutoff=0.6)
        return names[found[0]] if found else None


def _plain(text: str) -> str:
    """Return `text` as it is compared: half-width, without what people put between levels."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text))
