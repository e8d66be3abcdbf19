"""Noticing that sources have changed."""

import hashlib
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from showcase.read.tree import ALONE, FOLDERS

_FRESH = 3.0  # seconds: no clock of a file system is coarser (FAT counts by twos)


@dataclass(frozen=True)
class _Seen:
    """What tells a changed file: time stamps, size and inode; of one written just now, its digest too."""

    status: tuple[int, ...]
    digest: bytes = b""


class SourceWatcher:
    """Remembers what the project's sources looked like."""

    def __init__(self, root: Path) -> None:
        """Begin with the sources as they are."""
        self.root = root
        self._seen: dict[str, _Seen] = {}
        self.changes()

    def changes(self) -> int:
        """Return how many sources have come, gone or changed since the last look."""
        now = time.time()
        before = self._seen
        self._seen = {path: _seen(path, before.get(path), now) for path in _sources(self.root)}
        return sum(self._seen.get(path) != before.get(path) for path in self._seen.keys() | before.keys())


def _sources(root: Path) -> Iterator[str]:
    """Yield every source and what leads to one, following links as the reader of sources does."""
    for name in (*ALONE, *FOLDERS):
        top = str(root / name)
        yield top
        if name in FOLDERS:
            yield from _below(top)


def _below(folder: str) -> Iterator[str]:
    waiting = [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                found = [entry for entry in entries if not entry.name.startswith(".")]
                below = {entry.path for entry in found if entry.is_dir(follow_symlinks=False)}
        except OSError:  # a folder that vanishes while one looks is a change, not an error
            continue
        yield from (entry.path for entry in found if entry.path not in below)
        waiting += below


def _seen(path: str, before: _Seen | None, now: float) -> _Seen:
    """Return what the file looks like `now`.

    A file may be written twice within one tick of its time stamp, with as many bytes: so one that is new is
    read, and what was read stands until its status changes.
    """
    try:
        at = os.stat(path)  # noqa: PTH116 - a quarter of the time of Path, twenty times a second
        if stat.S_ISDIR(at.st_mode):  # their files are looked at, and a link to one is not followed
            return _Seen((os.lstat(path).st_ino,))
        status = (at.st_mtime_ns, at.st_ctime_ns, at.st_size, at.st_ino)
        if abs(now - at.st_mtime) < _FRESH and stat.S_ISREG(at.st_mode):  # who opens a pipe waits for ever
            with open(path, "rb") as file:  # noqa: PTH123 - as above
                return _Seen(status, hashlib.file_digest(file, "sha256").digest())
    except OSError:  # it vanishes while one looks, or is being written
        return _Seen(())
    return before if before and before.status == status else _Seen(status)
