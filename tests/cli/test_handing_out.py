"""The `handout` command, as somebody who teaches meets it."""

from pathlib import Path

import pytest
from support import Project, case, project_at

from showcase.cli.handing_out import hand_out
from showcase.handouts import run


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = project_at(tmp_path / "案例 库")
    made.write("cases/yi.md", case(title="乙楼", place="乙楼", brand="乙"))
    return made


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pages that were printed, by a browser that is none."""
    pages: list[str] = []

    def print_page(_: Path, page: Path) -> bytes | None:
        pages.append(page.name)
        return b"%PDF-1.7" if page.is_file() else None

    monkeypatch.setattr(run, "find_browser", lambda: Path("browser"))
    monkeypatch.setattr(run, "print_page", print_page)
    return pages


def test_every_case_has_a_file(
    project: Project, printed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert hand_out(project.root, (), tmp_path / "讲义") == 0
    assert sorted(path.name for path in (tmp_path / "讲义").iterdir()) == ["jia.pdf", "yi.pdf"]
    assert sorted(printed) == ["jia.html", "yi.html"]
    assert f"已打印 2 份讲义，在 {tmp_path / '讲义'}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "name",
    [
        *("jia", "JIA", "lao", "cases/jia.md", "cases\\jia.md", "cases/jia.html#bei-jing"),
        "https://anli.example/base/handouts/jia.html",
    ],
)
def test_a_case_is_named_in_every_way_that_comes_to_mind(
    name: str, project: Project, printed: list[str], tmp_path: Path
) -> None:
    project.write("cases/jia.md", case(aliases="\n  - lao"))
    assert hand_out(project.root, (name,), tmp_path / "out") == 0
    assert printed == ["jia.html"]


def test_a_name_that_is_no_case_is_told_with_the_nearest(
    project: Project, printed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert hand_out(project.root, ("jiaa",), tmp_path / "out") == 1
    assert "没有叫“jiaa”的案例，或者它还是草稿。是不是“jia”？" in capsys.readouterr().err
    assert printed == []


def test_without_a_browser_there_is_another_way(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "find_browser", lambda: None)
    assert hand_out(project.root, (), tmp_path / "out") == 1
    assert "按 Ctrl+P，选“另存为 PDF”" in capsys.readouterr().err


def test_a_site_with_errors_is_not_printed(
    project: Project, printed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project.write("cases/yi.md", case(title=""))
    assert hand_out(project.root, (), tmp_path / "out") == 1
    assert "没有打印讲义：先改好上面的问题。" in capsys.readouterr().err
    assert printed == []


@pytest.mark.parametrize("place", ["cases", "cases/jia", "public", "public/h"])
def test_nothing_is_printed_among_the_sources_or_into_the_site(
    place: str, project: Project, printed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert hand_out(project.root, (), project.root / place) == 1
    assert "讲义不能放在" in capsys.readouterr().err
    assert printed == []


def test_a_place_where_nothing_can_be_written_is_told(
    project: Project, printed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("a file", "utf-8")
    assert hand_out(project.root, (), tmp_path / "out") == 1
    assert "讲义写不进去：已有同名的文件" in capsys.readouterr().err
    assert printed == []


def test_a_browser_that_fails_is_told(
    project: Project,
    printed: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(run, "print_page", lambda *_: None)
    assert hand_out(project.root, ("jia",), tmp_path / "out") == 1
    assert "浏览器没有打印出“jia”的讲义" in capsys.readouterr().err
    assert printed == []
