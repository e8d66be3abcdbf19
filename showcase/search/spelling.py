"""Names in pinyin, one syllable for each character, so that `fuling` and `fl` find 涪陵."""

import re
from collections.abc import Callable
from functools import cache

from showcase.model.region import Region

Syllables = tuple[str, ...]
Spell = Callable[[tuple[str, ...], tuple[Region, ...]], tuple[Syllables, ...]]

_BLANK = "_"
_HAN = re.compile(r"([\u3400-\u9fff]+)")
_SYLLABLE = re.compile(r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]+(?:ng?|r)?(?![aeiouv])")


@cache  # tags, regions and parts of names come again in every case
def spelled(name: str) -> Syllables:
    """Return the syllable of each character of `name`.

    What is not Chinese stands for itself, in lower case, and a space is `_`.
    """
    found: list[str] = []
    for number, run in enumerate(_HAN.split(name)):
        if number % 2:
            found += (syllable for word in _words(run) for syllable in _syllables(word))
        else:
            found += run.lower() if len(run.lower()) == len(run) else run
    return tuple(syllable if syllable.strip() else _BLANK for syllable in found)


@cache
def spelled_region(region: Region) -> Syllables:
    """Return the syllables of a region's name as its official spelling has them: 长治 is chang zhi."""
    kind = region.name.removeprefix(region.short)
    official = tuple(_SYLLABLE.findall(region.roman.replace("ü", "v")))
    if not region.name.startswith(region.short) or len(official) != len(region.short):
        return spelled(region.name)
    return (*official, *spelled(kind))


def spelled_names(names: tuple[str, ...], regions: tuple[Region, ...]) -> tuple[Syllables, ...]:
    """Return the syllables of each of `names`, then those of each of `regions`."""
    return (*map(spelled, names), *map(spelled_region, regions))


def _words(run: str) -> tuple[str, ...]:
    from pypinyin.seg.mmseg import seg  # noqa: PLC0415 - its dictionaries take a quarter of a second to load

    return tuple(seg.cut(run))


@cache
def _syllables(word: str) -> Syllables:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - see above

    found = lazy_pinyin([word], v_to_u=False)
    return tuple(found if len(found) == len(word) else word)  # characters without a reading come together
