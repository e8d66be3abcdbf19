"""The catalogue: a mistake is told in Chinese, at its place, with its mend; of what is sound nothing is."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from catalogue.entry import SHOWN, TOLD, Entry, read_entry, refreshed, visible
from render.plain import PLAIN
from support import CASE, SITE, Project

from showcase.cli.console import show_problems
from showcase.load.site import load
from showcase.make import make
from showcase.problems import Problem
from showcase.read.tree import Tree

FOLDER = Path(__file__).parent
MISTAKES = sorted((FOLDER / "mistakes").rglob("*.txt"))
SOUND = sorted((FOLDER / "sound").rglob("*.txt"))
BARE = PLAIN | {"site.yaml": SITE, "cases/jia.md": CASE, "assets/css/site.css": ""}
_ENGLISH = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")
_QUOTED = re.compile(r"“[^”]*”|`[^`]*`|<[^>]*>|\{[%{].*?[%}]\}")

Checked = tuple[Entry, tuple[Problem, ...], dict[str, str]]


def _name(path: Path) -> str:
    return path.relative_to(FOLDER).with_suffix("").as_posix()


def _shown(tree: Tree) -> str:
    """Return the text of the case `jia` as HTML."""
    html = next(file.prose.html for file in load(tree).files if file.slug == "jia")
    return visible(html).strip("\n")


@pytest.fixture
def check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[Path], Checked]:
    """Write the files of an entry and look through them as `python build.py check` does."""

    def checked(path: Path) -> Checked:
        entry = read_entry(path)
        project = Project(tmp_path)
        for name, text in (BARE | entry.files).items():
            project.write(name, text)
        monkeypatch.chdir(tmp_path)
        tree = project.tree()
        problems = make(tree).problems
        show_problems(problems)
        told = visible(capsys.readouterr().err).strip("\n")
        shown = _shown(tree) if SHOWN in entry.expected else ""
        return entry, problems, {TOLD: told, SHOWN: shown}

    return checked


@pytest.mark.parametrize("path", [*MISTAKES, *SOUND], ids=_name)
def test_what_is_written_is_judged_and_shown_as_the_catalogue_says(
    path: Path, check: Callable[[Path], Checked], request: pytest.FixtureRequest
) -> None:
    entry, problems, actual = check(path)
    if request.config.getoption("--refresh"):
        path.write_text(refreshed(path, actual), "utf-8")
        entry = read_entry(path)
    assert actual == {TOLD: "", SHOWN: ""} | entry.expected
    assert bool(problems) == (path in MISTAKES)
    for problem in problems:
        _well_told(problem, entry)


def _well_told(problem: Problem, entry: Entry) -> None:
    """Fail where a problem has no mend, is not in Chinese or points at nothing."""
    assert problem.hint
    assert not _ENGLISH.search(_QUOTED.sub("", problem.message))
    lines = entry.files.get(problem.place.path, "").split("\n")
    if problem.place.path in entry.files:
        assert problem.place.line <= len(lines)
        assert problem.place.column <= len(lines[problem.place.line - 1]) + 1
