"""Where many files wait until they are published: on the disk, so that memory does not grow.

Each process that makes files writes them there, and hands on where they lie.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from showcase.model.output import Output, Stored
from showcase.render.rendered import digest_of

if TYPE_CHECKING:
    from filelock import BaseFileLock

FOLDER = ".showcase/spool"


class Spool:
    """The spool of the project `root`: there from when it is first asked for until it is closed."""

    def __init__(self, root: Path) -> None:
        """Nothing is written yet."""
        self._folder = root / FOLDER
        self._lock: BaseFileLock | None = None

    def folder(self) -> Path | None:
        """Return the folder, empty; None where another build has it, or where it cannot be."""
        from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import, and only large builds need it

        try:
            self._folder.parent.mkdir(exist_ok=True)
            lock = FileLock(self._folder.with_name("spool.lock"), timeout=0)
            lock.acquire()
        except (OSError, Timeout):
            return None
        self._lock = lock
        shutil.rmtree(self._folder, ignore_errors=True)  # of a build that was broken off
        return self._folder / str(os.getpid())  # a worker of a killed build may still write what it was told

    def close(self) -> None:
        """Delete what is left there, by a build that was broken off too."""
        if self._lock is None and os.path.lexists(self._folder):
            self.folder()
        if self._lock:
            shutil.rmtree(self._folder, ignore_errors=True)
            with suppress(OSError):  # its disk may be gone
                self._lock.release()


def set_aside(outputs: tuple[Output | Stored, ...], folder: Path) -> tuple[Output | Stored, ...]:
    """Return `outputs`, written into `folder`, or as they are where they cannot be."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(_stored(outputs, folder))
    return outputs


def _stored(outputs: Iterable[Output | Stored], folder: Path) -> Iterator[Stored]:
    for number, output in enumerate(outputs):
        if isinstance(output, Output):
            path = folder / str(number)
            path.write_bytes(output.content)
            yield Stored(output.address, digest_of(output.content), str(path))
        else:
            yield output
