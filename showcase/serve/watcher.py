"""Noticing that sources have changed, all changes of one moment as one."""

import os
from collections.abc import Callable
from pathlib import Path

from showcase.read.tree import ALONE, FOLDERS

State = dict[str, tuple[int, int, int]]


class SourceWatcher:
    """Looks at the project's sources and calls `on_change` once for however many of them have changed.

    Has the form that livereload polls: `examine()` returns what to reload.
    """

    def __init__(self, root: Path, on_change: Callable[[], bool]) -> None:
        """Begin with the sources as they are; `on_change` returns whether the site has changed."""
        self.root = root
        self.on_change = on_change
        self.filepath = "*"  # what livereload tells the pages to reload: everything
        self._state = _state(root)

    def examine(self) -> tuple[str | None, None]:
        """Return livereload's sign for "reload at once", or None where there is nothing new to show."""
        state = _state(self.root)
        if state == self._state:
            return None, None
        self._state = state
        return ("__livereload__" if self.on_change() else None), None


def _state(root: Path) -> State:
    """Return what tells a changed file: time stamp, size and inode of each source."""
    found: State = {}
    for source in (*ALONE, *FOLDERS):
        _add(root / source, found, top=True)
    return found


def _add(path: Path, found: State, *, top: bool = False) -> None:
    try:
        if path.is_dir() and (top or not path.is_symlink()):  # as the reader does
            with os.scandir(path) as entries:
                for entry in entries:
                    if not entry.name.startswith("."):
                        _add(Path(entry.path), found)
        else:
            status = path.lstat() if path.is_dir() else path.stat()
            found[str(path)] = (status.st_mtime_ns, status.st_size, status.st_ino)
    except OSError:  # a file that vanishes while one looks is a change, not an error
        found[str(path)] = (0, 0, 0)
