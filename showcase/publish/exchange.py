"""Exchanging two folders in one step, so that a reader sees the whole old site or the whole new one.

Linux has `renameat2(RENAME_EXCHANGE)`, macOS `renamex_np(RENAME_SWAP)`. Elsewhere, and on file systems that
do not offer it, two renames follow each other: for a moment there is no site, never a mixed one.
"""

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


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
    live.rename(aside)
    try:
        standby.rename(live)
    except OSError:
        aside.rename(live)
        raise
    with suppress(OSError):  # the site is in place; the next build clears what is left aside
        aside.rename(standby)
