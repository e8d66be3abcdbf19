"""What a folder holds: the digest of every file, read anew only where the file may have changed.

As Git's index does it: a file whose size, time of change and time of change of the inode are those that were
noted is the file whose digest was noted. Whatever was changed so shortly before it was looked at that the
clock of the file system might not tell the next change is not noted, but read again (Git's “racy” files).
"""

import hashlib
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from showcase.record.record import Record

Noted = tuple[bytes, int, int, int]
"""A SHA-256 digest; size in bytes, time of the content's change and of the inode's in nanoseconds."""

_FINE, _COARSE = 50_000_000, 2_100_000_000  # nanoseconds between the ticks of a file system's clock, at most
_TICK = 10_000_000  # what coarse clocks count in


@dataclass(frozen=True)
class Held:
    """The digests of the files in a folder by address, b"" for a link, and the folders in it."""

    digests: dict[str, bytes]
    folders: frozenset[str]


def held(folder: Path, record: Record) -> Held:
    """Return what `folder` holds, nothing where there is none. Raises OSError where a file cannot be read.

    `record` knows what was there when it was last looked at, and gets to know what is there now.
    """
    if folder.is_symlink() or not folder.is_dir():
        return Held({}, frozenset())
    parts = "files of a folder", folder.stat().st_ino
    known = record.look_up(dict[str, Noted], parts) or {}
    looked = time.time_ns()
    found: dict[str, Noted] = {}
    folders = set()
    for address, entry in _entries(os.fspath(folder)):
        if entry.is_dir(follow_symlinks=False):
            folders.add(address)
            continue
        at = entry.stat(follow_symlinks=False)
        signs = at.st_size, at.st_mtime_ns, at.st_ctime_ns
        noted = known.get(address)
        if noted is None or noted[1:] != signs:
            noted = (digest_of_file(entry.path) if S_ISREG(at.st_mode) else b"", *signs)
        found[address] = noted
    lasting = {at: noted for at, noted in found.items() if _is_told(noted, looked) and _is_text(at)}
    if lasting != known:
        record.keep(parts, lasting, lasting=True)
    return Held({address: noted[0] for address, noted in found.items()}, frozenset(folders))


def readable(folder: Path, record: Record) -> dict[str, bytes]:
    """Return the digests of what `folder` holds, none where it cannot be read or changes meanwhile.

    Another build may be exchanging it. Whoever publishes looks again, with the lock.
    """
    try:
        return held(folder, record).digests
    except OSError:
        return {}


def _entries(folder: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield everything below `folder` with its address."""
    waiting = [(folder, "")]
    while waiting:
        place, before = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                address = before + entry.name
                yield address, entry
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, f"{address}/"))


def digest_of_file(path: str) -> bytes:
    """Return the SHA-256 digest of the file `path`."""
    with open(path, "rb") as file:  # noqa: PTH123 - once for each of many thousand files
        return hashlib.file_digest(file, "sha256").digest()


def _is_text(address: str) -> bool:
    """Tell whether a name can be written down: one that came from another system may be no Unicode."""
    return not any("\ud800" <= char <= "\udfff" for char in address) if not address.isascii() else True


def _is_told(noted: Noted, looked: int) -> bool:
    """Tell whether any change after the time `looked` will show in the signs of the file."""
    _, _, changed, moved = noted
    blur = _FINE if changed % _TICK else _COARSE
    return max(changed, moved) + blur < looked
