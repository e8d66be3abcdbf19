import datetime as dt

import pytest
from click.testing import CliRunner
from support import CASE, Project, case

from showcase.cli import new
from showcase.cli.main import main
from showcase.load.site import load

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


@pytest.mark.parametrize(
    ("option", "text", "said"),
    [
        ("--region", "江北", "“地区”不能这样写：“江北”可能是浙江省宁波市江北区，也可能是以前的重庆市江北区"),
        ("--carrier", "楼", "“载体”不能这样写：没有“楼”这种载体（是不是“楼宇”？）"),
        ("--title", "甲\n乙", "“标题”不能这样写：这里只能写一行"),
        ("--title", "甲\x07", "“标题”不能这样写：这里有一个看不见的控制字符（U+0007）"),
        ("--brand", "\udcd2\udcd2", "“品牌”不能这样写：输入的文字读不懂（终端用的编码不对，换一个终端再试）"),
    ],
)
def test_a_wrong_answer_is_explained_and_nothing_is_written(
    runner: CliRunner, project: Project, option: str, text: str, said: str
) -> None:
    result = runner.invoke(main, ["new", *ASKED, option, text])
    assert result.exit_code == 1
    assert result.output.startswith(said)
    assert [path.name for path in (project.root / "cases").iterdir()] == ["jia.md"]


def test_a_blank_answer_is_asked_for_again(runner: CliRunner, project: Project) -> None:
    answers = "\n  \n乙楼\n乙\n乙大厦\n浦口\n"
    result = runner.invoke(main, ["new", "--carrier", "楼宇", "--title", " "], input=answers)
    assert result.output.count("“标题”不能空着。") == 2
    assert "标题: 乙楼\n" in (project.root / "cases/pukou.md").read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    ["1+X+Y", "智慧e家3.0", "“链”盟: #1", '"甲"', "'甲'", "甲\\n", "- 甲", "@甲", "臺灣", "😀", "甲" * 3000],
)
def test_an_answer_is_read_from_the_file_as_it_was_typed(
    runner: CliRunner, project: Project, text: str
) -> None:
    runner.invoke(main, ["new", *ASKED, "--title", text, "--place", text, "--brand", text])
    (loaded,) = (file for file in load(project.tree()).files if file.slug == "pukou")
    assert loaded.case
    assert (loaded.case.facts.title, loaded.case.facts.place, loaded.case.facts.brand) == (text, text, text)


def test_the_end_of_the_input_ends_the_questions_with_a_word(runner: CliRunner, project: Project) -> None:
    assert runner.invoke(main, ["new"], input="乙楼\n").exit_code == 1  # click's own, `run` says 已中断
    assert [path.name for path in (project.root / "cases").iterdir()] == ["jia.md"]


def test_a_name_is_taken_whatever_its_case_and_whether_or_not_it_can_be_read(
    runner: CliRunner, project: Project
) -> None:
    project.write("cases/PUKOU.MD", "")
    project.write("cases/yi.md", case(aliases="\n  - pukou-2", carrier="楼"))
    runner.invoke(main, ["new", *ASKED])
    assert (project.root / "cases/pukou-3.md").exists()


def test_a_file_that_cannot_be_written_is_told(
    runner: CliRunner, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new, "_taken", lambda *_: frozenset())
    project.write("cases/pukou.md", CASE)
    result = runner.invoke(main, ["new", *ASKED])
    assert (result.exit_code, result.output) == (1, "cases/pukou.md 写不进去：已有同名的文件\n")
    assert (project.root / "cases/pukou.md").read_text("utf-8") == CASE


def test_the_words_of_the_site_are_offered_to_the_editor_of_the_new_case(
    runner: CliRunner, project: Project
) -> None:
    (project.root / ".vscode").mkdir()
    runner.invoke(main, ["new", *ASKED])
    assert (project.root / ".vscode/words.code-snippets").exists()
