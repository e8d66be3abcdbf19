"""The pieces of the index as they are published: kept where they are there already."""

from collections.abc import Callable, Iterator
from functools import cache, partial

from showcase.model.output import Kept, Output
from showcase.search.document import Document
from showcase.search.pieces import Pieces, case_script, grams_script, pinyin_scripts
from showcase.search.scripts import address_of
from showcase.search.shelf import Shelf
from showcase.search.state import PINYIN, State, cases_name, grams_name, pinyin_name


def published(pieces: Pieces, shelf: Shelf, document: Callable[[int], Document]) -> Iterator[Output | Kept]:
    """Yield the shards and the scripts of the cases, of which `document` gives what is searched by number.

    What is neither new nor published as it was is made again from what is on the `shelf`. Raises AnewError.
    """

    def piece(name: str, digest: bytes, again: Callable[[], Output]) -> Output | Kept:
        address = address_of(name)
        if shelf.published.get(address) == digest:
            return Kept(address, digest)
        return pieces.scripts.get(address) or again()

    state = pieces.state
    for number, digest in enumerate(state.grams):
        yield piece(grams_name(number), digest, partial(_grams, shelf, state, number))
    pinyin = cache(partial(_pinyin, shelf, state))
    for number, digest in enumerate(state.pinyin):
        yield piece(pinyin_name(number), digest, partial(lambda at: pinyin()[at], number))
    for number, digest in enumerate(state.cases):
        yield piece(cases_name(number), digest, partial(lambda at: case_script(at, document(at)), number))


def _grams(shelf: Shelf, state: State, number: int) -> Output:
    entries = shelf.entries(grams_name(number), state.editions[number])
    return grams_script(number, ((gram, text) for gram, (text, _) in entries.items()))


def _pinyin(shelf: Shelf, state: State) -> list[Output]:
    entries = shelf.entries(PINYIN, state.editions[-1])
    return pinyin_scripts({both: text for both, (text, _) in entries.items()})[0]
