"""One build at a time: who builds a site holds the lock beside its folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from showcase.problems import Place, refuse

_BUSY_AFTER = 60  # seconds to wait for another build


@contextmanager
def building(target: Path) -> Iterator[None]:
    """Hold the lock of the site in the folder `target`, whose parent is there; who holds it may ask again.

    A lock that was left by a process that is no more is none: the system lets go of it. Raises Refused where
    another build does not come to an end, OSError where the lock cannot be made.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import, and not every command publishes

    lock = FileLock(target.with_name(f".{target.name}.lock"), timeout=_BUSY_AFTER, is_singleton=True)
    try:
        lock.acquire()
    except Timeout:
        raise refuse(Place(target.name), "另一个程序正在生成网站", "等它结束，或关掉它，再试一次") from None
    try:
        yield
    finally:
        lock.release()
