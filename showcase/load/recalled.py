"""A case file as it was loaded before: what it gives depends on few things, and those are compared."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from showcase.load.case import LoadedCase, load_case
from showcase.model.ledger import Ledger, Promise, page_of
from showcase.model.vocabulary import Vocabulary
from showcase.model.wording import Wording
from showcase.record.record import Record
from showcase.record.values import digest_of
from showcase.text.readings import found_out, learn
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


@dataclass(frozen=True)
class Gist:
    """What identifies a case: the addresses at which it is or was, the digests of all of it and of its facts.

    To the facts belongs what was promised on its page, since that gives figures and mechanisms their anchors.
    A file that gives no case has empty digests.
    """

    addresses: tuple[str, ...]
    case: bytes
    facts: bytes


@dataclass(frozen=True)
class Recalled:
    """What a case file gives, and its gist."""

    file: LoadedCase
    gist: Gist


def gist_of(made: LoadedCase) -> Gist:
    """Return the gist of what a file gave."""
    addresses = tuple(page_of(name) for name in (made.slug, *(alias.target for alias in made.aliases)))
    case = made.case
    if case is None:
        return Gist(addresses, b"", b"")
    return Gist(addresses, digest_of(case), digest_of(case.facts, _said(case.promised)))


def recalled_cases(
    sources: Mapping[str, bytes], reading: Reading, record: Record, progress: Callable[[int], None]
) -> tuple[Recalled, ...]:
    """Return what `load_case` gives for each of `sources`, bytes under the paths of their files.

    What the record does not know is loaded, on all cores if it is much; `progress` gets the number of those
    that are done.
    """
    known = {path: _known(path, content, reading, record) for path, content in sources.items()}
    new = [(path, content) for path, content in sources.items() if known[path] is None]
    done = len(sources) - len(new)
    for source, (made, found) in zip(new, mapped(_loaded, reading, new, _FEWEST), strict=True):
        learn(found)
        recalled = Recalled(made, gist_of(made))
        _keep(*source, recalled, reading, record)
        known[source[0]] = recalled
        done += 1
        progress(done)
    if not new:
        progress(len(sources))
    return tuple(one for one in known.values() if one is not None)


def _loaded(reading: Reading, source: tuple[str, bytes]) -> tuple[LoadedCase, dict[str, str]]:
    """Return what a file gives, and what was read in pinyin for it."""
    path, content = source
    try:
        made = load_case(path, content, reading.vocabulary, reading.wording, reading.ledger)
        return made, found_out()
    except Exception as error:  # ours: whoever reads the traceback has to know where it happened
        error.add_note(path)
        raise


def _known(path: str, content: bytes, reading: Reading, record: Record) -> Recalled | None:
    """Return what is known of a file.

    Of the ledger only what was promised under the case's own addresses counts, and these are known by name
    as soon as the file was read once.
    """
    file = _file(path, content, reading)
    addresses = record.look_up(tuple[str, ...], ("addresses of a case", *file))
    if addresses is None:
        return None
    return record.look_up(Recalled, ("case", *file, _said(reading.ledger.places(addresses))))


def _keep(path: str, content: bytes, made: Recalled, reading: Reading, record: Record) -> None:
    file, addresses = _file(path, content, reading), made.gist.addresses
    record.keep(("addresses of a case", *file), addresses)
    record.keep(("case", *file, _said(reading.ledger.places(addresses))), made)


def _said(promised: tuple[Promise, ...]) -> list[tuple[str, ...]]:
    """Return what was promised, wherever it stands in the ledger now."""
    return [(one.address, one.anchor, one.text, one.within, one.since) for one in promised]


def _file(path: str, content: bytes, reading: Reading) -> tuple[str, bytes, bytes]:
    return path, hashlib.sha256(content).digest(), reading.words
