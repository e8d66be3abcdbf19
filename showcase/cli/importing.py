"""The `import` command."""

import datetime as dt
import sys
from pathlib import Path

import click

from showcase.cli.console import counted, show_problems
from showcase.cli.named import named_files
from showcase.importing.run import STANDARD_INPUT, is_address, run_import
from showcase.limits import DOCUMENT_BYTES
from showcase.load.site import load
from showcase.read.tree import read_tree

_PASTE = (
    "没有写文件，请把文字粘贴到这里，另起一行，按 Ctrl+Z 再按回车（苹果电脑和 Linux 按 Ctrl+D）；"
    "要导入文件就按 Ctrl+C，重新输入，在 import 后面空一格，把文件拖进来。"
)


def import_documents(root: Path, paths: tuple[str, ...], start: Path) -> int:
    """Make a draft case in the project `root` from each document, and say what was done with it.

    `start` is the folder that the command was typed in, from which `paths` lead. Returns the exit status:
    1 where a document could not be imported.
    """
    wanted = tuple(found for path in paths for found in _found(path, start)) or (STANDARD_INPUT,)
    if STANDARD_INPUT in wanted and sys.stdin.isatty():
        click.echo(_PASTE, err=True)
    stdin = sys.stdin.buffer.read(DOCUMENT_BYTES + 1) if STANDARD_INPUT in wanted else None
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


def _found(path: str, start: Path) -> tuple[str, ...]:
    """Return the documents that `path` stands for, standard input and addresses as they are."""
    if path == STANDARD_INPUT or is_address(path):
        return (path,)
    return tuple(map(str, named_files(start, (path,))))
