"""Finding a region by what people write: `江苏省南京市浦口区`, `南京浦口`, `浦口`, `浦口经济开发区`."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cached_property

from showcase.model.region import Region
from showcase.regions.former import Former

_SEPARATORS = re.compile(r"[\s/／>＞·・、,，—–-]+")
_LEVELS = 6  # of names within each other, from the province to a zone, and one to spare


class Gazetteer:
    """An immutable index of regions by full and short name."""

    def __init__(
        self,
        regions: tuple[Region, ...],
        former: tuple[Former, ...] = (),
        *,
        base: "Gazetteer | None" = None,
    ) -> None:
        """Index `regions`; every region's parent is among them. `former` are divisions that went.

        `base` knows the first of them already: three thousand names are not looked through once more.
        """
        self.regions = regions
        self._former = former
        self._base = base

    def with_zones(self, zones: tuple[Region, ...]) -> "Gazetteer":
        """Return a gazetteer that also knows `zones`."""
        return Gazetteer(self.regions + zones, self._former, base=self)

    @cached_property
    def _by_name(self) -> dict[str, tuple[Region, ...]]:
        known = self._base.regions if self._base else ()
        index = dict(self._base._by_name) if self._base else {}  # noqa: SLF001 - of its own kind
        for region in self.regions[len(known) :]:
            for name in {_plain(region.name), _plain(region.short)}:
                index[name] = (*index.get(name, ()), region)
        return index

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._by_name), default=0)

    def resolve(self, text: str) -> tuple[Region, ...]:
        """Return the regions that `text` may mean, sorted by code: none, one, or several if ambiguous.

        Levels may be left out and short forms used, as long as each name lies inside the one before it. A
        county is not meant by the name of the city that it lies in: 长沙 is never 长沙县.
        """
        found = set(self._parses(_plain(text), None))
        meant = [region for region in found if not (region.name[-1] == "县" and region.parent in found)]
        return tuple(sorted(meant, key=lambda region: region.code))

    def formerly(self, text: str) -> tuple[Former, ...]:
        """Return the divisions that went and that `text` may mean, unless what it means now has their place.

        `郫县` was what `郫都区` is; `江北` is a district of Ningbo, and there was one in Chongqing.
        """
        then = self._then
        meant = [then[region] for region in self._with_the_past.resolve(text) if region in then]
        now = self.resolve(text)
        return tuple(old for old in meant if not any(_overlap(old.successor, region) for region in now))

    @cached_property
    def _then(self) -> dict[Region, Former]:
        return {old.region: old for old in self._former}

    @cached_property
    def _with_the_past(self) -> "Gazetteer":
        return Gazetteer(self.regions + tuple(self._then), base=self)

    def _parses(self, text: str, within: Region | None) -> Iterator[Region]:
        for length in range(1, min(len(text), self._longest) + 1):
            for region in self._by_name.get(text[:length], ()):
                if within is not None and within not in region.path[:-1]:
                    continue
                if length == len(text):
                    yield region
                else:
                    yield from self._parses(text[length:], region)

    def beginning(self, text: str) -> tuple[Region, str] | None:
        """Return the region that the longest beginning of `text` names and what follows it, or None."""
        plain = _plain(text)
        for length in range(min(len(plain) - 1, _LEVELS * self._longest), 1, -1):
            if len(found := self.resolve(plain[:length])) == 1:
                return found[0], plain[length:]
        return None

    def parts(self, container: Region) -> tuple[Region, ...]:
        """Return the regions directly in `container`."""
        return tuple(region for region in self.regions if region.parent == container)

    def nearest(self, text: str) -> Region | None:
        """Return the region whose full name, name or short name is most like `text`, as a guess."""
        names: dict[str, Region] = {}
        for region in self.regions:
            for name in (region.full_name, region.name, region.short):
                names.setdefault(name, region)
        found = get_close_matches(text, names, n=1, cutoff=0.6)
        return names[found[0]] if found else None

    def nearest_in(self, container: Region, name: str) -> Region | None:
        """Return the region in `container` whose name differs from `name` in one character, as a guess."""
        inside = (region for region in self.regions if container in region.path[:-1])
        return next((region for region in inside if _differ_once(region.name, name)), None)


def _differ_once(one: str, other: str) -> bool:
    """Tell whether two names of three characters or more are the same but for one that was mistyped."""
    return len(one) == len(other) > 2 and sum(a != b for a, b in zip(one, other, strict=True)) == 1  # noqa: PLR2004


def _overlap(one: Region, other: Region) -> bool:
    return one in other.path or other in one.path


def _plain(text: str) -> str:
    """Return `text` as it is compared: half-width, without what people put between levels."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text))
