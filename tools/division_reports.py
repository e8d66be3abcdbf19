"""What somebody looks through after the table of divisions was made anew."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from division_names import KNOWN_DIFFERENCES, PSEUDO_NAMES
from division_rows import Division, pypinyin_syllables, syllables
from pypinyin import Style, pinyin


def report_counts(names: dict[str, str]) -> Iterator[str]:
    """Say how many divisions there are of each level."""
    provinces = sum(code.endswith("0000") for code in names)
    cities = sum(code.endswith("00") for code in names) - provinces
    yield f"{provinces} provinces, {cities} cities, {len(names) - provinces - cities} counties"


def report_readings(divisions: Iterable[Division]) -> Iterator[str]:
    """List every character with several readings, the reading chosen and the names it is chosen in."""
    chosen: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for short in {division.short for division in divisions}:
        for character, syllable in zip(short, syllables(short), strict=True):
            chosen[character][syllable].add(short)
    for character, uses in sorted(chosen.items()):
        known = set(pinyin(character, style=Style.NORMAL, heteronym=True)[0]) | uses.keys()
        if len(known) > 1:
            for syllable, shorts in sorted(uses.items()):
                others = "/".join(sorted(known - {syllable}))
                yield f"{character} {syllable} (not {others}): {' '.join(sorted(shorts))}"


def report_differences(divisions: Iterable[Division], cedict: dict[str, set[str]]) -> Iterator[str]:
    """List romanisations that differ from CC-CEDICT or from pypinyin, or that CC-CEDICT does not have."""
    for division in divisions:
        ours = syllables(division.short)
        theirs = pypinyin_syllables(division.name)[: len(ours)]
        rest = "".join(pypinyin_syllables(division.name)[len(ours) :])
        label = f"{division.code} {division.name} {' '.join(ours)}"
        if ours != theirs:
            yield f"{label}: pypinyin has {' '.join(theirs)}"
        entries = cedict.get(division.name, set()), cedict.get(division.short, set())
        if not any(entries):
            yield f"{label}: not in CC-CEDICT"
        elif "".join(ours) + rest not in entries[0] and "".join(ours) not in entries[1]:
            reason = KNOWN_DIFFERENCES.get(division.short, "NOT YET EXPLAINED")
            yield f"{label}: CC-CEDICT has {' '.join(sorted(entries[0] | entries[1]))} ({reason})"


def report_register(ours: dict[str, str], theirs: dict[str, str]) -> Iterator[str]:
    """List divisions that differ from another register, without that register's pseudo rows."""
    for code in sorted(ours.keys() | theirs.keys()):
        name, other = ours.get(code), theirs.get(code)
        if name != other and other not in PSEUDO_NAMES:
            yield f"{code} {name or '-'} | {other or '-'}"
