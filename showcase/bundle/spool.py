"""Where the files of many cases wait until they are published: on the disk, so that memory does not grow.

Each process that makes bundles writes what it makes there, and hands on where it lies.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from showcase.bundle.values import Made
from showcase.model.output import Output, Stored
from showcase.render.rendered import digest_of

FOLDER = ".showcase/spool"


@contextmanager
def spooling(root: Path) -> Iterator[Path | None]:
    """Give the spool of the project `root`, which is emptied before and removed afterwards.

    None where another build has it, or where it cannot be: then the files wait in memory.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import, and only large builds need it

    folder = root / FOLDER
    try:
        folder.parent.mkdir(exist_ok=True)
        lock = FileLock(folder.with_name("spool.lock"), timeout=0)
        lock.acquire()
    except (OSError, Timeout):
        yield None
        return
    try:
        shutil.rmtree(folder, ignore_errors=True)
        yield folder / str(os.getpid())  # a worker of a killed build may still write what it was told
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()


def set_aside(made: Made, slug: str, folder: Path) -> Made:
    """Return `made` with its files written below `folder`, or as it is where they cannot be."""
    with suppress(OSError):
        place = folder / slug
        place.mkdir(parents=True, exist_ok=True)
        return replace(made, outputs=tuple(_stored(made.outputs, place)))
    return made


def _stored(outputs: Iterable[Output | Stored], place: Path) -> Iterator[Stored]:
    for number, output in enumerate(outputs):
        if isinstance(output, Output):
            path = place / str(number)
            path.write_bytes(output.content)
            yield Stored(output.address, digest_of(output.content), str(path))
