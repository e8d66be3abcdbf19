"""The index in pieces, made from the one that was made last: at the cost of what differs."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from showcase.search.coding import posting, replaced
from showcase.search.document import Document
from showcase.search.pieces import Pieces, case_script, digests_of, grams_script, pinyin_scripts
from showcase.search.postings import postings_of
from showcase.search.revision import Change, Revision
from showcase.search.shards import bits_of
from showcase.search.shelf import AnewError, Shelf
from showcase.search.state import PINYIN, State, grams_name

_FEW = 8  # of so many documents one may have changed: where more have, making all anew is as fast


def renewed(
    shelf: Shelf, state: State, keys: tuple[bytes, ...], document: Callable[[int], Document]
) -> Pieces:
    """Return the index of the documents that `keys` identify, from that on the `shelf`, which has `state`.

    `document` gives the document of a number. Raises AnewError.
    """
    count, former = len(keys), len(state.keys)
    asked = {n: document(n) for n in range(count) if state.keys[n : n + 1] != keys[n : n + 1]}
    scripts = {n: case_script(n, one) for n, one in asked.items()}
    told = dict(zip(scripts, digests_of(scripts.values()), strict=True))
    new = {n: asked[n] for n, digest in told.items() if state.cases[n : n + 1] != (digest,)}
    numbers = (*new, *range(count, former))
    if len(numbers) > max(count // _FEW, 1):
        raise AnewError
    changes = [_change(shelf, state, number, new.get(number)) for number in numbers]
    cases = tuple(told[n] if n in told else state.cases[n] for n in range(count))
    revised = _with_grams(shelf, replace(state, keys=keys, cases=cases), changes)
    pieces = _with_pinyin(shelf, revised, changes)
    return replace(pieces, scripts=pieces.scripts | {scripts[n].address: scripts[n] for n in new})


def _change(shelf: Shelf, state: State, number: int, new: Document | None) -> Change:
    old = shelf.former(state.keys[number]) if number < len(state.keys) else None
    return postings_of(number, old), postings_of(number, new)


def _with_grams(shelf: Shelf, state: State, changes: list[Change]) -> Pieces:
    """Return the index with its grams renewed; `state` tells of the new documents and the former rows."""
    revision = Revision(state, lambda n: shelf.entries(grams_name(n), state.editions[n]))
    revision.revise(changes)
    if bits_of(revision.size) != state.bits:
        raise AnewError
    shards = {n: dict(sorted(shard.items())) for n, shard in revision.changed.items()}
    scripts = {
        n: grams_script(n, ((gram, one[0]) for gram, one in shard.items())) for n, shard in shards.items()
    }
    renewed_state = replace(
        state,
        length=state.length + sum(new.length - old.length for old, new in changes),
        size=revision.size,
        units=tuple(sorted(revision.units)),
        grams=_with(state.grams, dict(zip(scripts, digests_of(scripts.values()), strict=True))),
        editions=_with(state.editions, dict.fromkeys(shards, state.edition)),
    )
    return Pieces(
        renewed_state,
        {one.address: one for one in scripts.values()},
        {grams_name(n): shard for n, shard in shards.items()},
    )


def _with_pinyin(shelf: Shelf, pieces: Pieces, changes: list[Change]) -> Pieces:
    """Return the index with its pairs of syllables renewed."""
    state = pieces.state
    if all(old.pinyin == new.pinyin for old, new in changes):
        return pieces
    lists = {both: text for both, (text, _) in shelf.entries(PINYIN, state.editions[-1]).items()}
    for old, new in changes:
        for both in old.pinyin ^ new.pinyin:
            now = posting(new.number, 0) if both in new.pinyin else None
            if text := replaced(lists.pop(both, ""), new.number, now):
                lists[both] = text
    scripts, firsts = pinyin_scripts(lists)
    editions = _with(state.editions, {len(state.grams): state.edition})
    return Pieces(
        replace(state, pinyin=digests_of(scripts), firsts=firsts, editions=editions),
        pieces.scripts | {one.address: one for one in scripts},
        pieces.rows | {PINYIN: {both: (text, b"") for both, text in lists.items()}},
    )


def _with(values: tuple[bytes, ...], new: Mapping[int, bytes]) -> tuple[bytes, ...]:
    """Return `values` with those that are `new` in their places."""
    return tuple(new.get(place, value) for place, value in enumerate(values))
