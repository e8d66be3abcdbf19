from pathlib import Path

import pytest
from fields.documents import WORDS
from support import SITE, Project, case

from showcase.editor import files, folder
from showcase.editor.files import site_files
from showcase.editor.folder import renew

NOT_OURS = "这个文件不是程序生成的，没有改动它 → 给它改一个名字，程序要用这个名字写编辑器的提示"


@pytest.fixture
def vscode(tmp_path: Path) -> Path:
    found = tmp_path / ".vscode"
    found.mkdir()
    return found


def _texts(found: Path) -> dict[str, str]:
    return {path.name: path.read_bytes().decode() for path in sorted(found.iterdir())}


def test_what_the_site_decides_is_written_beside_the_settings(vscode: Path) -> None:
    assert renew(vscode.parent, WORDS) == ()
    assert _texts(vscode) == dict(sorted(site_files(WORDS).items()))


def test_what_is_up_to_date_is_not_written_again(vscode: Path) -> None:
    renew(vscode.parent, WORDS)
    before = {path: path.stat().st_ino for path in vscode.iterdir()}
    renew(vscode.parent, WORDS)
    assert {path: path.stat().st_ino for path in vscode.iterdir()} == before


def test_a_project_without_the_folder_gets_none(tmp_path: Path) -> None:
    assert renew(tmp_path, WORDS) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_link_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / ".vscode").symlink_to("elsewhere")
    assert renew(tmp_path, WORDS) == ()
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_file_of_somebody_else_is_told_and_stays(vscode: Path) -> None:
    (vscode / "words.code-snippets").write_text("{}", "utf-8")
    (problem,) = renew(vscode.parent, WORDS)
    assert str(problem) == f".vscode/words.code-snippets:1:1: 提醒：{NOT_OURS}"
    assert (vscode / "words.code-snippets").read_text("utf-8") == "{}"


def test_a_link_is_replaced_and_what_it_leads_to_stays(vscode: Path) -> None:
    other = vscode.parent / "other.json"
    other.write_text(site_files(WORDS)["case.schema.json"][:300], "utf-8")
    (vscode / "case.schema.json").symlink_to(other)
    assert renew(vscode.parent, WORDS) == ()
    assert len(other.read_text("utf-8")) == 300
    assert not (vscode / "case.schema.json").is_symlink()


def test_what_cannot_be_written_is_only_told(vscode: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder, "_write", full)
    problems = [str(problem) for problem in renew(vscode.parent, WORDS)]
    assert len(problems) == 2
    assert problems[0].startswith(".vscode/words.code-snippets:1:1: 提醒：编辑器的提示没有更新：")


def test_a_build_offers_the_words_of_today_even_where_a_case_is_wrong(project: Project) -> None:
    (project.root / ".vscode").mkdir()
    project.write("cases/jia.md", case(carrier="楼"))
    project.write("site.yaml", SITE.replace("name: 党建联盟", "name: 新的标签"))
    built = project.build(strict=True)
    assert not built.published
    assert "新的标签" in (project.root / ".vscode/words.code-snippets").read_text("utf-8")
    assert "新的标签" in (project.root / ".vscode/case.schema.json").read_text("utf-8")


def test_a_foreign_file_in_the_folder_stops_no_build(project: Project) -> None:
    project.write(".vscode/words.code-snippets", "{}")
    built = project.build(strict=True)
    assert built.published
    assert [problem.place.path for problem in built.made.problems] == [".vscode/words.code-snippets"]


def test_what_the_same_words_gave_before_is_not_made_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = project.root / ".vscode"
    found.mkdir()
    project.build()
    made = _texts(found)

    def again(*_: object) -> dict[str, str]:
        raise AssertionError("made again")

    with monkeypatch.context() as patch:
        patch.setattr(files, "site_files", again)
        project.write("cases/jia.md", case("## 背景\n\n新的话。"))
        assert project.build().published
    (found / "words.code-snippets").unlink()
    project.build()
    assert _texts(found) == made
