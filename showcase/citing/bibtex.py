r"""BibTeX, in UTF-8, as biblatex and Biber read it and the older programs too.

The type is `@online`, which styles that do not know it take for `@misc`; the day stands in `date`, beside it
the year for those that only know `year`. Names are in braces, so that none is parted: nobody told where. An
address is taken literally by every reader and is a URI, so nothing in it is written otherwise.
"""

import re
from collections.abc import Iterable, Iterator

from showcase.citing.work import Kind, Work

_ENTRIES = {Kind.PAGE: "online", Kind.NEWSPAPER: "article", Kind.UNKNOWN: "misc"}
# Braces by their names: BibTeX counts them, whether or not a backslash stands before.
_COMMANDS = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
} | {sign: f"\\{sign}" for sign in "$&#_%"}
_SPECIAL = str.maketrans(_COMMANDS)
_LIGATURE = re.compile(r"(?<=[-'`,<>!?])(?=[-'`,<>])")  # where TeX would make one sign of two
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


def bibtex(works: Iterable[Work]) -> str:
    """Return a bibliography of `works`."""
    return "\n".join(map(_entry, works))


def _entry(work: Work) -> str:
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(work) if value)
    return f"@{_ENTRIES[work.kind]}{{{work.key},\n{fields}}}\n"


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    is_article = work.kind is Kind.NEWSPAPER
    yield "author", " and ".join(f"{{{_tex(name)}}}" for name in work.creators)
    yield "title", _tex(work.title)
    if is_article:
        yield "journal", _tex(work.container)
        yield "entrysubtype", "newspaper"
    else:
        yield "organization", _tex(work.container)
        yield "publisher", _tex(work.publisher)
    if work.issued:
        yield "date", work.issued.iso
        yield "year", f"{work.issued.year:04}"
    yield "url", work.address.translate(_IN_ADDRESS)
    yield "urldate", work.accessed.iso if work.accessed else ""
    yield "langid", "chinese" if work.language.startswith("zh") else ""
    yield "abstract", _tex(work.abstract)
    yield "keywords", _tex(", ".join(work.keywords))


def _tex(text: str) -> str:
    """Return `text` so that TeX shows it."""
    return _LIGATURE.sub("{}", " ".join(text.split()).translate(_SPECIAL))
