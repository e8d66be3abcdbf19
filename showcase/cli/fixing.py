"""The `fix` command."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from showcase.cli.console import show_problems
from showcase.fix.diff import diff
from showcase.fix.mending import Mended
from showcase.fix.sources import mended_sources
from showcase.fix.writing import write
from showcase.problems import Problem, Refused, has_errors
from showcase.read.tree import Tree, read_tree

_COLORS = {"+": "green", "-": "red", "@": "cyan"}
_YES = ("y", "yes", "是", "写入", "ｙ")


def fix(root: Path, named: tuple[Path, ...], *, is_told: bool) -> int:
    """Show what can be mended in the project `root`, or only in `named` files and folders; write it if told.

    It is written at once where it `is_told` to, else after an answer on a terminal, else not at all. Returns
    the exit status: 0 if nothing is left to write, 1 if something is.
    """
    tree = read_tree(root)
    named = tuple(_in_cases(root, tree, path) for path in named)
    paths = tuple(_wanted(root, tree, named))
    show_problems(
        problem for problem in tree.problems if not named or _is_below(problem.place.path, root, named)
    )
    files = tuple(mended_sources(tree, paths))
    worth = [mended for mended in _once(root, files) if mended.changes]
    for mended in worth:
        _show(mended)
    left = [problem for mended in files for problem in mended.left]
    count = sum(len(mended.changes) for mended in worth)
    found = f"可以自动改好 {len(worth)} 个文件里的 {count} 处" if worth else "没有可以自动改好的地方"
    click.echo(f"看了 {len(files)} 个文件，{found}。")
    if has_errors(left):
        click.echo("还有错误要自己改，用 python build.py check 查看。")
    if not worth:
        return 0
    if not (is_told or _asked()):
        click.echo("没有写入。要写入，请运行 python build.py fix --write")
        return 1
    refused = [problem for mended in worth for problem in _written(root, mended)]
    show_problems(refused)
    click.echo(f"已写入 {len(worth) - len(refused)} 个文件。")
    return 1 if refused else 0


def _in_cases(root: Path, tree: Tree, path: Path) -> Path:
    """Return the case file that a mere name means, else the path as it is."""
    own = f"cases/{path.name}"
    return root / own if own in tree.texts and not path.exists() else path


def _wanted(root: Path, tree: Tree, named: tuple[Path, ...]) -> Iterator[str]:
    """Yield the paths of the texts to look at, those of `named` if there are any, each once and in order."""
    for path in named:
        if not any(_is_below(own, root, (path,)) for own in tree.texts):
            raise click.UsageError(f"“{path.name}”不是这个项目的案例、模板或 site.yaml，或者没有这个文件")
    yield from (own for own in tree.texts if not named or _is_below(own, root, named))


def _is_below(own: str, root: Path, named: Iterable[Path]) -> bool:
    """Tell whether the source `own` is one of the files `named`, or lies in one of the folders."""
    whole = Path(os.path.normpath(root.absolute() / own))
    return any(whole.is_relative_to(os.path.normpath(path.absolute())) for path in named)


def _once(root: Path, files: Iterable[Mended]) -> Iterator[Mended]:
    """Yield the files without those that are another one by a link: each is mended once."""
    met: set[str] = set()
    for mended in files:
        real = os.path.realpath(root / mended.path)
        if real not in met:
            met.add(real)
            yield mended


def _show(mended: Mended) -> None:
    click.secho(f"{mended.path}：", bold=True)
    for change in mended.changes:
        where = f"第 {change.line} 行：" if change.line else ""
        click.echo(f"    {where}{change.reason}")
    for line in diff(mended):
        click.secho(line, fg=_COLORS.get(line[:1]))
    click.echo()


def _asked() -> bool:
    """Return whether whoever sits at the terminal wants it written; nobody may be there."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    answer = click.prompt(
        "是否写入？输入 y 写入，直接回车不写入", default="", show_default=False, prompt_suffix="："
    )
    return str(answer).strip().lower() in _YES


def _written(root: Path, mended: Mended) -> Iterator[Problem]:
    """Write a file, and yield why not if it could not be."""
    try:
        write(root, mended)
    except Refused as refused:
        yield from refused.problems
