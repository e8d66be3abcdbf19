import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from cli.commands import command
from publish.shop import plain_project
from support import CASE, Project

from showcase.cli.main import run

WRONG = CASE.replace("title: ", "title：", 1)
REASON = "cases/jia.md：\n    第 2 行：“title”后面用了中文冒号\n"
DIFF = """\
--- cases/jia.md（现在）
+++ cases/jia.md（改好以后）
@@ -1,3 +1,3 @@
 ---
-title：甲楼的故事
+title: 甲楼的故事
 brand: 甲品牌

"""
COUNT = "看了 {} 个文件，可以自动改好 1 个文件里的 1 处。\n"
HOW = "没有写入。要写入，请运行 python build.py fix --write\n"

Told = tuple[int, str, str]


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project with a careless case, in which one stands."""
    project = plain_project(tmp_path / "案例 库")
    project.write("cases/jia.md", WRONG)
    monkeypatch.chdir(project.root)
    monkeypatch.delenv("SHOWCASE_STARTED_IN", raising=False)
    return project


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    """What is answered to `fix` with these arguments."""

    def answer(*arguments: str) -> Told:
        monkeypatch.setattr(sys, "argv", ["showcase", "fix", *arguments])
        with pytest.raises(SystemExit) as ended:
            run()
        out, err = capfd.readouterr()
        return int(ended.value.code or 0), out, err

    return answer


def _content(project: Project) -> str:
    return (project.root / "cases/jia.md").read_text("utf-8")


def test_what_would_be_mended_is_shown_and_nothing_written(
    small: Project, typed: Callable[..., Told]
) -> None:
    status, out, err = typed("cases/jia.md")
    assert (status, out, err) == (1, REASON + DIFF + COUNT.format(1) + HOW, "")
    assert _content(small) == WRONG


@pytest.mark.parametrize("option", ["--write", "--yes", "-y"])
def test_it_is_written_when_told(small: Project, typed: Callable[..., Told], option: str) -> None:
    status, out, _ = typed(option, "cases")
    assert (status, out.endswith(COUNT.format(1) + "已写入 1 个文件。\n")) == (0, True)
    assert _content(small) == CASE
    assert typed(option) == (0, out_of_nothing(small), "")


def out_of_nothing(project: Project) -> str:
    return f"看了 {len(project.tree().texts)} 个文件，没有可以自动改好的地方。\n"


@pytest.mark.parametrize(("answer", "is_written"), [("y", True), ("是", True), ("", False), ("n", False)])
def test_on_a_terminal_it_is_asked(
    small: Project,
    typed: Callable[..., Told],
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    is_written: bool,  # noqa: FBT001 - a case of the test
) -> None:
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setattr(click, "prompt", lambda *_, **__: answer)
    status, _, _ = typed()
    assert (status, _content(small) == CASE) == (0 if is_written else 1, is_written)


def test_files_are_named_from_where_one_stands(
    small: Project, typed: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOWCASE_STARTED_IN", str(small.root / "cases"))
    assert typed("jia.md")[0] == 1
    assert typed("../site.yaml")[0] == 0
    assert typed("cases/jia.md")[0] == 1  # a case is looked for among the cases too


@pytest.mark.parametrize("path", ["gone.md", "../x", "public", "assets/css/site.css"])
def test_what_is_no_source_is_refused(small: Project, typed: Callable[..., Told], path: str) -> None:
    assert small
    status, out, err = typed(path)
    message = f"“{Path(path).name}”不是这个项目的案例、模板或 site.yaml，或者没有这个文件"
    assert (status, out, err) == (2, "", f"{message}。用 python build.py --help 查看用法。\n")


def test_what_is_left_to_the_author_is_not_counted_as_mended(
    small: Project, typed: Callable[..., Told]
) -> None:
    small.write("cases/jia.md", CASE.replace("carrier: 楼宇", "carrier: 楼"))
    status, out, _ = typed("cases")
    more = "还有错误要自己改，用 python build.py check 查看。\n"
    assert (status, out) == (0, f"看了 1 个文件，没有可以自动改好的地方。\n{more}")


def test_a_file_that_cannot_be_read_is_told(small: Project, typed: Callable[..., Told]) -> None:
    (small.root / "cases/yi.md").symlink_to("gone")
    status, _, err = typed("cases/jia.md")
    assert (status, err) == (1, "")
    assert typed()[2].startswith("cases/yi.md:1:1: 这个链接指向的文件不存在")


def test_two_names_of_one_file_are_mended_once(small: Project, typed: Callable[..., Told]) -> None:
    (small.root / "cases/yi.md").symlink_to("jia.md")
    status, out, err = typed("--write", "cases")
    assert (status, err) == (0, "")
    assert out.endswith("已写入 1 个文件。\n")
    assert _content(small) == CASE


def test_a_refused_file_keeps_no_other_from_being_written(
    small: Project, typed: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    small.write("cases/yi.md", WRONG)
    replaced = Path.replace

    def busy(path: Path, target: Path) -> Path:
        if target.name == "jia.md":
            raise OSError(16, "busy")
        return replaced(path, target)

    monkeypatch.setattr(Path, "replace", busy)
    status, out, err = typed("--write")
    assert (status, _content(small)) == (1, WRONG)
    assert out.endswith("已写入 1 个文件。\n")
    assert err.startswith("cases/jia.md:1:1: 写不进去（正被别的程序使用），文件没有改动\n")


def test_it_speaks_chinese_where_the_system_knows_no_chinese(small: Project) -> None:
    plain = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    status, out, err = command(small.root, "fix", "cases", **plain)
    assert (status, out, err) == (1, REASON + DIFF + COUNT.format(1) + HOW, "")
