"""The `import` command."""

import datetime as dt
import sys
from pathlib import Path

import click

from showcase.cli.console import counted, show_problems
from showcase.importing.run import LARGEST, STANDARD_INPUT, run_import
from showcase.load.site import load
from showcase.read.tree import read_tree


def import_documents(root: Path, paths: tuple[str, ...]) -> int:
    """Make a draft case in the project `root` from each document, and say what was done with it.

    Returns the exit status: 1 where a document could not be imported.
    """
    wanted = paths or (STANDARD_INPUT,)
    stdin = sys.stdin.buffer.read(LARGEST + 1) if STANDARD_INPUT in wanted else None
    loaded = load(read_tree(root))
    former = frozenset(alias.target for file in loaded.files for alias in file.aliases)
    today = dt.datetime.now().astimezone().date().isoformat()
    results = run_import(root, wanted, stdin, today, former)
    for result in results:
        if result.path:
            click.echo(f"{result.name} → {result.path}（草稿）")
        for note in result.notes:
            click.echo(f"    {note}")
        show_problems(result.problems)
    drafts = [result.path for result in results if result.path]
    failed = [problem for result in results if not result.path for problem in result.problems]
    if drafts:
        click.echo("打开草稿，核对标有“待核对”的地方，核对完删掉这些说明，再把“草稿: 是”改成“草稿: 否”。")
    if failed:
        click.echo(f"有 {len(results) - len(drafts)} 份没有导入：{counted(failed)}。", err=True)
    return 1 if failed else 0
