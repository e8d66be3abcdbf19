"""The index as it was made last: what the next build needs to change only what differs."""

from dataclasses import dataclass

from showcase.record.values import digest_of

Entries = dict[str, tuple[str, bytes]]
"""Grams with their lists and, of pairs, their places; or pairs of syllables with their lists."""

PINYIN = "pinyin"
"""The name of the row with all pairs of syllables; that of a shard of grams is that of its script."""


@dataclass(frozen=True)
class Row:
    """A part of the index as the record has it; `edition` tells of which documents it was made.

    The grams of its entries are in UTF-8, where half a character is written like a whole one.
    """

    edition: bytes
    entries: tuple[tuple[bytes, str, bytes], ...]


@dataclass(frozen=True)
class State:
    """Of what the index in pieces was made, and what came out.

    `keys` identify the documents by number, `cases` are the digests of their scripts, so of all that they
    say. The documents have `length` characters, the entries of all shards `size`; `units` are the UTF-16
    units that occur, sorted. `grams` and `pinyin` are the digests of the shards' scripts, `editions` those of
    the rows, that of pinyin last; `firsts` are the first pairs of the shards of pinyin.
    """

    keys: tuple[bytes, ...]
    cases: tuple[bytes, ...]
    length: int
    size: int
    units: tuple[int, ...]
    grams: tuple[bytes, ...]
    pinyin: tuple[bytes, ...]
    firsts: tuple[str, ...]
    editions: tuple[bytes, ...]

    @property
    def bits(self) -> int:
        """How many bits the number of a shard has."""
        return (len(self.grams) - 1).bit_length()

    @property
    def edition(self) -> bytes:
        """What tells these documents from all others."""
        return edition_of(self.cases)

    @property
    def rows(self) -> tuple[str, ...]:
        """The names of all rows."""
        return *map(grams_name, range(len(self.grams))), PINYIN


@dataclass(frozen=True)
class OneScript:
    """Of what the index in one script was made, as a digest, and the digests of its files by address."""

    made_of: bytes
    files: dict[str, bytes]


def edition_of(cases: tuple[bytes, ...]) -> bytes:
    """Return what tells the documents whose scripts have these digests from all others."""
    return digest_of(b"".join(cases))


def grams_name(number: int) -> str:
    """Return the name of a shard of grams."""
    return f"grams/{number}"


def pinyin_name(number: int) -> str:
    """Return the name of a shard of pairs of syllables."""
    return f"pinyin/{number}"


def cases_name(number: int) -> str:
    """Return the name of the script of a case."""
    return f"cases/{number}"
