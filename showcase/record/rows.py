"""The file of the record: rows of keys and values in SQLite, and what to do when it is damaged."""

import sqlite3
from contextlib import suppress
from pathlib import Path

FAULTS = (sqlite3.Error, OSError, UnicodeError)  # the last where SQLite quotes bytes of a damaged file
# What says nothing of the file's content: another build is at work, or nobody may read or write here.
_CIRCUMSTANCES = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR),
)


def open_rows(path: Path) -> sqlite3.Connection:
    """Return the rows in the file `path`, made if it is not there. Raises one of `FAULTS`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        rows.execute("PRAGMA synchronous = OFF")  # after a power cut it may be damaged, and is seen to be
        rows.execute("CREATE TABLE IF NOT EXISTS known (key BLOB PRIMARY KEY, value BLOB, lasting)")
        rows.execute("SELECT key, value, lasting FROM known LIMIT 1").fetchone()
    except FAULTS:
        rows.close()
        raise
    return rows


def value_of(rows: sqlite3.Connection, key: bytes) -> bytes:
    """Return the value under `key`, empty where there is none. Raises one of `FAULTS`."""
    row = rows.execute("SELECT value FROM known WHERE key = ?", (key,)).fetchone()
    return row[0] if row and isinstance(row[0], bytes) else b""


def is_damage(error: Exception) -> bool:
    """Tell whether the file itself is to blame for `error`, so that a new one may do."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return not isinstance(error, OSError) and code & 0xFF not in _CIRCUMSTANCES


def discard(path: Path) -> None:
    """Delete the file `path` and what SQLite has put beside it, as far as possible."""
    for ending in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def forget_others(rows: sqlite3.Connection, used: set[bytes], spare: int, own: bytes) -> None:
    """Delete the rows whose keys do not begin with `own`.

    Of the others that are not lasting those whose keys are not `used`, if there are more than `spare` besides
    as many again.
    """
    rows.execute("DELETE FROM known WHERE substr(key, 1, ?) != ?", (len(own), own))
    (count,) = rows.execute("SELECT count(*) FROM known WHERE NOT lasting").fetchone()
    if count > 2 * len(used) + spare:
        rows.execute("CREATE TEMP TABLE used (key BLOB PRIMARY KEY)")
        rows.executemany("INSERT INTO used VALUES (?)", ((key,) for key in used))
        rows.execute("DELETE FROM known WHERE NOT lasting AND key NOT IN used")
