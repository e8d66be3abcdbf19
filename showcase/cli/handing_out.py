"""The `handout` command."""

from pathlib import Path

import click

from showcase.cli.console import Progress, show_problems, show_sample_address
from showcase.handouts.run import print_handouts


def hand_out(root: Path, wanted: tuple[str, ...], folder: Path) -> int:
    """Print the handouts of the cases `wanted` into `folder` and say so; return the exit status."""
    printed = print_handouts(root, wanted, folder, Progress())
    show_problems(printed.built.made.problems)
    for path in printed.files:
        click.echo(f"  {path.name}")
    if not printed.built.published:
        click.echo("没有打印讲义：先改好上面的问题。", err=True)
        return 1
    if printed.files:
        click.echo(f"已打印 {len(printed.files)} 份讲义，在 {folder}")
        show_sample_address(printed.built.made.base_url)
    if printed.refusal:
        click.echo(printed.refusal, err=True)
        return 1
    return 0
