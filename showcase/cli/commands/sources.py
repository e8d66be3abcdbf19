"""The commands that write sources."""

import sys
from pathlib import Path

import click

from showcase.cli.chinese import ChineseCommand
from showcase.cli.commands.shared import started_in


@click.command(
    cls=ChineseCommand,
    help="自动改好只有一种改法的地方：编码、全角标点、列表和表格的写法、日期。先给出每一处改动，得到同意才写入。"
    "不写文件就看全部案例、模板和 site.yaml。还有改动没写入时，退出码是 1。",
    short_help="自动改好编码、全角标点、列表、日期等，先看改动再写入。",
)
@click.option("--write", "--yes", "-y", "is_told", is_flag=True, help="直接写入，不再询问。")
@click.argument("paths", nargs=-1, metavar="[文件或文件夹]...")
def fix(paths: tuple[str, ...], *, is_told: bool) -> None:
    """Mend what has one right mend."""
    from showcase.cli.fixing import fix as fix_sources  # noqa: PLC0415
    from showcase.cli.named import named_files  # noqa: PLC0415

    start = started_in()
    sys.exit(fix_sources(Path.cwd(), named_files(start, paths), is_told=is_told))


@click.command(cls=ChineseCommand, help="新建一个案例：回答几个问题，得到一份带说明的案例文件。")
@click.option("--title", metavar="标题", help="案例的标题。")
@click.option("--place", metavar="地点", help="园区或楼宇的名称。")
@click.option("--region", metavar="地区", help="省、市、区县或功能区。")
@click.option("--brand", metavar="品牌", help="党建品牌的名称。")
@click.option("--carrier", metavar="载体", help="载体类型。")
def new(**given: str | None) -> None:
    """Begin a new case."""
    from showcase.cli.new import new as new_case  # noqa: PLC0415

    sys.exit(new_case(Path.cwd(), {key: text for key, text in given.items() if text}))


@click.command(
    "import",
    cls=ChineseCommand,
    help="从 Word 文档、网页或文字文件做出案例的草稿；不写文件就读标准输入。",
)
@click.argument("paths", nargs=-1, metavar="[文件]...")
def import_(paths: tuple[str, ...]) -> None:
    """Make draft cases from documents."""
    from showcase.cli.importing import import_documents  # noqa: PLC0415

    start = started_in()
    sys.exit(import_documents(Path.cwd(), paths, start))
