"""Where the index that was made last is kept: rows of the record, and the published files."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from showcase.model.output import Kept
from showcase.record.record import Record
from showcase.search.document import Document
from showcase.search.state import Entries, OneScript, Row, State

_STATE: tuple[object, ...] = ("search index", "state")
_ONE_SCRIPT: tuple[object, ...] = ("search index", "in one script")


class AnewError(Exception):
    """The index has to be made from nothing: too much of it has changed, or a row is not as it was left."""


@dataclass(frozen=True)
class Shelf:
    """What is known of the documents and of the index, and the digests of what is `published` by address.

    `keys` identify the documents of this build by the slugs of their cases; `parts` gives that under which
    the record has the document of a key, this one or a former one.
    """

    record: Record = field(default_factory=Record)
    published: Mapping[str, bytes] = field(default_factory=dict)
    keys: Mapping[str, bytes] = field(default_factory=dict)
    parts: Callable[[bytes], tuple[object, ...]] = lambda key: ("document", key)

    def state(self) -> State | None:
        """Return what the index in pieces was when it was last made."""
        return self.record.look_up(State, _STATE)

    def keep(self, state: State, changed: Mapping[str, Entries]) -> None:
        """Remember the index, of which the rows `changed` are not there yet."""
        for name, entries in changed.items():
            rows = sorted((gram.encode("utf-8", "surrogatepass"), *rest) for gram, rest in entries.items())
            self.record.keep(_row(name), Row(state.edition, tuple(rows)))
        self.record.keep(_STATE, state)

    def entries(self, name: str, edition: bytes) -> Entries:
        """Return the entries of a shard. Raises AnewError where they are not those of `edition`."""
        row = self.record.look_up(Row, _row(name))
        if row is None or row.edition != edition:
            raise AnewError(name)
        return {gram.decode("utf-8", "surrogatepass"): (text, places) for gram, text, places in row.entries}

    def former(self, key: bytes) -> Document:
        """Return the document that had `key`. Raises AnewError where it is not known."""
        found = self.record.look_up(Document, self.parts(key))
        if found is None:
            raise AnewError(key.hex())
        return found

    def in_one_script(self, made_of: bytes) -> tuple[Kept, ...]:
        """Return the index in one script, if it is published as it was made of what has this digest."""
        known = self.record.look_up(OneScript, _ONE_SCRIPT)
        if known is None or known.made_of != made_of or not known.files.items() <= self.published.items():
            return ()
        return tuple(Kept(address, digest) for address, digest in known.files.items())

    def keep_one_script(self, known: OneScript) -> None:
        """Remember the index in one script."""
        self.record.keep(_ONE_SCRIPT, known)

    def spare(self, names: Iterable[str]) -> None:
        """Count the rows `names` as of use: the next build may need them."""
        for name in names:
            self.record.mark(_row(name))


def _row(name: str) -> tuple[object, ...]:
    return "search index", "row", name
