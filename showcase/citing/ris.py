"""RIS, as EndNote, NoteExpress, Zotero and 知网研学 read it.

Types and tags are those of the specification of 2011; a line ends as it demands, with CR LF, and a value is
one line. A name has no comma where it is not parted, so readers keep it whole.
"""

from collections.abc import Iterable, Iterator

from showcase.citing.work import Kind, Work
from showcase.model.date import PartialDate

_TYPES = {Kind.PAGE: "ELEC", Kind.NEWSPAPER: "NEWS", Kind.UNKNOWN: "GEN"}
_END = "\r\n"


def ris(works: Iterable[Work]) -> str:
    """Return a bibliography of `works`."""
    return _END.join(map(_record, works))


def _record(work: Work) -> str:
    lines = (f"{tag}  - {' '.join(value.split())}".rstrip() for tag, value in _tags(work))
    return "".join(f"{line}{_END}" for line in (f"TY  - {_TYPES[work.kind]}", *lines, "ER  - "))


def _tags(work: Work) -> Iterator[tuple[str, str]]:
    said = (
        ("ID", work.key),
        *(("AU", name) for name in work.creators),
        ("TI", work.title),
        ("T2", work.container),
        ("PB", work.publisher),
        ("PY", f"{work.issued.year:04}" if work.issued else ""),
        ("DA", _date(work.issued)),
        ("Y2", _date(work.accessed)),
        ("UR", work.address),
        ("LA", work.language),
        ("AB", work.abstract),
        *(("KW", word) for word in work.keywords),
    )
    yield from (pair for pair in said if pair[1])


def _date(date: PartialDate | None) -> str:
    """Return `2022/06/29`; what is not known stays empty between the slashes, as the specification has it."""
    if date is None:
        return ""
    month, day = (f"{part:02}" if part else "" for part in (date.month, date.day))
    return f"{date.year:04}/{month}/{day}"
