"""One build at a time: who builds holds the lock of the project; who exchanges a site, that of the site."""

import datetime as dt
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from showcase.problems import Place, Refused, refuse

if TYPE_CHECKING:
    from filelock import BaseFileLock

_NOTE = ".showcase/building.txt"
_SETTINGS = "site.yaml"
_BUSY_AFTER = 60  # seconds to wait for another who exchanges the site
_LONGEST = 600  # seconds to wait for a whole build, of which one was told at once
_SAID = 200  # characters of what a builder says of itself


@contextmanager
def alone(root: Path, report: Callable[[str, int, int], None]) -> Iterator[None]:
    """Be the only one who builds the project `root`, from reading its sources on.

    So of two builds the one that publishes last has read last, and none tidies away what the other needs.
    Who has to wait is told by `report` whom for. Where no lock can be made nothing else can be kept there
    either, and builds go on without; where no project is, none is made by locking it. Raises Refused where
    another build does not come to an end.
    """
    if not os.path.lexists(root / _SETTINGS):
        yield
        return
    note = root / _NOTE
    with ExitStack() as held:
        with suppress(OSError):
            note.parent.mkdir(exist_ok=True)
            held.enter_context(_locked(root, note, report))
            note.write_text(_self(), "utf-8", "replace")
        yield
        with suppress(OSError):
            note.unlink(missing_ok=True)  # not of a build that is broken off


def is_unfinished(root: Path) -> bool:
    """Tell whether a build of `root` is at work, or was broken off and may have left something."""
    return os.path.lexists(root / _NOTE)


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
        _release(lock)


@contextmanager
def building(target: Path) -> Iterator[None]:
    """Hold the lock of the site in the folder `target`, whose parent is there; who holds it may ask again.

    A lock that was left by a process that is no more is none: the system lets go of it. Raises Refused where
    another build does not come to an end, OSError where the lock cannot be made.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - as above

    lock = FileLock(target.with_name(f".{target.name}.lock"), is_singleton=True)
    try:
        lock.acquire(timeout=_BUSY_AFTER)
    except Timeout:
        raise _busy(target, "") from None
    try:
        yield
    finally:
        _release(lock)


def _release(lock: "BaseFileLock") -> None:
    """Let go of `lock`; where its disk is gone meanwhile, the lock went with it, and what failed is told."""
    with suppress(OSError):
        lock.release()


def _busy(place: Path, who: str) -> Refused:
    return refuse(Place(place.name), f"另一个程序正在生成网站{who}", "等它结束，或关掉它，再试一次")


def _self() -> str:
    """Return what is told of this process to those who wait for it."""
    from socket import gethostname  # noqa: PLC0415 - slow to import; `platform` asks Windows for much more

    now = dt.datetime.now().astimezone()
    return f"（电脑 {gethostname()}，{now:%H:%M:%S} 开始，进程号 {os.getpid()}）"


def _who(note: Path) -> str:
    """Return what the process that builds says of itself, "" where that cannot be read."""
    with suppress(OSError, ValueError):
        said = note.read_text("utf-8")
        if len(said) < _SAID and said.isprintable():
            return said
    return ""
