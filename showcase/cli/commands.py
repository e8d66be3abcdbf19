"""The commands. Each imports what it needs when it runs, so that `--help` answers at once."""

import os
import subprocess
import sys
import time
from pathlib import Path

import click

from showcase.cli.chinese import ChineseCommand

_ON_ALL_CORES = ("--numprocesses=auto", "--dist=worksteal")
_STARTED_IN = "SHOWCASE_STARTED_IN"  # where the user was, before `build.py` went to the project's folder

_target = click.option(
    "--output",
    "target",
    default="public",
    metavar="文件夹",
    help="网站生成到哪个文件夹，从项目文件夹算起，默认是 public。",
)
_strict = click.option("--strict", is_flag=True, help="有提醒也算没有通过。")

_oneline = click.option("--oneline", is_flag=True, help="每个问题只写一行，供编辑器读取。")


@click.command(cls=ChineseCommand, help="生成网站。有错误时不改动上一次生成的网站。")
@_target
@_strict
@_oneline
@click.option("--profile", "is_profiled", is_flag=True, help="显示时间用在了哪里。")
def build(
    target: str = "public", *, strict: bool = False, oneline: bool = False, is_profiled: bool = False
) -> None:
    """Build the site once."""
    from showcase.cli.console import Progress, show_build  # noqa: PLC0415 - see the module's docstring
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
@_strict
@_oneline
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

    start = Path(os.environ.get(_STARTED_IN, "."))
    sys.exit(fix_sources(Path.cwd(), named_files(start, paths), is_told=is_told))


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
@_oneline
def serve(port: int, *, browser: bool, oneline: bool) -> None:
    """Build, watch and serve until interrupted."""
    from showcase.cli.preview import preview  # noqa: PLC0415

    sys.exit(preview(Path.cwd(), port, browser=browser, oneline=oneline))


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

    start = Path(os.environ.get(_STARTED_IN, "."))
    sys.exit(import_documents(Path.cwd(), paths, start))


@click.command(cls=ChineseCommand, help="把网站打成一个压缩包，拷给别人，解压以后双击就能看，不用联网。")
@click.option(
    "--output",
    "target",
    default=".",
    metavar="文件",
    help="压缩包叫什么，或者放到哪个文件夹，从项目文件夹算起；不写就放在项目文件夹里，用最近更新的日期命名。",
)
@_strict
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
@_strict
@click.argument("target", metavar="文件夹")
def publish(target: str, *, strict: bool) -> None:
    """Carry the site to a folder elsewhere."""
    from showcase.cli.publishing import publish_site  # noqa: PLC0415

    sys.exit(
        publish_site(Path.cwd(), Path(os.environ.get(_STARTED_IN, ".")).absolute(), target, strict=strict)
    )


@click.command(cls=ChineseCommand, help="核对发布出去的网站：少了、改了、多了哪个文件。")
@click.argument("target", metavar="文件夹")
def verify(target: str) -> None:
    """Check a site that was carried somewhere."""
    from showcase.cli.publishing import verify_site  # noqa: PLC0415

    sys.exit(verify_site(Path(os.environ.get(_STARTED_IN, ".")).absolute(), target))


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
@_strict
@click.argument("path", metavar="课程文件")
def course(path: str, folder: str | None, *, strict: bool) -> None:
    """Make the packages of a course."""
    from showcase.cli.course import course_packages  # noqa: PLC0415

    start = Path(os.environ.get(_STARTED_IN, "."))
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


@click.command(
    cls=ChineseCommand,
    help="运行程序自己的测试；后面的参数交给 pytest。",
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
)
@click.pass_context
def test(ctx: click.Context) -> None:
    """Run the project's tests."""
    environment = {name: value for name, value in os.environ.items() if name != _STARTED_IN}
    environment["PYTHONHASHSEED"] = "0"  # the processes have to agree on the order of the tests
    command = [sys.executable, "-m", "pytest", *_ON_ALL_CORES, *ctx.args]
    sys.exit(subprocess.call(command, env=environment))  # noqa: S603 - our own interpreter


COMMANDS: tuple[click.Command, ...] = (
    build,
    check,
    fix,
    serve,
    new,
    import_,
    pack,
    publish,
    verify,
    handout,
    course,
    release,
    test,
)
"""All of them, in the order of the help."""
