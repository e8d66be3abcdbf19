"""What cases are called: a query that is a whole name puts its case before those that only have the word."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from showcase.search.coding import coded, posting
from showcase.search.document import Document
from showcase.search.folding import indexed

MARK = "="  # a separator, so in no other gram
_LONGEST = 12  # characters: what is longer stands in hardly any other case


def called(documents: Iterable[Document]) -> Iterator[tuple[str, str]]:
    """Yield, as a gram, each short title, brand and place with the coded list of its documents."""
    named: dict[str, list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        for name in names_of(document):
            named[name].append(posting(number, 0))
    for name, postings in named.items():
        yield name, coded(postings)


def names_of(document: Document) -> frozenset[str]:
    """Return the short names of one document, as grams."""
    names = (indexed(name.text).replace(" ", "") for name in document.own_names)
    return frozenset(MARK + name for name in names if 0 < len(name) <= _LONGEST)
