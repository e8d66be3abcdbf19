"""The commands that make the site where it is worked on."""

import sys
import time
from pathlib import Path

import click

from showcase.cli.chinese import ChineseCommand
from showcase.cli.commands.shared import oneline_option, strict_option


@click.command(cls=ChineseCommand, help="生成网站。有错误时不改动上一次生成的网站。")
@click.option(
    "--output",
    "target",
    default="public",
    metavar="文件夹",
    help="网站生成到哪个文件夹，从项目文件夹算起，默认是 public。",
)
@strict_option
@oneline_option
@click.option("--profile", "is_profiled", is_flag=True, help="显示时间用在了哪里。")
def build(
    target: str = "public", *, strict: bool = False, oneline: bool = False, is_profiled: bool = False
) -> None:
    """Build the site once."""
    from showcase.cli.console import Progress, show_build  # noqa: PLC0415 - see the package's docstring
    from showcase.cli.profile import Profile  # noqa: PLC0415
    from showcase.standing import build_if_needed  # noqa: PLC0415

    profile = Profile(Progress())
    start = time.monotonic()
    folder = Path(target).absolute()
    outcome = build_if_needed(Path.cwd(), folder, profile, strict=strict)
    show_build(outcome, folder, time.monotonic() - start, oneline=oneline)
    if is_profiled:
        click.echo("时间用在：")
        click.echo("\n".join(profile.lines()))
    sys.exit(0 if outcome.published else 1)


@click.command(cls=ChineseCommand, help="检查全部案例和设置，列出所有问题，不生成网站。")
@strict_option
@oneline_option
def check(*, strict: bool, oneline: bool) -> None:
    """Find every problem, write nothing; exit status 1 where the build would fail."""
    from showcase.build import check as check_site  # noqa: PLC0415
    from showcase.cli.console import Progress, show_check  # noqa: PLC0415
    from showcase.problems import has_errors  # noqa: PLC0415

    start = time.monotonic()
    made = check_site(Path.cwd(), report=Progress())
    show_check(made, time.monotonic() - start, oneline=oneline)
    sys.exit(1 if has_errors(made.problems) or (strict and made.problems) else 0)


@click.command(
    cls=ChineseCommand, help="在本机预览网站，草稿也在里面；改动保存后自动重新生成，浏览器自动刷新。"
)
@click.option(
    "--port",
    type=click.IntRange(1, 65535),  # a number beyond would be taken modulo 65536
    default=8000,
    metavar="端口",
    help="网址里的端口号，默认是 8000。",
)
@click.option("--open", "browser", is_flag=True, help="同时打开浏览器。")
@oneline_option
def serve(port: int, *, browser: bool, oneline: bool) -> None:
    """Build, watch and serve until interrupted."""
    from showcase.cli.preview import preview  # noqa: PLC0415

    sys.exit(preview(Path.cwd(), port, browser=browser, oneline=oneline))
