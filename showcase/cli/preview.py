"""The `serve` command."""

import threading
import time
import traceback
import webbrowser
from pathlib import Path

import click

from showcase.cli.console import Progress, show_build
from showcase.problems import Problem
from showcase.serve.rebuilder import Rebuilder
from showcase.serve.server import serve
from showcase.serve.watcher import SourceWatcher
from showcase.standing import build_if_needed

FOLDER = ".showcase/preview"


class _Preview:
    """The site that is being previewed; `problems` are those of its last build."""

    def __init__(self, root: Path, *, oneline: bool) -> None:
        self.root = root
        self.target = root / FOLDER
        self.oneline = oneline
        self.problems: tuple[Problem, ...] = ()

    def rebuild(self) -> bool | None:
        """Build again, and return whether there is something new to see: the site, or what is wrong.

        None where the build came to no end.
        """
        start = time.monotonic()
        before = self.problems
        try:
            outcome = build_if_needed(self.root, self.target, Progress(), drafts=True)
            show_build(outcome, None, time.monotonic() - start, oneline=self.oneline)
        except KeyboardInterrupt:
            raise
        except BaseException:  # noqa: BLE001 - neither a bug nor a library that exits must end the preview
            click.echo("程序内部出错了，这不是您的问题。请把下面的内容原样发给维护人员。", err=True)
            traceback.print_exc()
            return None
        self.problems = outcome.problems
        return outcome.changed or self.problems != before


def preview(root: Path, port: int, *, browser: bool, oneline: bool = False) -> int:
    """Build the project `root` with its drafts, serve it on `port` and rebuild on every change.

    The site to publish stays as it is: a preview has a folder of its own, because drafts are in it.
    If `oneline`, problems are shown for editors. Returns the exit status. Neither an author's error nor one
    of ours ends the server.
    """

    def started(address: str) -> None:
        click.echo(f"预览：{address}  改好文件保存就会自动刷新，按 Ctrl+C 结束。")
        if browser:
            threading.Timer(0.5, webbrowser.open, (address,)).start()

    def changed() -> bool | None:
        click.echo("有改动，重新生成……")  # editors forget the old problems when they read this
        return site.rebuild()

    site = _Preview(root, oneline=oneline)
    rebuilder = Rebuilder(SourceWatcher(root), changed)  # sees what changes during the first build
    try:
        site.rebuild()
        serve(site.target, port, rebuilder, lambda: site.problems, started)
    except KeyboardInterrupt:
        click.echo("预览已结束。")
    except OSError:
        click.echo(f"端口 {port} 用不了，可能已被别的程序占用。换一个端口，例如：", err=True)
        click.echo("    python build.py serve --port 8001", err=True)
        return 1
    return 0
