"""Exchanging two folders in one step, so that a reader sees the whole old site or the whole new one.

Linux has `renameat2(RENAME_EXCHANGE)`, macOS `renamex_np(RENAME_SWAP)`. Elsewhere, and on file systems that
do not offer it, two renames follow each other: for a moment there is no site, never a mixed one.
Windows renames no folder while a file in it is open, and virus scanners open what is new; so there it is
tried again for a while.
"""

import ctypes
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_PATIENCE = 3.0 if os.name == "nt" else 0.0  # seconds
_PAUSE = 0.05


def exchange(standby: Path, live: Path) -> None:
    """Put the folder `standby` in the place of the folder `live` and the other way round.

    Both exist and lie on one file system. Raises OSError if neither way works; then `live` is as it was.
    """
    if not _exchanged_at_once(standby, live):
        _exchange_by_renames(standby, live)


def _exchanged_at_once(one: Path, other: Path) -> bool:
    paths = os.fsencode(one), os.fsencode(other)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            code = libc.renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE)
        elif sys.platform == "darwin":
            code = libc.renamex_np(*paths, _RENAME_SWAP)
        else:
            return False
    except (AttributeError, OSError, TypeError):  # an older C library, or Windows, where CDLL(None) fails
        return False
    return bool(code == 0)


def _exchange_by_renames(standby: Path, live: Path) -> None:
    aside = live.with_name(f".{live.name}.old")
    rename(live, aside)
    try:
        rename(standby, live)
    except OSError:
        rename(aside, live)
        raise
    with suppress(OSError):  # the site is in place; the next build clears what is left aside
        aside.rename(standby)


def rename(folder: Path, place: Path) -> None:
    """Rename a folder, patiently where somebody has a file in it open. Raises OSError."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            folder.rename(place)
        except PermissionError:
            if time.monotonic() >= end:
                raise
            time.sleep(_PAUSE)
        else:
            return
