"""Work on all cores, where there is so much of it that starting processes pays.

Processes are started anew (“spawn”) on every system, so what holds on Linux holds on Windows and macOS, where
there is no other way, and no lock of a thread is copied halfway.
"""

import multiprocessing
import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache, partial
from itertools import chain
from typing import Any, TypeVar

Context = TypeVar("Context")
Item = TypeVar("Item")
Result = TypeVar("Result")

_NO_PROCESSES = (OSError, ImportError, NotImplementedError)  # no room for one, or no semaphores here
_CHUNKS = 8  # for each process: enough that none waits long for the other at the end


def mapped(
    task: Callable[[Context, Item], Result], context: Context, items: Sequence[Item], fewest: int
) -> Iterator[Result]:
    """Yield what the pure function `task` gives for `context` and each of `items`, in their order.

    With at least `fewest` items and more than one core the work is shared among processes; `task` is then a
    function of a module, and all values can be pickled. Exceptions come from here as they come from `task`.
    If the system ends a process, or does not give us any, the rest is done in this one.
    """
    done = 0
    cores = _cores()
    if len(items) >= fewest and cores > 1 and multiprocessing.parent_process() is None:
        try:
            for result in _shared(task, context, items, cores):
                yield result
                done += 1
        except (BrokenProcessPool, *_NO_PROCESSES):
            pass
    for item in items[done:]:
        yield task(context, item)


def _shared(
    task: Callable[[Context, Item], Result], context: Context, items: Sequence[Item], cores: int
) -> Iterator[Result]:
    size = -(-len(items) // (cores * _CHUNKS))
    chunks = [items[start : start + size] for start in range(0, len(items), size)]
    # The context goes with each chunk. As an argument of a process it would be written to one that may have
    # been killed before it reads, and what does not fit into a pipe would be waited for without an end.
    given = pickle.dumps((task, context))
    with ProcessPoolExecutor(cores, multiprocessing.get_context("spawn"), _begin) as pool:
        yield from chain.from_iterable(pool.map(partial(_do, given), chunks))


def _begin() -> None:
    """Begin a worker; whoever interrupts the build is answered by the process that started it.

    Where that one is killed, nobody needs the worker any more, and the next build may be at work already.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _do(given: bytes, items: Sequence[Any]) -> list[Any]:
    task, context = _unpacked(given)
    return [task(context, item) for item in items]


@cache
def _unpacked(given: bytes) -> tuple[Callable[[Any, Any], Any], Any]:
    """Return the task and the context that all chunks share, unpacked once."""
    unpacked: tuple[Callable[[Any, Any], Any], Any] = pickle.loads(given)  # noqa: S301 - our own
    return unpacked


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
