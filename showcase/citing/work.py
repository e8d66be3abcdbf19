"""What is cited: a case of the site, or a publication from which its facts come."""

import re
from dataclasses import dataclass
from enum import Enum

from showcase.fields.composite import UNKNOWN
from showcase.model.case import Case, Source
from showcase.model.date import PartialDate
from showcase.text.uri import uri

LANGUAGE = "zh-CN"
_NOBODY = frozenset((UNKNOWN, "佚名"))
# 学报, 画报 and 月报 are journals, 公报, 简报 and 专报 documents: only a name beyond doubt makes a newspaper.
_NEWSPAPER = re.compile(
    r"《?.*(?:文汇|(?<![学画月季年公通简情海预板墙专战喜捷汇]))报(?:社|[（(].+[）)]|海外版)?》?"
)
_BOOK_MARKS = re.compile(
    r"^《([^《》]+)》$"
)  # a list of references does without those around a newspaper's name


class Kind(Enum):
    """What a work is, as far as it is known."""

    PAGE = "EB"
    NEWSPAPER = "N"
    UNKNOWN = ""


@dataclass(frozen=True, kw_only=True)
class Work:
    """A work with what is known of it; "" and None stand for what is not.

    `creators` are those responsible, persons or bodies, each as it is written; `container` is the site or the
    newspaper in which the work stands, `publisher` who put out one that stands in neither: the styles of 2015
    take a page that has a publisher for a book and drop its day. `issued` is the date of the version that is
    cited; `address` is a URI.
    """

    key: str
    kind: Kind
    title: str
    creators: tuple[str, ...] = ()
    container: str = ""
    publisher: str = ""
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    address: str = ""
    language: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()


def cited_case(case: Case, site: str, organiser: str, address: str) -> Work:
    """Return `case` as a work of those who run the site, or of the site where these are not told.

    A case names nobody who wrote it; that a site stands for itself is how GB/T 7714—2025 has it (8.11.3.2,
    example 1). `address` is that of its page, "" where the site's own is not known.
    """
    facts = case.facts
    return Work(
        key=case.slug,
        kind=Kind.PAGE,
        title=facts.title,
        creators=(organiser or site,),
        container=site,
        issued=facts.changed,
        address=uri(address),
        language=LANGUAGE,
        abstract=facts.summary,
        keywords=tuple(tag.name for tag in facts.tags),
    )


def cited_source(source: Source, before: str = "") -> Work:
    """Return a source of a case as a work; `before` stands before its id in the key.

    Where no person signed, a page is the work of those who published it (GB/T 7714—2025, 7.1.4); an
    article in a newspaper names nobody then, as the standard lets it (7.1.3). What is said to be
    unknown (不详) is not known.
    """
    publisher = "" if source.publisher == UNKNOWN else source.publisher
    signed = tuple(author for author in source.authors if author not in _NOBODY)
    kind = _kind(publisher, source.url)
    unsigned = (publisher,) if kind is Kind.PAGE and publisher else ()
    return Work(
        key=before + source.id,
        kind=kind,
        title=source.title,
        creators=signed or unsigned,
        container="" if kind is Kind.UNKNOWN else _BOOK_MARKS.sub(r"\1", publisher),
        publisher=publisher if kind is Kind.UNKNOWN else "",
        issued=source.date,
        accessed=source.accessed,
        address=uri(source.url),
    )


def _kind(publisher: str, address: str) -> Kind:
    """Return what a source is: a newspaper by its name, else a page where it has an address."""
    if _NEWSPAPER.fullmatch(publisher):
        return Kind.NEWSPAPER
    return Kind.PAGE if address else Kind.UNKNOWN
