"""A case file as it was loaded before: what it gives depends on few things, and those are compared."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from showcase.load.case import LoadedCase, load_case
from showcase.model.ledger import Ledger, page_of
from showcase.model.vocabulary import Vocabulary
from showcase.model.wording import Wording
from showcase.record.record import Record
from showcase.record.values import digest_of
from showcase.workers import mapped

_FEWEST = 150  # files that are worth starting processes for: three seconds of work


@dataclass(frozen=True)
class Reading:
    """What case files are read by."""

    vocabulary: Vocabulary
    wording: tuple[Wording, ...]
    ledger: Ledger

    @cached_property
    def words(self) -> bytes:
        """The digest of the words of the site."""
        return digest_of(self.vocabulary.digest, self.wording)


def recalled_cases(
    sources: Mapping[str, bytes], reading: Reading, record: Record, progress: Callable[[int], None]
) -> tuple[LoadedCase, ...]:
    """Return what `load_case` gives for each of `sources`, bytes under the paths of their files.

    What the record does not know is loaded, on all cores if it is much; `progress` gets the number of those
    that are done.
    """
    known = {path: _known(path, content, reading, record) for path, content in sources.items()}
    new = [(path, content) for path, content in sources.items() if known[path] is None]
    done = len(sources) - len(new)
    for source, made in zip(new, mapped(_loaded, reading, new, _FEWEST), strict=True):
        _keep(*source, made, reading, record)
        known[source[0]] = made
        done += 1
        progress(done)
    if not new:
        progress(len(sources))
    return tuple(case for case in known.values() if case is not None)


def _loaded(reading: Reading, source: tuple[str, bytes]) -> LoadedCase:
    path, content = source
    try:
        return load_case(path, content, reading.vocabulary, reading.wording, reading.ledger)
    except Exception as error:  # ours: whoever reads the traceback has to know where it happened
        error.add_note(path)
        raise


def _known(path: str, content: bytes, reading: Reading, record: Record) -> LoadedCase | None:
    """Return what is known of a file.

    Of the ledger only what was promised under the case's own addresses counts, and these are known by name
    as soon as the file was read once.
    """
    file = _file(path, content, reading)
    addresses = record.look_up(tuple[str, ...], ("addresses of a case", *file))
    if addresses is None:
        return None
    return record.look_up(LoadedCase, ("case", *file, reading.ledger.places(addresses)))


def _keep(path: str, content: bytes, made: LoadedCase, reading: Reading, record: Record) -> None:
    file = _file(path, content, reading)
    addresses = tuple(page_of(name) for name in (made.slug, *(alias.target for alias in made.aliases)))
    record.keep(("addresses of a case", *file), addresses)
    record.keep(("case", *file, reading.ledger.places(addresses)), made)


def _file(path: str, content: bytes, reading: Reading) -> tuple[str, bytes, bytes]:
    return path, hashlib.sha256(content).digest(), reading.words
