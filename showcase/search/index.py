"""The index of a site: everything that its search page loads, as scripts."""

import hashlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.output import Kept, Output
from showcase.model.site import Site
from showcase.record.values import digest_of
from showcase.search.document import Document
from showcase.search.facets import facets_of
from showcase.search.pieces import Pieces, digests_of, pieces_of
from showcase.search.postings import length_of, levels_of
from showcase.search.published import published
from showcase.search.records import facet_record, record
from showcase.search.renewal import renewed
from showcase.search.scripts import script
from showcase.search.shelf import AnewError, Shelf
from showcase.search.state import OneScript
from showcase.search.variants import variants_of

FIRST = "search/index.js"
"""What the search page loads first."""

WHOLE = 300_000  # characters: so much text, about 150 cases, is loaded at once and simply looked through

Scripts = tuple[Output | Kept, ...]


def search_index(site: Site, document: Callable[[str], Document], whole: int = WHOLE) -> tuple[Output, ...]:
    """Return the scripts that make the cases of `site` searchable; `document` gives that of a slug.

    A site of up to `whole` characters has one script with every text. A larger one has its grams in shards,
    and a script for each case.
    """
    scripts = index_again(site, document, Shelf(), whole)
    return tuple(one for one in scripts if isinstance(one, Output))  # nothing is there to be kept


def index_again(site: Site, document: Callable[[str], Document], shelf: Shelf, whole: int = WHOLE) -> Scripts:
    """Return what `search_index` does, but makes nothing anew that is on the `shelf` or published.

    Whatever is missing there costs time and changes nothing.
    """
    cases = numbered(site.cases)
    task = _Task(
        tuple(shelf.keys.get(case.slug, b"") for case in cases),
        lambda number: document(cases[number].slug),
        [facet_record(facet) for facet in facets_of(site, cases)],
        whole,
        shelf,
    )
    return task.in_one_script_again() or task.in_pieces_again() or task.anew()


def numbered(cases: Iterable[Case]) -> list[Case]:
    """Return `cases` in the order of their numbers: by date, so that a new one changes no other's number."""
    return sorted(cases, key=lambda case: (case.facts.published.iso, case.slug))


@dataclass(frozen=True)
class _Task:
    """An index to be made: of documents with `keys`, of which `document` gives that of a number."""

    keys: tuple[bytes, ...]
    document: Callable[[int], Document]
    facets: list[list[object]]
    whole: int
    shelf: Shelf

    def in_one_script_again(self) -> Scripts:
        """Return the index in one script if it is known, else nothing."""
        return self.shelf.in_one_script(self._made_of)

    def in_pieces_again(self) -> Scripts:
        """Return the index in pieces, made from that of the shelf, nothing where that does not do."""
        state = self.shelf.state()
        if state is None:
            return ()
        with suppress(AnewError):
            pieces = renewed(self.shelf, state, self.keys, self.document)
            if pieces.state.length > self.whole:
                found = self._published(pieces)
                if pieces.state != state:
                    self.shelf.keep(pieces.state, pieces.rows)
                self.shelf.spare(pieces.state.rows)
                return found
        return ()

    def anew(self) -> Scripts:
        """Return the index, made from nothing."""
        documents = list(map(self.document, range(len(self.keys))))
        levels = list(map(levels_of, documents))
        if sum(map(length_of, levels)) > self.whole:
            pieces = pieces_of(documents, levels, self.keys)
            self.shelf.keep(pieces.state, pieces.rows)
            return self._published(pieces)
        records = list(map(record, documents))
        variants = _variants("".join(map("".join, levels)))
        made = _first({"facets": self.facets, "cases": records}, digests_of([variants])), variants
        files = dict(zip((one.address for one in made), digests_of(made), strict=True))
        self.shelf.keep_one_script(OneScript(self._made_of, files))
        return made

    @property
    def _made_of(self) -> bytes:
        return digest_of(self.whole, self.keys, self.facets)

    def _published(self, pieces: Pieces) -> Scripts:
        """Return all scripts of the index. Raises AnewError where one is not known any more."""
        state = pieces.state
        own = _variants(map(chr, state.units)), script("facets", self.facets)
        digests = (*digests_of(own), *state.grams, *state.pinyin, *state.cases)
        index = {"count": len(state.keys), "bits": state.bits, "pinyin": list(state.firsts)}
        return _first(index, digests), *own, *published(pieces, self.shelf, self.document)


def _first(index: dict[str, object], digests: Iterable[bytes]) -> Output:
    """Return the script that the page loads first; `digests` are those of all others.

    The version in it stands behind the address of every piece: no old one out of a cache meets a new one.
    """
    version = hashlib.sha256(b"".join(digests)).hexdigest()[:10]
    return script("index", {"version": version, **index})


def _variants(characters: Iterable[str]) -> Output:
    return script("variants", variants_of(frozenset(characters)))
