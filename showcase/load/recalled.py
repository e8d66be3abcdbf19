"""A case file as it was loaded before: what it gives depends on few things, and those are compared."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from showcase.load.case import LoadedCase, load_case
from showcase.model.ledger import Ledger, page_of
from showcase.model.vocabulary import Vocabulary
from showcase.model.wording import Wording
from showcase.record.record import Record
from showcase.record.values import digest_of


@dataclass(frozen=True)
class Reading:
    """What case files are read by."""

    vocabulary: Vocabulary
    wording: tuple[Wording, ...]
    ledger: Ledger

    @cached_property
    def words(self) -> bytes:
        """The digest of the site's own words; those that every site has are known by the generator."""
        words = self.vocabulary
        zones = tuple(region for region in words.gazetteer.regions if region.is_zone)
        unread = words.unread_carriers, words.unread_tags, words.unread_zones
        return digest_of(words.carriers, words.tag_groups, zones, unread, self.wording)


def recalled_case(path: str, content: bytes, reading: Reading, record: Record) -> LoadedCase:
    """Return what `load_case` gives for `content`, the bytes of the file `path`, loading it if need be.

    Of the ledger only what was promised under the case's own addresses counts, and these are known by name
    as soon as the file was read once.
    """
    file = path, hashlib.sha256(content).digest(), reading.words
    addresses = record.look_up(tuple[str, ...], ("addresses of a case", *file))
    if addresses is not None:
        known = record.look_up(LoadedCase, ("case", *file, reading.ledger.places(addresses)))
        if known is not None:
            return known
    made = load_case(path, content, reading.vocabulary, reading.wording, reading.ledger)
    addresses = tuple(page_of(name) for name in (made.slug, *(alias.target for alias in made.aliases)))
    record.keep(("addresses of a case", *file), addresses)
    record.keep(("case", *file, reading.ledger.places(addresses)), made)
    return made
