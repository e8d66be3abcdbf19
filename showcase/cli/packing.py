"""The `pack` command."""

from pathlib import Path

import click

from showcase.cli.console import Progress, counted, show_problems
from showcase.pack.run import pack

_MEGABYTE = 1_000_000


def pack_site(root: Path, wanted: Path, *, strict: bool) -> int:
    """Pack the site of the project `root` and say where the package is; return the exit status."""
    packed = pack(root, wanted, strict=strict, report=Progress())
    problems = packed.made.problems
    show_problems(problems)
    if not packed.package:
        click.echo(f"没有打包：{counted(problems)}。", err=True)
        return 1
    noticed = f"，{counted(problems)}" if problems else ""
    size = packed.size / _MEGABYTE
    click.echo(f"已打包 {packed.made.cases} 个案例，{packed.files} 个文件，{size:.1f} MB{noticed}。")
    click.echo(f"压缩包在 {packed.package}")
    click.echo(f"校验值在 {packed.listing}")
    return 0
