"""Citations as GB/T 7714 (信息与文献 参考文献著录规则) writes them, in its edition of 2025 and that of 2015.

Web pages: 2025, 8.11.3.2; 2015, 4.6. Articles in newspapers: 2025, 8.5.3; 2015, 4.4.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.citing.work import Kind, Work

_NAMED = 3  # creators before the rest are 等 (2025, 7.1.2; 2015, 8.1.2)


@dataclass(frozen=True)
class Phrase:
    """A piece of a citation; `role` names one that a page shows in its own way.

    That is `title`, `date`, `address`, and what only the reader knows: `accessed` and `here` are words that
    stand in the place of the date on which a page was seen and of its address.
    """

    text: str
    role: str = ""


@dataclass(frozen=True)
class Edition:
    """The signs of an edition: 2025 has full stop and brackets narrow and all else wide, 2015 all narrow.

    `stop_at_date` is the stop before a bracket that is wide and brings its own space. `newspapers_accessed`
    tells whether the date of access is given for newspapers too, which 2025 gave up.
    """

    name: str
    stop: str
    stop_at_date: str
    comma: str
    opening: str
    closing: str
    newspapers_accessed: bool


GB_2025 = Edition("GB/T 7714—2025", ". ", ".", "，", "（", "）", newspapers_accessed=False)
GB_2015 = Edition("GB/T 7714—2015", ".", ".", ",", "(", ")", newspapers_accessed=True)


def citation(work: Work, edition: Edition, *, asking: bool = False) -> tuple[Phrase, ...]:
    """Return the citation of `work` in pieces.

    What is required and not known is left out; if `asking`, words stand in its place that say what to write.
    """
    return tuple(phrase for phrase in _phrases(work, edition, asking=asking) if phrase.text)


def words(phrases: tuple[Phrase, ...]) -> str:
    """Return a citation as one text."""
    return "".join(phrase.text for phrase in phrases)


def _phrases(work: Work, edition: Edition, *, asking: bool) -> Iterator[Phrase]:
    if work.creators:
        yield Phrase(_creators(work.creators, edition).removesuffix(".") + edition.stop)
    mark = _mark(work)
    yield Phrase(work.title if mark else work.title.removesuffix("."), "title")
    yield Phrase(mark)
    if work.kind is Kind.PAGE:
        yield from _dates(work, edition, asking=asking)
    else:
        yield from _published(work, edition)
    if work.address:
        yield Phrase(edition.stop)
        yield Phrase(work.address, "address")
    elif asking:
        yield Phrase(edition.stop)
        yield Phrase("本页网址", "here")
    yield Phrase(".")


def _creators(creators: tuple[str, ...], edition: Edition) -> str:
    shown = creators if len(creators) <= _NAMED else (*creators[:_NAMED], "等")
    return edition.comma.join(shown)


def _mark(work: Work) -> str:
    """Return the marks of type and of carrier (2025, annex A); of a work of unknown type none."""
    online = "/OL" if work.address or work.kind is Kind.PAGE else ""
    return f"[{work.kind.value}{online}]" if work.kind.value else ""


def _dates(work: Work, edition: Edition, *, asking: bool) -> Iterator[Phrase]:
    """Yield when a page was made or changed, and when it was seen."""
    if work.issued:
        yield Phrase(edition.stop_at_date + edition.opening)
        yield Phrase(work.issued.iso, "date")
        yield Phrase(edition.closing)
    if work.accessed or asking:
        yield Phrase("[" if work.issued else f"{edition.stop}[")
        yield Phrase(work.accessed.iso, "date") if work.accessed else Phrase("引用日期", "accessed")
        yield Phrase("]")


def _published(work: Work, edition: Edition) -> Iterator[Phrase]:
    """Yield where and when an article appeared."""
    place = work.container or work.publisher
    if place:
        yield Phrase(edition.stop)
        yield Phrase(place if work.issued else place.removesuffix("."))
    if work.issued:
        yield Phrase(edition.comma if place else edition.stop)
        yield Phrase(work.issued.iso, "date")
    if work.address and work.accessed and edition.newspapers_accessed:
        yield Phrase("[")
        yield Phrase(work.accessed.iso, "date")
        yield Phrase("]")
