"""The rows of the table of divisions: short names, pinyin and slugs."""

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import NoReturn

from division_names import (
    AUTONOMOUS,
    CHARACTERS,
    KINDS,
    MIN_LENGTH,
    NAMES,
    PARTIAL_BANNERS,
    PEOPLES,
    SHORT_NAMES,
    SUFFIXES,
)
from division_sources import parent_code
from pypinyin import Style, lazy_pinyin


@dataclass(frozen=True)
class Division:
    """One row of the CSV."""

    code: str
    name: str
    short: str
    roman: str
    slug: str


def make_divisions(names: dict[str, str]) -> list[Division]:
    """Return the rows of the CSV in the order of the names."""
    shorts = {code: short_name(name) for code, name in names.items()}
    romans = {code: romanise(short) for code, short in shorts.items()}
    slugs = make_slugs(names, romans)
    return [Division(code, name, shorts[code], romans[code], slugs[code]) for code, name in names.items()]


def short_name(name: str) -> str:
    """Return the form people write: without the kind of division and the names of peoples."""
    if name in SHORT_NAMES:
        return SHORT_NAMES[name]
    if len(name) == MIN_LENGTH or name.endswith(PARTIAL_BANNERS):
        return name
    for kind in AUTONOMOUS:
        if name.endswith(kind):
            return without_peoples(name.removesuffix(kind))
    for kind in KINDS:
        if name.endswith(kind):
            rest = name.removesuffix(kind)
            return without_peoples(rest) if rest.endswith("族") else rest
    message = f"unknown kind of division: {name}"
    raise ValueError(message)


def without_peoples(name: str) -> str:
    """Remove names of peoples from the end; a name that is nothing else loses only the final 族."""
    return PEOPLES.sub("", name) or name.removesuffix("族")


def romanise(short: str) -> str:
    """Return the pinyin of a short name, with apostrophes where a syllable begins with a vowel.

    The letter ü is written v, as people type it: Lüliang is lvliang.
    """
    first, *others = syllables(short)
    return first + "".join(f"'{other}" if other[0] in "aoe" else other for other in others)


def syllables(short: str) -> list[str]:
    """Return the syllables of a short name, one for each character."""
    if short in NAMES:
        return NAMES[short].split()
    return [CHARACTERS.get(character) or pypinyin_syllables(character)[0] for character in short]


def pypinyin_syllables(text: str) -> list[str]:
    """Return the syllables pypinyin gives for a text."""
    return lazy_pinyin(text, style=Style.NORMAL, errors=reject)


def reject(text: str) -> NoReturn:
    """Refuse characters pypinyin does not know."""
    message = f"no reading for {text}"
    raise ValueError(message)


def make_slugs(names: dict[str, str], romans: dict[str, str]) -> dict[str, str]:
    """Return code → slug; siblings with the same romanisation get the kind of division appended."""
    plain = {code: roman.replace("'", "") for code, roman in romans.items()}
    uses = Counter((parent_code(code, names), slug) for code, slug in plain.items())
    slugs = {
        code: slug if uses[parent_code(code, names), slug] == 1 else f"{slug}-{SUFFIXES[names[code][-1]]}"
        for code, slug in plain.items()
    }
    for (parent, slug), count in Counter((parent_code(code, names), slugs[code]) for code in names).items():
        if count > 1:
            message = f"{parent} has {count} divisions with the slug {slug}"
            raise ValueError(message)
    return slugs


def write_csv(divisions: Iterable[Division], path: Path) -> None:
    """Write the rows as UTF-8 with plain line feeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(field.name for field in fields(Division))
        writer.writerows(astuple(division) for division in divisions)
