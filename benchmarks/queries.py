"""What readers might look for, and which cases truly have it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.page import Page
from showcase.search.document import Document, document_of
from showcase.search.folding import folded
from showcase.search.index import numbered

_LONGEST = 8
_SPOKEN = re.compile(r"[\w+.-]+")  # a query has no punctuation in it
_PINYIN = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class Query:
    """A query of one kind and the numbers of the cases that have all its words."""

    kind: str
    text: str
    truth: frozenset[int]


def texts_of(site: Site, pages: Iterable[Page]) -> list[str]:
    """Return all that is searched of each case, folded, by its number."""
    documents = documents_of(site, pages)
    return [folded("\n".join(documents[case.slug].levels)) for case in numbered(site.cases)]


def documents_of(site: Site, pages: Iterable[Page]) -> dict[str, Document]:
    """Return what is searched of each case by its slug; `pages` are all of the site."""
    shown = {page.address: page.content for page in pages}
    return {case.slug: document_of(case, shown[address.of_case(case)]) for case in site.cases}


def queries_of(texts: list[str], count: int, random: Random) -> list[Query]:
    """Return `count` queries: pieces of one to eight characters from anywhere, and pairs of them."""
    kinds = [*map(str, range(1, _LONGEST + 1)), "2+2", "2+4"]
    found = []
    for number in range(count):
        kind = kinds[number % len(kinds)]
        source = random.choice(texts)
        text = " ".join(_piece(source, int(length), random) for length in kind.split("+"))
        found.append(Query(kind, text, _truth(texts, text)))
    return found


def _piece(text: str, length: int, random: Random) -> str:
    while True:
        start = random.randrange(len(text) - length)
        piece = text[start : start + length]
        if _SPOKEN.fullmatch(piece) and not _PINYIN.fullmatch(piece):
            return piece


def _truth(texts: list[str], query: str) -> frozenset[int]:
    words = query.split()
    return frozenset(number for number, text in enumerate(texts) if all(word in text for word in words))
