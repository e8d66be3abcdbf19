"""The index of a site: everything that its search page loads, as scripts."""

import hashlib
from collections.abc import Callable, Iterable, Sequence

from showcase.model.case import Case
from showcase.model.output import Output
from showcase.model.site import Site
from showcase.search.called import called
from showcase.search.document import Document
from showcase.search.facets import facets_of
from showcase.search.folding import indexed
from showcase.search.merging import merged
from showcase.search.pinyin import pinyin_shards
from showcase.search.records import facet_record, record
from showcase.search.scripts import script
from showcase.search.shards import sharded
from showcase.search.variants import variants_of

FIRST = "search/index.js"
"""What the search page loads first."""

WHOLE = 300_000  # characters: so much text, about 150 cases, is loaded at once and simply looked through

Texts = tuple[str, ...]


def search_index(site: Site, document: Callable[[str], Document], whole: int = WHOLE) -> tuple[Output, ...]:
    """Return the scripts that make the cases of `site` searchable; `document` gives that of a slug.

    A site of up to `whole` characters has one script with every text. A larger one has its grams in shards,
    and a script for each case.
    """
    cases = numbered(site.cases)
    documents = [document(case.slug) for case in cases]
    facets = [facet_record(facet) for facet in facets_of(site, cases)]
    texts = [tuple(map(indexed, document.levels)) for document in documents]
    if sum(len(text) for levels in texts for text in levels) <= whole:
        records = list(map(record, documents))
        return _scripts({"facets": facets, "cases": records}, [_variants("".join(map("".join, texts)))])
    return _spread(documents, texts, facets)


def numbered(cases: Iterable[Case]) -> list[Case]:
    """Return `cases` in the order of their numbers: by date, so that a new one changes no other's number."""
    return sorted(cases, key=lambda case: (case.facts.published.iso, case.slug))


def _spread(
    documents: Sequence[Document], texts: list[Texts], facets: list[list[object]]
) -> tuple[Output, ...]:
    """Return the index in pieces, of which a query loads few."""
    found = list(merged(texts))
    names = ((gram, cases, b"") for gram, cases in called(documents))
    grams, pinyin = sharded((*found, *names)), pinyin_shards(map(_syllables, documents))
    index = {
        "count": len(documents),
        "bits": (len(grams) - 1).bit_length(),
        "pinyin": [shard[0].replace(" ", "") for shard in pinyin],
    }
    pieces = [
        _variants(gram for gram, _, _ in found if len(gram) == 1),
        script("facets", facets),
        *(
            script(f"grams/{number}", [part for entry in shard for part in entry[:2]])
            for number, shard in enumerate(grams)
        ),
        *(script(f"pinyin/{number}", shard) for number, shard in enumerate(pinyin)),
        *(script(f"cases/{number}", record(document)) for number, document in enumerate(documents)),
    ]
    return _scripts(index, pieces)


def _scripts(index: dict[str, object], pieces: list[Output]) -> tuple[Output, ...]:
    """Return `pieces` with the script that the page loads first.

    The version in it stands behind the address of every piece: no old one out of a cache meets a new one.
    """
    version = hashlib.sha256()
    for piece in pieces:
        version.update(hashlib.sha256(piece.content).digest())
    return script("index", {"version": version.hexdigest()[:10], **index}), *pieces


def _variants(characters: Iterable[str]) -> Output:
    return script("variants", variants_of(frozenset(characters)))


def _syllables(document: Document) -> list[tuple[str, ...]]:
    return [name.syllables for name in document.names]
