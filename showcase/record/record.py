"""The record: results of pure functions, each under the digest of what it was made from.

One SQLite file below `.showcase/`. It can be thrown away at any time. Whatever is missing, cut or altered
counts as not there: a row carries the digest of what it says, so no damage becomes a wrong page.
"""

import hashlib
import sqlite3
from contextlib import suppress
from pathlib import Path

from showcase.record.generator import generator
from showcase.record.rows import FAULTS, discard, forget_others, is_damage, open_rows, value_of
from showcase.record.values import Value, decoded, digest_of, encoded

PATH = ".showcase/record.sqlite3"
_DIGEST = 16
_GENERATOR, _KEY = 8, 24  # bytes of a key that tell who made the row, and what of
_SPARE = 100  # rows that are kept unused: who goes back finds them


class Record:
    """What is known, and which of it was asked for since it was opened.

    With the path None nothing is known and nothing is kept. What another generator found is not known.
    """

    def __init__(self, path: Path | None = None, *, is_kept: bool = True) -> None:
        """Open the record in the file `path`, which need not exist. Unless `is_kept` nothing is written."""
        self._path = path if is_kept else None
        self._used: set[bytes] = set()
        self._rows: sqlite3.Connection | None = None
        self._new: set[bytes] = set()
        self._is_settled = False
        if path and path.is_file():
            self._open(path)

    def look_up(self, kind: type[Value], parts: tuple[object, ...]) -> Value | None:
        """Return the value of `kind` that was kept for `parts`, None where none is known."""
        if self._rows is not None:
            with suppress(ValueError):
                return decoded(self._find(_key(parts)), kind)
        return None

    def keep(self, parts: tuple[object, ...], value: object, *, lasting: bool = False) -> None:
        """Keep what was made of `parts`, which are all that it depends on.

        A `lasting` value is one of few that are replaced again and again, and is not forgotten unused.
        """
        if self._path is not None:
            self._write(_key(parts), encoded(value), lasting)

    def mark(self, parts: tuple[object, ...]) -> None:
        """Count what is kept for `parts` as of use, although nobody needs to look it up now."""
        self._used.add(_key(parts))

    def settle(self) -> None:
        """Say that all that is of use was looked up, kept or marked: if much was not, it is forgotten."""
        self._is_settled = True

    def close(self) -> None:
        """Write down what is new, and close the file."""
        if self._rows is None:
            return
        is_sound = True
        if self._new:
            try:
                if self._is_settled:
                    forget_others(self._rows, self._used, _SPARE, generator()[:_GENERATOR])
                self._rows.execute("COMMIT")
                is_sound = all(_whole(value_of(self._rows, key), key) for key in self._new)
            except FAULTS as error:
                is_sound = not is_damage(error)
        self._rows.close()
        self._rows = None
        if self._path is not None and not is_sound:
            discard(self._path)  # where rows are lost as soon as they are written, they always will be

    def _open(self, path: Path) -> None:
        try:
            self._rows = open_rows(path)
        except FAULTS as error:
            self._leave(error)

    def _find(self, key: bytes) -> bytes:
        """Return the value under `key`, empty where there is none that is whole."""
        if self._rows is None:
            return b""
        try:
            content = value_of(self._rows, key)
        except FAULTS as error:
            self._leave(error)
            return b""
        self._used.add(key)
        return _whole(content, key)

    def _write(self, key: bytes, value: bytes, lasting: bool) -> None:  # noqa: FBT001 - as it is kept
        if self._rows is None and self._path is not None:
            self._open(self._path)
        if self._rows is None:
            return
        try:
            if not self._new:
                self._rows.execute("BEGIN IMMEDIATE")
            self._new.add(key)
            self._used.add(key)
            row = key, _seal(key, value) + value, lasting
            self._rows.execute("INSERT OR REPLACE INTO known VALUES (?, ?, ?)", row)
        except FAULTS as error:
            self._leave(error)

    def _leave(self, error: Exception) -> None:
        """Go on without the file; where it is damaged, with a new one from the next writing on."""
        if self._rows is not None:
            self._rows.close()
        self._rows = None
        self._new.clear()
        if self._path is not None and is_damage(error):
            discard(self._path)
        else:
            self._path = None


def _key(parts: tuple[object, ...]) -> bytes:
    return generator()[:_GENERATOR] + digest_of(generator(), *parts)[:_KEY]


def _whole(content: bytes, key: bytes) -> bytes:
    """Return the value in the `content` of a row, empty where it is not what was written."""
    value = content[_DIGEST:]
    return value if content[:_DIGEST] == _seal(key, value) else b""


def _seal(key: bytes, value: bytes) -> bytes:
    return hashlib.sha256(key + value).digest()[:_DIGEST]
