import sys

import pytest

from showcase.cli import console
from showcase.cli.console import Progress, counted, show_problems
from showcase.problems import Place, Problem, Severity

ERROR = Problem(Place("a.md", 2, 3), "错了", "改")
NOTICE = Problem(Place("b.md"), "注意", severity=Severity.WARNING)


def test_problems_are_counted_by_kind() -> None:
    assert counted([]) == ""
    assert counted([ERROR]) == "1 处错误"
    assert counted([NOTICE, ERROR, NOTICE]) == "1 处错误、2 处提醒"


def test_a_problem_is_shown_with_its_place_and_how_to_mend_it(capsys: pytest.CaptureFixture[str]) -> None:
    show_problems([ERROR, NOTICE])
    assert capsys.readouterr() == ("", "a.md:2:3: 错了\n    → 改\nb.md:1:1: 提醒：注意\n")


def test_what_a_message_quotes_does_not_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    quoting = Problem(Place("a.md", 2, 3), "没有\x1b[2J", "改\x9b2J")
    show_problems([quoting])
    show_problems([quoting], oneline=True)
    assert capsys.readouterr().err == (
        "a.md:2:3: 没有␛[2J\n    → 改\ufffd2J\na.md:2:3: 没有␛[2J → 改\ufffd2J\n"
    )


class Clock:
    """A clock that goes on by half a second whenever one looks."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        self.now += 0.5
        return self.now


@pytest.mark.parametrize("terminal", [True, False])
def test_the_progress_of_a_long_build_shows_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, terminal: bool
) -> None:
    monkeypatch.setattr(console, "time", Clock())
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    progress = Progress()
    for done in (1, 2, 3, 4):
        progress("写网页", done, 4)
    said = capsys.readouterr().err
    shown = "\r正在写网页 2/4（50%）\r正在写网页 3/4（75%）\r"
    assert said.startswith(shown if terminal else "")
    assert bool(said) == terminal
