import re
from collections.abc import Callable
from pathlib import Path

import pytest
from publish.shop import plain_project
from support import CASE, REPOSITORY, Project, case

from showcase.cli import preview as module
from showcase.problems import Problem
from showcase.serve.rebuilder import Rebuilder

Started = Callable[[str], None]
Told = Callable[[], tuple[Problem, ...]]
told: list[Told] = []  # what the server of a test was given


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """A project with plain templates."""
    return plain_project(tmp_path / "案例 库")


def previewed(
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    session: Callable[[Rebuilder], object],
    *,
    oneline: bool = False,
) -> int:
    """Run a preview whose server is `session`, given the rebuilder; return the exit status."""

    def serve(_: Path, port: int, rebuilder: Rebuilder, problems: Told, started: Started) -> None:
        told.append(problems)
        started(f"http://127.0.0.1:{port}/")
        session(rebuilder)
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "serve", serve)
    return module.preview(project.root, 8000, browser=False, oneline=oneline)


def test_the_site_is_built_before_it_is_served(
    small: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[bool] = []
    assert previewed(small, monkeypatch, lambda _: seen.append((small.root / module.FOLDER).exists())) == 0
    assert seen == [True]
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("已生成 1 个案例，22 个页面，用时 ")
    assert lines[1:] == [
        "预览：http://127.0.0.1:8000/  改好文件保存就会自动刷新，按 Ctrl+C 结束。",
        "预览已结束。",
    ]


def test_a_change_and_an_error_and_its_mending_reload(
    small: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def session(rebuilder: Rebuilder) -> None:
        small.write("cases/yi.md", CASE)
        assert rebuilder.look()
        small.write("cases/zi.md", CASE.replace("carrier: ", "carrier："))
        assert rebuilder.look()
        assert [str(problem.place) for problem in told[-1]()] == ["cases/zi.md:5:8"]
        assert "没有生成：1 处错误。预览仍是上一次的样子。" in capsys.readouterr().err
        small.write("cases/zi.md", CASE)
        assert rebuilder.look()
        assert told[-1]() == ()

    assert previewed(small, monkeypatch, session) == 0


@pytest.mark.parametrize("bug", [ZeroDivisionError, SystemExit, MemoryError, RecursionError, OSError])
def test_a_bug_in_a_build_is_told_and_does_not_end_the_preview(
    small: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    bug: type[BaseException],
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise bug("in English")

    def session(rebuilder: Rebuilder) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(module, "build_if_needed", broken)
            small.write("cases/yi.md", CASE)
            assert not rebuilder.look()
        said = capsys.readouterr().err
        assert said.startswith("程序内部出错了，这不是您的问题。请把下面的内容原样发给维护人员。\n")
        assert said.endswith(f"{bug.__name__}: in English\n")
        small.write("cases/zi.md", CASE)
        assert rebuilder.look()

    assert previewed(small, monkeypatch, session) == 0


def test_ctrl_c_during_the_first_build_ends_the_preview(
    small: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "build_if_needed", interrupted)
    assert module.preview(small.root, 8000, browser=False) == 0
    assert capsys.readouterr() == ("预览已结束。\n", "")


def test_a_draft_is_in_the_preview_and_never_in_the_site(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def session(_: Rebuilder) -> None:
        assert (small.root / module.FOLDER / "cases/yi.html").exists()
        assert not small.public.exists()

    small.write("cases/yi.md", case(draft="是"))
    assert previewed(small, monkeypatch, session) == 0
    small.build()
    assert not (small.public / "cases/yi.html").exists()


def test_an_editor_knows_when_a_round_begins_and_ends(
    small: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tasks = (REPOSITORY / ".vscode/tasks.json").read_text("utf-8")
    begins, ends = (re.compile(found) for found in re.findall(r'"(?:begins|ends)Pattern": "(.*)"', tasks))

    def session(rebuilder: Rebuilder) -> None:
        for carrier in ("carrier：", "carrier: "):
            small.write("cases/yi.md", CASE.replace("carrier: ", carrier))
            capsys.readouterr()
            rebuilder.look()
            said = capsys.readouterr()
            first, *_ = said.out.splitlines()
            assert begins.match(first)
            assert sum(bool(ends.match(line)) for line in (said.out + said.err).splitlines()) == 1

    assert previewed(small, monkeypatch, session) == 0


def test_problems_are_shown_on_one_line_each_if_an_editor_reads_them(
    small: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    small.write("cases/yi.md", CASE.replace("carrier: ", "carrier："))
    assert previewed(small, monkeypatch, lambda _: None, oneline=True) == 0
    first, second, *_ = capsys.readouterr().err.splitlines()
    assert first.startswith("cases/yi.md:5:8: “carrier”后面用了中文冒号 → ")
    assert second.startswith("没有生成：")
