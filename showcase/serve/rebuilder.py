"""Building again when sources have changed: one build at a time, and always of the newest sources."""

import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress

from showcase.serve.watcher import SourceWatcher

_PAUSE = 0.05  # seconds between two looks
_SHARE = 4  # times as long as a look takes is the pause, where there is much to look at
_SETTLED, _SETTLED_MANY = 0.03, 0.25  # seconds without a change before a build, of few files and of many
_MANY = 5  # files
_LONGEST = 10.0  # seconds to wait for an end of changes
_AGAIN = (1.0, 5.0)  # seconds after which a build that came to no end is tried once more


class Rebuilder:
    """Calls `rebuild` whenever sources have changed, once for all that changes together.

    `rebuild` returns whether there is something new to show, None where it came to no end; it is then tried
    again, because what was the matter (no memory, say) may have passed, and no change shall be missed. What
    changes during a build is built next.
    """

    def __init__(self, watcher: SourceWatcher, rebuild: Callable[[], bool | None]) -> None:
        """Begin with what `watcher` has seen."""
        self.watcher = watcher
        self.rebuild = rebuild
        self._took = 0.0  # seconds, the last look
        self._due: float | None = None  # when to try again
        self._waits = iter(_AGAIN)

    def look(self) -> bool:
        """Build if anything has changed or is still due; return whether there is something new to show."""
        start = time.monotonic()
        changes = self.watcher.changes()
        self._took = time.monotonic() - start
        if changes:
            self._settle(changes)
            self._waits = iter(_AGAIN)
        elif self._due is None or time.monotonic() < self._due:
            return False
        wait = next(self._waits, None)
        self._due = None if wait is None else time.monotonic() + wait
        is_new = self.rebuild()
        if is_new is not None:
            self._due = None
        return bool(is_new)

    def work(self, stopped: threading.Event, show: Callable[[], object]) -> None:
        """Look again and again until `stopped`; call `show` when there is something new.

        Whatever is raised is printed and not the end.
        """
        while not stopped.wait(max(_PAUSE, _SHARE * self._took)):
            try:
                if self.look():
                    show()
            except BaseException:  # noqa: BLE001 - the server would go on with a site that never changes
                with suppress(Exception):  # there may be no terminal any longer
                    traceback.print_exc()

    def _settle(self, changes: int) -> None:
        """Wait until nothing changes any longer: a copy of many files takes its time."""
        end = time.monotonic() + _LONGEST
        while time.monotonic() < end:
            time.sleep(_SETTLED if changes < _MANY else _SETTLED_MANY)
            more = self.watcher.changes()
            if not more:
                return
            changes += more
