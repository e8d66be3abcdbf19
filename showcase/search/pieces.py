"""The index in pieces, of which a query loads few, made from nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from showcase.model.output import Output
from showcase.search.called import called
from showcase.search.document import Document
from showcase.search.merging import Levels, merged
from showcase.search.pinyin import pinyin_lists, pinyin_shards
from showcase.search.postings import length_of
from showcase.search.records import record
from showcase.search.scripts import script
from showcase.search.shards import sharded, size_of
from showcase.search.state import PINYIN, Entries, State, cases_name, edition_of, grams_name, pinyin_name


@dataclass(frozen=True)
class Pieces:
    """What is known of the index, and those of its scripts and rows, by address and by name, that are new."""

    state: State
    scripts: dict[str, Output]
    rows: dict[str, Entries]


def pieces_of(documents: Sequence[Document], levels: Sequence[Levels], keys: tuple[bytes, ...]) -> Pieces:
    """Return the index of `documents`, which have the indexed texts `levels` and are identified by `keys`."""
    names = ((gram, cases, b"") for gram, cases in called(documents))
    shards = sharded((*merged(levels), *names))
    lists = pinyin_lists([name.syllables for name in document.names] for document in documents)
    grams = [grams_script(number, (entry[:2] for entry in shard)) for number, shard in enumerate(shards)]
    pinyin, firsts = pinyin_scripts(lists)
    cases = [case_script(number, document) for number, document in enumerate(documents)]
    told = digests_of(cases)
    state = State(
        keys=keys,
        cases=told,
        length=sum(map(length_of, levels)),
        size=sum(size_of(entry) for shard in shards for entry in shard),
        units=tuple(sorted(ord(gram) for shard in shards for gram, _, _ in shard if len(gram) == 1)),
        grams=digests_of(grams),
        pinyin=digests_of(pinyin),
        firsts=firsts,
        editions=(edition_of(told),) * (len(grams) + 1),
    )
    rows = {
        grams_name(number): {gram: (text, places) for gram, text, places in shard}
        for number, shard in enumerate(shards)
    }
    scripts = {one.address: one for one in (*grams, *pinyin, *cases)}
    return Pieces(state, scripts, rows | {PINYIN: {both: (text, b"") for both, text in lists.items()}})


def grams_script(number: int, entries: Iterable[tuple[str, str]]) -> Output:
    """Return the script of a shard, which has the sorted `entries`."""
    return script(grams_name(number), [part for entry in entries for part in entry])


def pinyin_scripts(lists: Mapping[str, str]) -> tuple[list[Output], tuple[str, ...]]:
    """Return the scripts of the pairs of syllables in `lists`, and the first letters of each."""
    shards = pinyin_shards(lists)
    scripts = [script(pinyin_name(number), shard) for number, shard in enumerate(shards)]
    return scripts, tuple(shard[0].replace(" ", "") for shard in shards)


def case_script(number: int, document: Document) -> Output:
    """Return the script of a case."""
    return script(cases_name(number), record(document))


def digests_of(outputs: Iterable[Output]) -> tuple[bytes, ...]:
    """Return the SHA-256 digests of `outputs`."""
    return tuple(sha256(output.content).digest() for output in outputs)
