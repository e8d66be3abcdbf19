"""One build at a time: who builds holds the lock of the project; who exchanges a site, that of the site."""

import datetime as dt
import os
import platform
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from showcase.problems import Place, Refused, refuse

_FOLDER = ".showcase"
_BUSY_AFTER = 60  # seconds to wait for another who exchanges the site
_LONGEST = 600  # seconds to wait for a whole build, of which one was told at once
_SAID = 200  # characters of what a builder says of itself


@contextmanager
def alone(root: Path, report: Callable[[str, int, int], None]) -> Iterator[None]:
    """Be the only one who builds the project `root`, from reading its sources on.

    So of two builds the one that publishes last has read last, and none tidies away what the other needs.
    Who has to wait is told by `report` whom for. Where no lock can be made nothing else can be kept there
    either, and builds go on without. Raises Refused where another build does not come to an end.
    """
    note = root / _FOLDER / "building.txt"
    with ExitStack() as held:
        with suppress(OSError):
            note.parent.mkdir(exist_ok=True)
            held.enter_context(_locked(root, note, report))
            note.write_text(_self(), "utf-8", "replace")
        yield


@contextmanager
def _locked(root: Path, note: Path, report: Callable[[str, int, int], None]) -> Iterator[None]:
    """Hold the lock beside the `note` in which who holds it says who it is. Raises Refused and OSError."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import, and only who builds needs it

    lock = FileLock(note.with_suffix(".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        who = _who(note)
        report(f"另一个程序正在生成网站{who}，等它结束", 0, 0)
        try:
            lock.acquire(timeout=_LONGEST)
        except Timeout:
            raise _busy(root, who) from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def building(target: Path) -> Iterator[None]:
    """Hold the lock of the site in the folder `target`, whose parent is there; who holds it may ask again.

    A lock that was left by a process that is no more is none: the system lets go of it. Raises Refused where
    another build does not come to an end, OSError where the lock cannot be made.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - as above

    lock = FileLock(target.with_name(f".{target.name}.lock"), timeout=_BUSY_AFTER, is_singleton=True)
    try:
        lock.acquire()
    except Timeout:
        raise _busy(target, "") from None
    try:
        yield
    finally:
        lock.release()


def _busy(place: Path, who: str) -> Refused:
    return refuse(Place(place.name), f"另一个程序正在生成网站{who}", "等它结束，或关掉它，再试一次")


def _self() -> str:
    """Return what is told of this process to those who wait for it."""
    now = dt.datetime.now().astimezone()
    return f"（{platform.node()} 上的进程 {os.getpid()}，{now:%H:%M:%S} 开始）"


def _who(note: Path) -> str:
    """Return what the process that builds says of itself, "" where that cannot be read."""
    with suppress(OSError, ValueError):
        said = note.read_text("utf-8")
        if len(said) < _SAID and said.isprintable():
            return said
    return ""
