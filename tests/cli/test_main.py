import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.commands import command, python
from publish.shop import plain_project, state
from support import CASE, Project, case

from showcase import __version__, build
from showcase.cli.main import run

SEE = "用 python build.py --help 查看用法。\n"
SECONDS = re.compile(r"\d+\.\d\d 秒")
INTERNAL = "程序内部出错了，这不是您的问题。请把下面的内容原样发给维护人员。\n"

Told = tuple[int, str, str]
Runner = Callable[..., Told]
COMMANDS = "build check fix serve new import pack publish verify handout course release test".split()


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project with plain templates, in which one stands."""
    project = plain_project(tmp_path / "案例 库")
    monkeypatch.chdir(project.root)
    return project


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Runner:
    """What is answered to a command that is typed, with the time it took left out."""

    def answer(*arguments: str) -> Told:
        monkeypatch.setattr(sys, "argv", ["showcase", *arguments])
        try:
            run()
            status = 0
        except SystemExit as ended:
            status = int(ended.code or 0)
        out, err = capfd.readouterr()
        return status, SECONDS.sub("… 秒", out), err

    return answer


@pytest.mark.parametrize("arguments", [(), ("build",)])
def test_a_build_says_what_it_built_and_where_it_is(
    small: Project, typed: Runner, arguments: tuple[str, ...]
) -> None:
    where = f"网站在 {small.public / 'index.html'}\n"
    assert typed(*arguments) == (0, f"已生成 1 个案例，22 个页面，用时 … 秒。\n{where}", "")
    assert (small.public / "index.html").exists()
    again = f"已生成 1 个案例，22 个页面，和上一次完全相同，用时 … 秒。\n{where}"
    assert typed(*arguments) == (0, again, "")


def test_another_folder_may_be_named(small: Project, typed: Runner) -> None:
    status, out, _ = typed("build", "--output", "别 处/site")
    assert status == 0
    assert out.endswith(f"网站在 {small.root / '别 处/site/index.html'}\n")
    assert (small.root / "别 处/site/index.html").exists()


def test_a_build_with_errors_shows_them_and_keeps_the_site(small: Project, typed: Runner) -> None:
    line = "      13 | carrier: 楼\n         |          ^\n"
    problem = f"cases/yi.md:13:10: 没有“楼”这种载体\n{line}    → 是不是“楼宇”？\n"
    small.write("cases/yi.md", case(carrier="楼"))
    assert typed("build") == (1, "", f"{problem}没有生成：1 处错误。还没有生成网站。\n")
    (small.root / "cases/yi.md").unlink()
    small.build()
    small.write("cases/yi.md", case(carrier="楼"))
    small.write("cases/zi.md", case(draft="是"))
    notice = "cases/zi.md:1:1: 提醒：这是草稿，没有放进网站\n    → 写完以后把“草稿: 是”改成“草稿: 否”\n"
    end = "没有生成：1 处错误、1 处提醒。网站仍是上一次的样子。\n"
    assert typed("build") == (1, "", f"{problem}{notice}{end}")


def test_warnings_fail_strict_commands_only(small: Project, typed: Runner) -> None:
    small.write("cases/yi.md", case(draft="是"))
    assert typed("build", "--strict")[0] == typed("check", "--strict")[0] == 1
    assert not small.public.exists()
    assert typed("check")[1] == "检查了 2 个案例，发现 1 处提醒，用时 … 秒。\n"
    status, out, _ = typed("build")
    assert (status, out.partition("\n")[0]) == (0, "已生成 1 个案例，22 个页面，1 处提醒，用时 … 秒。")


def test_a_check_writes_nothing(small: Project, typed: Runner) -> None:
    before = state(small.root)
    assert typed("check") == (0, "检查了 1 个案例，没有发现问题，用时 … 秒。\n", "")
    small.write("cases/yi.md", CASE.replace("carrier: ", "carrier："))
    status, out, err = typed("check")
    assert (status, out) == (1, "检查了 2 个案例，发现 1 处错误，用时 … 秒。\n")
    assert err.startswith("cases/yi.md:5:8: ")
    assert err.endswith("\n其中 1 处可以自动改好：python build.py fix\n")
    (small.root / "cases/yi.md").unlink()
    assert state(small.root).keys() == before.keys()


@pytest.mark.parametrize("command", ["build", "check"])
def test_problems_are_shown_on_one_line_each_if_that_is_wished(
    small: Project, typed: Runner, command: str
) -> None:
    small.write("cases/yi.md", case(carrier="楼"))
    _, _, err = typed(command, "--oneline")
    assert err.splitlines()[0] == "cases/yi.md:13:10: 没有“楼”这种载体 → 是不是“楼宇”？"


def test_a_folder_without_a_project_is_told_so(
    tmp_path: Path, typed: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, _, err = typed("build")
    assert status == 1
    assert "site.yaml:1:1: 没有找到网站的设置文件 site.yaml\n" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ("biuld",),
            f"没有“biuld”这个命令，可以用：{'、'.join(COMMANDS)}。",
        ),
        (("build", "--outptu", "x"), "没有“--outptu”这个选项。"),
        (("--strict",), "没有“--strict”这个选项。"),
        (("build", "-x"), "没有“-x”这个选项。"),
        (("build", "--output"), "选项“--output”后面要写上内容。"),
        (("build", "--strict=1"), "选项“--strict”后面不用写内容。"),
        (("build", "public"), "多写了“public”，这个命令总是处理全部案例，不写文件名。"),
        (("check", "a", "b"), "多写了“a b”，这个命令总是处理全部案例，不写文件名。"),
        (("serve", "8080"), "多写了“8080”，端口写作 --port 8080。"),
        (("new", "甲楼"), "多写了“甲楼”，标题写作 --title 标题。"),
        (("build", "—strict"), "多写了“—strict”，选项前面是两个英文减号：--strict。"),
        (("release", "甲"), "多写了“甲”。"),
        *(
            (("serve", "--port", port), "“--port”的值不对，要写 1 到 65535 的数字。")
            for port in ("八千", "-1", "0", "65536")
        ),
    ],
)
def test_a_command_that_is_not_understood_is_explained(
    small: Project, typed: Runner, arguments: tuple[str, ...], complaint: str
) -> None:
    assert typed(*arguments) == (2, "", complaint + SEE)
    assert not small.public.exists()


@pytest.mark.parametrize("name", ["", "build", "check", "fix", "serve", "test"])
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_help_is_chinese(typed: Runner, name: str, option: str) -> None:
    status, out, err = typed(*filter(None, (name, option)))
    assert (status, err) == (0, "")
    assert out.startswith(f"用法：python build.py {name}".strip())
    assert not re.search(r"(?i)usage|options|error|commands|show this|default|text|integer|args", out)
    assert "-h, --help" in out
    assert "显示这段说明。" in out


def test_the_help_lists_every_command(typed: Runner) -> None:
    _, out, _ = typed("--help")
    listed = re.findall(
        r"^  (\w+)  +\S", out.partition("命令：")[2] or out.partition("命令:")[2], re.MULTILINE
    )
    assert listed == COMMANDS


def test_the_version_is_said(typed: Runner) -> None:
    assert typed("--version") == (0, f"{__version__}\n", "")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_wait_for_no_library(tmp_path: Path, option: str) -> None:
    slow = ("jinja2", "markdown", "yaml", "tornado", "nh3", "pypinyin", "filelock", "livereload", "PIL")
    program = (
        f"import sys\nsys.argv[1:] = [{option!r}]\nfrom showcase.cli.main import run\nrun()\n"
        f"print(sorted(set({slow!r}) & sys.modules.keys()))"
    )
    status, out, err = python(tmp_path, program)
    assert (status, out.splitlines()[-1], err) == (0, "[]", "")


def test_ctrl_c_ends_a_build_with_a_word(
    small: Project, typed: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "publish", interrupted)
    status, out, err = typed("build")
    assert (status, out, err.strip()) == (130, "", "已中断。")
    assert not small.public.exists()


def test_too_little_memory_is_told_without_a_traceback(
    small: Project, typed: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exhausted(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(build, "publish", exhausted)
    assert typed("build") == (1, "", "内存不够，没有做完。关掉别的程序，再试一次。\n")
    assert not small.public.exists()


def test_a_bug_of_ours_is_said_to_be_ours(
    small: Project, typed: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(build, "publish", broken)
    status, out, err = typed("build")
    assert (status, out) == (70, "")
    assert err.startswith(INTERNAL + "Traceback")
    assert err.endswith("ZeroDivisionError: division by zero\n")
    assert not small.public.exists()


def test_the_command_speaks_chinese_where_the_system_knows_no_chinese(small: Project) -> None:
    plain = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    status, out, err = command(small.root, "check", **plain)
    assert (status, SECONDS.sub("… 秒", out), err) == (
        0,
        "检查了 1 个案例，没有发现问题，用时 … 秒。\n",
        "",
    )


def test_a_console_that_lacks_a_sign_shows_all_the_others(small: Project) -> None:
    small.write(
        "cases/yi.md", case(title="𠮷楼\N{SYMBOL FOR ESCAPE}", draft="是").replace("carrier: ", "carrier：")
    )
    status, out, err = command(small.root, "check", PYTHONIOENCODING="cp936", PYTHONUTF8="0")
    assert (status, "检查了 2 个案例" in out) == (0, True)
    assert "中文冒号" in err
    assert "Traceback" not in err
