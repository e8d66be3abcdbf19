"""Values as `assets/js/search-data.js` reads them: rows without names, which each case would repeat."""

from showcase.search.document import Document
from showcase.search.facets import Facet


def record(document: Document) -> list[object]:
    """Return a case as the browser gets it."""
    return [
        document.address,
        document.carrier,
        document.region,
        document.published,
        [name.text for name in document.names],
        [" ".join(name.syllables) for name in document.names],
        [[passage.anchor, passage.heading, passage.text] for passage in document.passages],
        document.unlike,
    ]


def facet_record(facet: Facet) -> list[object]:
    """Return a facet as the browser gets it."""
    return [facet.key, facet.name, [[value.value, value.name, value.cases] for value in facet.values]]
