"""What the command line says, in Chinese."""

import os
import re
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from showcase.cli.excerpt import excerpt
from showcase.cli.terminal import harmless
from showcase.outcome import Outcome
from showcase.problems import Problem, Severity

if TYPE_CHECKING:
    from showcase.make import Made

_LONG = 1.0  # seconds after which a build shows its progress


def show_problems(problems: Iterable[Problem], *, oneline: bool = False) -> None:
    """Print each problem on standard error: its place, what is wrong, the line, and how to mend it.

    If `oneline`, each on one line without the line of the source, as editors read it.
    """
    root = Path.cwd()
    for problem in problems:
        if oneline:
            click.echo(harmless(str(problem)), err=True)
            continue
        color, kind = ("red", "") if problem.severity is Severity.ERROR else ("yellow", "提醒：")
        place = click.style(harmless(f"{problem.place}:"), bold=True)
        click.echo(f"{place} {click.style(kind + harmless(problem.message), fg=color)}", err=True)
        if shown := excerpt(problem.place, root):
            click.echo(shown, err=True)
        if problem.hint:
            click.echo(f"    → {harmless(problem.hint)}", err=True)


def counted(problems: Iterable[Problem]) -> str:
    """Return `2 处错误、1 处提醒`, empty where there is none."""
    severities = [problem.severity for problem in problems]
    parts = [
        f"{count} 处{name}"
        for severity, name in ((Severity.ERROR, "错误"), (Severity.WARNING, "提醒"))
        if (count := severities.count(severity))
    ]
    return "、".join(parts)


def show_mendable(problems: Iterable[Problem]) -> None:
    """Print how many of the problems `fix` mends, if it mends any."""
    if count := sum(problem.mend is not None for problem in problems):
        click.echo(f"其中 {count} 处可以自动改好：python build.py fix", err=True)


def show_build(outcome: Outcome, target: Path | None, seconds: float, *, oneline: bool = False) -> None:
    """Print the result of a build: what was built, how long it took, and where it is if `target` is given."""
    problems = outcome.problems
    show_problems(problems, oneline=oneline)
    if not outcome.published:
        click.echo(f"没有生成：{counted(problems)}。{_kept(target)}。", err=True)
        show_mendable(problems)
        return
    noticed = f"，{counted(problems)}" if problems else ""
    changed = "" if outcome.changed else "，和上一次完全相同"
    click.echo(
        f"已生成 {outcome.cases} 个案例，{outcome.pages} 个页面{changed}{noticed}，用时 {seconds:.2f} 秒。"
    )
    if target is None:
        return
    click.echo(f"网站在 {target / 'index.html'}")
    show_sample_address(outcome.base_url)


def show_sample_address(base_url: str) -> None:
    """Print that `base_url` has to be changed where it is one of those that are for examples."""
    if re.match(r"https?://(?:[\w-]+\.)*example\.(?:org|com|net)[/:]", base_url):
        click.echo("site.yaml 里的 base_url 还是示例网址，上线前请改成真实网址。")


def _kept(target: Path | None) -> str:
    """Return what a build that failed has left as it was."""
    if target is None:
        return "预览仍是上一次的样子"
    there = os.path.exists(target)  # noqa: PTH110 - never raises
    return "网站仍是上一次的样子" if there else "还没有生成网站"


def show_check(made: "Made", seconds: float, *, oneline: bool = False) -> None:
    """Print the result of a check."""
    show_problems(made.problems, oneline=oneline)
    found = f"发现 {counted(made.problems)}" if made.problems else "没有发现问题"
    click.echo(f"检查了 {made.checked} 个案例，{found}，用时 {seconds:.2f} 秒。")
    show_mendable(made.problems)


class Progress:
    """Shows how far a long build has come, on a terminal only."""

    def __init__(self) -> None:
        """Start the clock."""
        self.start = time.monotonic()
        self.shown = 0.0

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show that `done` of `total` are done of `what`, a few times a second once the build is long.

        With a total of 0 `what` is a sentence for everybody, also where there is no terminal.
        """
        if not total:
            click.echo(f"{what}……", err=True)
            return
        now = time.monotonic()
        if not sys.stderr.isatty() or now - self.start < _LONG:
            return
        if done == total:
            click.echo("\r\033[K", err=True, nl=False)
        elif now - self.shown > 0.1:  # noqa: PLR2004 - seconds between two signs of life
            self.shown = now
            click.echo(f"\r正在{what} {done}/{total}（{done * 100 // total}%）", err=True, nl=False)
