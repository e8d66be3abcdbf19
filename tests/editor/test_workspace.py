"""The files in `.vscode` that are written by hand say what the program does."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from fields.documents import WORDS
from support import REPOSITORY

from showcase.cli.console import show_problems
from showcase.cli.main import main
from showcase.editor.files import fixed_files, site_files
from showcase.editor.snippets import case_snippets
from showcase.editor.words import word_snippets
from showcase.problems import Place, Problem, Severity

FOLDER = REPOSITORY / ".vscode"
PROBLEMS = (
    Problem(Place("cases/甲 乙.md", 8, 5), "没有“x: y”这个标签", "是不是“甲”？"),
    Problem(Place("site.yaml", 1, 1), "提醒一下：不对"),
    Problem(Place("cases/jia.md", 12, 3), "来源没有日期", "补上", Severity.WARNING),
)


def _jsonc(name: str) -> Any:  # noqa: ANN401 - whatever the file holds
    text = (FOLDER / name).read_text("utf-8")
    return json.loads(re.sub(r"(?m)^\s*//.*$", "", text))


TASKS: list[dict[str, Any]] = _jsonc("tasks.json")["tasks"]
MATCHING = [task for task in TASKS if task["problemMatcher"]]


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task["label"])
def test_every_task_is_a_command_that_there_is(task: dict[str, Any]) -> None:
    script, command, *options = task["args"]
    assert (task["command"], task["windows"]["command"]) == ("python3", "python")
    assert (REPOSITORY / script).exists()
    shown = CliRunner().invoke(main, [command, "--help"]).output
    assert all(option in shown for option in options)


@pytest.mark.parametrize("task", MATCHING, ids=lambda task: task["label"])
def test_an_editor_finds_place_severity_and_message_of_every_problem(
    task: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    show_problems(PROBLEMS, oneline=True)
    lines = capsys.readouterr().err.splitlines()
    found = [
        (found[1], int(found[2]), int(found[3]), matcher["severity"], found[4])
        for line in lines
        for matcher in task["problemMatcher"]
        if (found := re.match(matcher["pattern"]["regexp"], line))
    ]
    assert found == [
        ("cases/甲 乙.md", 8, 5, "error", "没有“x: y”这个标签 → 是不是“甲”？"),
        ("site.yaml", 1, 1, "error", "提醒一下：不对"),
        ("cases/jia.md", 12, 3, "warning", "来源没有日期 → 补上"),
    ]


@pytest.mark.parametrize(
    "line", ["预览：http://127.0.0.1:8000/  改好文件", "已生成 1 个案例，用时 0.05 秒。"]
)
def test_an_editor_takes_nothing_else_for_a_problem(line: str) -> None:
    patterns = [matcher["pattern"]["regexp"] for task in MATCHING for matcher in task["problemMatcher"]]
    assert [pattern for pattern in patterns if re.match(pattern, line)] == []


def test_each_file_has_the_schema_that_is_made_for_it() -> None:
    schemas = _jsonc("settings.json")["yaml.schemas"]
    assert schemas == {
        "./.vscode/site.schema.json": "site.yaml",
        "./.vscode/case.schema.json": "cases/*.md",
    }
    made = fixed_files() | site_files(WORDS)
    assert {Path(path).name for path in schemas} <= made.keys()


def test_files_are_utf_8_and_suggestions_are_never_taken_by_the_return_key() -> None:
    settings = _jsonc("settings.json")
    assert settings["files.encoding"] == "utf8"
    assert settings["[markdown]"]["editor.acceptSuggestionOnEnter"] == "off"
    assert settings["[markdown]"]["editor.quickSuggestions"]["strings"] == "on"


def test_what_is_recommended_are_names_of_extensions() -> None:
    for name in _jsonc("extensions.json")["recommendations"]:
        assert re.fullmatch(r"[a-z0-9-]+\.[a-z0-9-]+", name)


def test_the_guide_names_tasks_and_snippets_that_there_are() -> None:
    guide = (REPOSITORY / "docs/编辑指南.md").read_text("utf-8")
    section = guide.partition("## 用 VS Code 写")[2].partition("\n## ")[0]
    assert all(task["label"] in section for task in TASKS)
    rows = [
        [cell.strip("… ") for cell in line.split("|")[1:3]] for line in section.splitlines() if "|" in line
    ]
    named = [name for _, cell in rows[2:] if "如“" not in cell for name in cell.split("、")]
    known = {snippet.name for snippet in (*case_snippets(), *word_snippets(WORDS))}
    assert len(named) > len(rows)
    assert [name for name in named if name not in known] == []
