import datetime as dt

import pytest
from click.testing import CliRunner
from support import Project

from showcase.cli.main import main

ASKED = ("--title", "乙楼", "--place", "乙大厦", "--region", "浦口", "--brand", "乙", "--carrier", "楼宇")


@pytest.fixture
def runner(project: Project, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(project.root)
    return CliRunner()


def test_a_new_case_is_written_from_options_as_a_draft(runner: CliRunner, project: Project) -> None:
    result = runner.invoke(main, ["new", *ASKED])
    assert result.output == (
        "已新建 cases/pukou.md，现在是草稿。打开它，照着说明逐项填写；写完把“草稿: 是”改成“草稿: 否”。\n"
    )
    text = (project.root / "cases/pukou.md").read_text("utf-8")
    assert "标题: 乙楼\n" in text
    assert f"发布: {dt.datetime.now().astimezone().date()}\n" in text
    assert project.build().made.checked == 2


def test_what_is_not_given_is_asked_for_until_it_is_right(runner: CliRunner, project: Project) -> None:
    result = runner.invoke(main, ["new"], input="乙楼\n乙\n乙大厦\n铁塔\n楼宇\n朝阳区\n北京朝阳\n")
    assert "没有“铁塔”这种载体（可以写：楼宇、园区）" in result.output
    assert "“朝阳区”可能是：北京市朝阳区" in result.output
    assert "地区: 北京市朝阳区\n" in (project.root / "cases/chaoyang.md").read_text("utf-8")


def test_a_file_that_exists_is_never_written_over(runner: CliRunner, project: Project) -> None:
    project.write("cases/pukou.md", "半篇\n")
    runner.invoke(main, ["new", *ASKED])
    assert (project.root / "cases/pukou.md").read_text("utf-8") == "半篇\n"
    assert (project.root / "cases/pukou-2.md").exists()


def test_a_site_that_cannot_be_read_is_mended_first(runner: CliRunner, project: Project) -> None:
    project.write("site.yaml", "title：甲\n")
    result = runner.invoke(main, ["new", *ASKED])
    assert result.exit_code == 1
    assert result.output.endswith("先改好 site.yaml，再新建案例。\n")
