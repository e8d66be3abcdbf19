"""The `release` command."""

import datetime as dt
from pathlib import Path

import click

from showcase.cli.console import Progress, counted, show_problems
from showcase.load.ledger import PATH
from showcase.problems import has_errors
from showcase.release import release

_SHOWN = 20


def release_site(root: Path) -> int:
    """Promise what the site of the project `root` shows, and say what is new. Returns the exit status."""
    today = dt.datetime.now().astimezone().date().isoformat()
    released = release(root, today, report=Progress())
    show_problems(released.made.problems)
    if released.problem:
        show_problems([released.problem])
        return 1
    if released.added is None:
        errors = counted(problem for problem in released.made.problems if has_errors([problem]))
        click.echo(f"没有登记：{errors}。", err=True)
        return 1
    for promise in released.added[:_SHOWN]:
        click.echo(f"  {promise.link}  {promise.text}")
    if len(released.added) > _SHOWN:
        click.echo(f"  ……还有 {len(released.added) - _SHOWN} 个")
    if released.added:
        click.echo(f"新登记了 {len(released.added)} 个网址和位置，记在 {PATH} 里。把它和案例一起保存、备份。")
    else:
        click.echo("没有新的网址要登记。")
    return 0
