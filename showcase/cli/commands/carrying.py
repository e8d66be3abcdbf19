"""The commands that carry the site to others, and look after what was carried."""

import sys
from pathlib import Path

import click

from showcase.cli.chinese import ChineseCommand
from showcase.cli.commands.shared import started_in, strict_option


@click.command(cls=ChineseCommand, help="把网站打成一个压缩包，拷给别人，解压以后双击就能看，不用联网。")
@click.option(
    "--output",
    "target",
    default=".",
    metavar="文件",
    help="压缩包叫什么，或者放到哪个文件夹，从项目文件夹算起；不写就放在项目文件夹里，用最近更新的日期命名。",
)
@strict_option
def pack(target: str, *, strict: bool) -> None:
    """Make the site and put it into one file."""
    from showcase.cli.packing import pack_site  # noqa: PLC0415

    sys.exit(pack_site(Path.cwd(), Path(target).absolute(), strict=strict))


@click.command(
    cls=ChineseCommand,
    help="检查、生成网站，再整个放到别的文件夹：U 盘、网络盘、网站服务器的文件夹。有错误时那里的网站不变；"
    "看网站的人只会看到整个旧的或整个新的。",
    short_help="检查、生成网站，再整个发布到别的文件夹。",
)
@strict_option
@click.argument("target", metavar="文件夹")
def publish(target: str, *, strict: bool) -> None:
    """Carry the site to a folder elsewhere."""
    from showcase.cli.publishing import publish_site  # noqa: PLC0415

    sys.exit(publish_site(Path.cwd(), started_in().absolute(), target, strict=strict))


@click.command(cls=ChineseCommand, help="核对发布出去的网站：少了、改了、多了哪个文件。")
@click.argument("target", metavar="文件夹")
def verify(target: str) -> None:
    """Check a site that was carried somewhere."""
    from showcase.cli.publishing import verify_site  # noqa: PLC0415

    sys.exit(verify_site(started_in().absolute(), target))


@click.command(
    cls=ChineseCommand, help="把讲义存成 PDF，用本机的 Edge、Chrome 或 Chromium；不写案例就是全部。"
)
@click.option(
    "--output",
    "folder",
    default="handouts",
    metavar="文件夹",
    help="PDF 放到哪个文件夹，从项目文件夹算起，默认是 handouts。",
)
@click.argument("cases", nargs=-1, metavar="[案例]...")
def handout(cases: tuple[str, ...], folder: str) -> None:
    """Print handouts."""
    from showcase.cli.handing_out import hand_out  # noqa: PLC0415

    sys.exit(hand_out(Path.cwd(), cases, Path(folder).absolute()))


@click.command(
    cls=ChineseCommand,
    help="照课程文件做课程包：给学习平台用的 SCORM 和 Common Cartridge，还有一个解压后双击就能看的压缩包。",
    short_help="照课程文件做课程包，给学习平台用，也可以拷给学员。",
)
@click.option(
    "--output",
    "folder",
    metavar="文件夹",
    help="课程包放到哪个文件夹；不写就放在课程文件旁边，名字和它一样。",
)
@strict_option
@click.argument("path", metavar="课程文件")
def course(path: str, folder: str | None, *, strict: bool) -> None:
    """Make the packages of a course."""
    from showcase.cli.course import course_packages  # noqa: PLC0415

    start = started_in()
    target = (start / folder).absolute() if folder else None
    sys.exit(course_packages(Path.cwd(), (start / path).absolute(), target, strict=strict))


@click.command(
    cls=ChineseCommand,
    help="网站上线以后，把现有的网址和位置登记下来：以后的改动让哪个打不开，检查和生成时就会说。",
)
def release() -> None:
    """Promise what the site shows now."""
    from showcase.cli.releasing import release_site  # noqa: PLC0415

    sys.exit(release_site(Path.cwd()))
