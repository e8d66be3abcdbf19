"""Listening to the program while the tests run: what it says must be in the guide, however it came about."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from unittest.mock import patch

from guide.catalogue import normal
from guide.repository import GUIDE, explained, missing
from support import REPOSITORY

from showcase.problems import Problem

_PROGRAM = str(REPOSITORY / "showcase")


@contextmanager
def recorded() -> Iterator[dict[str, str]]:
    """Collect the messages of all problems that the program makes, each with the place that made it.

    Those that tests make themselves are no messages of the program.
    """
    found: dict[str, str] = {}
    make = Problem.__init__

    def listen(self: Problem, *given: object, **named: object) -> None:
        make(self, *given, **named)  # type: ignore[arg-type]  # whatever it takes
        maker = _maker(sys._getframe(1))  # noqa: SLF001 - the cheapest way to know who calls
        if maker.f_code.co_filename.startswith(_PROGRAM):
            found.setdefault(normal(self.message), f"{maker.f_code.co_filename}:{maker.f_lineno}")

    with patch.object(Problem, "__init__", listen):
        yield found


def _maker(frame: FrameType) -> FrameType:
    """Return the first frame that was not itself given the message to pass on."""
    while frame.f_back and "message" in frame.f_code.co_varnames[: frame.f_code.co_argcount]:
        frame = frame.f_back
    return frame


def unexplained(found: dict[str, str]) -> str:
    """Return what to say of the messages that have no entry in the guide, "" if all of them have one."""
    lines = [f"{found[message]}: {message}" for message in missing(found, explained())]
    return f"{GUIDE} has no entry for these messages, met in the tests:\n" + "\n".join(lines) if lines else ""
