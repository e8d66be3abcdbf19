"""The record: results of pure functions, each under the digest of what it was made from.

One SQLite file below `.showcase/`. It can be thrown away at any time. Whatever is missing, cut or altered
counts as not there: a row carries the digest of what it says, so no damage becomes a wrong page.
"""

import hashlib
import sqlite3
from contextlib import suppress
from pathlib import Path

from showcase.record.generator import generator
from showcase.record.values import Value, decoded, digest_of, encoded

PATH = ".showcase/record.sqlite3"
_DIGEST = 16
# What says nothing of the file's content: another build is at work, or nobody may read or write here.
_CIRCUMSTANCES = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR),
)
_SPARE = 100  # rows that are kept unused, besides as many again as are used: who goes back finds them


class Record:
    """What is known, and which of it was asked for since it was opened.

    With the path None nothing is known and nothing is kept. What another generator found is not known.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open the record in the file `path`, which need not exist."""
        self._path = path
        self._used: set[bytes] = set()
        self._rows = _opened(path) if path else None
        self._is_written = False

    def look_up(self, kind: type[Value], parts: tuple[object, ...]) -> Value | None:
        """Return the value of `kind` that was kept for `parts`, None where none is known."""
        if self._rows is not None and (known := self._find(_key(parts))) is not None:
            with suppress(ValueError):
                return decoded(known, kind)
        return None

    def keep(self, parts: tuple[object, ...], value: object) -> None:
        """Keep what was made of `parts`, which are all that it depends on."""
        if self._rows is not None:
            self._write(_key(parts), encoded(value))

    def close(self) -> None:
        """Write down what is new, forget what has not been of use for long, and close the file."""
        if self._rows is None:
            return
        with suppress(sqlite3.Error):
            if self._is_written:
                _forget(self._rows, self._used)
                self._rows.execute("COMMIT")
        self._rows.close()
        self._rows = None

    def _find(self, key: bytes) -> bytes | None:
        if self._rows is None:
            return None
        try:
            row = self._rows.execute("SELECT value FROM known WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            self._leave(error)
            return None
        self._used.add(key)
        content = row[0] if row and isinstance(row[0], bytes) else b""
        value = content[_DIGEST:]
        return value if content and content[:_DIGEST] == _seal(key, value) else None

    def _write(self, key: bytes, value: bytes) -> None:
        if self._rows is None:
            return
        try:
            if not self._is_written:
                self._rows.execute("BEGIN IMMEDIATE")
                self._is_written = True
            self._used.add(key)
            row = key, _seal(key, value) + value
            self._rows.execute("INSERT OR REPLACE INTO known VALUES (?, ?)", row)
        except sqlite3.Error as error:
            self._leave(error)

    def _leave(self, error: sqlite3.Error) -> None:
        """Go on without the file, or with a new one where it is damaged."""
        if self._rows is not None:
            self._rows.close()
        self._rows, self._is_written = None, False
        if self._path and _is_damage(error):
            _discard(self._path)
            self._rows = _opened(self._path)


def _opened(path: Path) -> sqlite3.Connection | None:
    """Return the rows in the file `path`, None where there can be none."""
    with suppress(sqlite3.Error, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _connected(path)
        except sqlite3.Error as error:
            if _is_damage(error):
                _discard(path)
                return _connected(path)
    return None


def _connected(path: Path) -> sqlite3.Connection:
    rows = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        rows.execute("PRAGMA synchronous = OFF")  # after a power cut it may be damaged, and is seen to be
        rows.execute("CREATE TABLE IF NOT EXISTS known (key BLOB PRIMARY KEY, value BLOB)")
        rows.execute("SELECT key, value FROM known LIMIT 1").fetchone()
    except sqlite3.Error:
        rows.close()
        raise
    return rows


def _is_damage(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return code & 0xFF not in _CIRCUMSTANCES


def _forget(rows: sqlite3.Connection, used: set[bytes]) -> None:
    (count,) = rows.execute("SELECT count(*) FROM known").fetchone()
    if count > 2 * len(used) + _SPARE:
        rows.execute("CREATE TEMP TABLE used (key BLOB PRIMARY KEY)")
        rows.executemany("INSERT INTO used VALUES (?)", ((key,) for key in used))
        rows.execute("DELETE FROM known WHERE key NOT IN used")


def _discard(path: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _key(parts: tuple[object, ...]) -> bytes:
    return digest_of(generator(), *parts)


def _seal(key: bytes, value: bytes) -> bytes:
    return hashlib.sha256(key + value).digest()[:_DIGEST]
