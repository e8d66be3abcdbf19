"""Whatever happens between two builds, the second gives what building from nothing would."""

import random
import shutil
from functools import partial
from pathlib import Path

import pytest
from edits import KEPT, Editor, edited_project
from support import Project

from showcase.build import Built, build
from showcase.problems import Problem
from showcase.search.index import WHOLE, index_again
from showcase.standing import build_if_needed

BUILDS = 40  # of one project, until another one is begun
LONG = 10_000  # builds that are compared in all where there is time


def own(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return the problems of the sources: what is set aside is told by one build only."""
    return tuple(problem for problem in problems if not problem.place.path.startswith(("public", ".public")))


def compare(project: Project, by: Editor, clean: Path) -> bool:
    """Build again and from nothing; tell whether there is a site."""
    before = project.published()
    is_strict = by.chance.random() < 0.1
    if by.chance.random() < 0.2:
        build_if_needed(project.root, project.root / ".showcase/preview", lambda *_: None, drafts=True)
    if by.chance.random() < 0.5:
        outcome = build_if_needed(project.root, project.public, lambda *_: None, strict=is_strict)
        published, problems = outcome.published, outcome.problems
    else:
        built: Built = build(project.root, project.public, strict=is_strict)
        published, problems = built.published, built.made.problems
    shutil.rmtree(clean, ignore_errors=True)
    shutil.copytree(project.root, clean, ignore=shutil.ignore_patterns(*KEPT))
    anew = build(clean, clean / "public", strict=is_strict)
    assert own(problems) == own(anew.made.problems), by.done
    assert published == anew.published, by.done
    assert project.published() == (Project(clean).published() if published else before), by.done
    return published


def run(root: Path, seed: int, builds: int) -> int:
    """Edit and build one project many times; return how often there was a site."""
    project = edited_project(root / "案例 库")
    by = Editor(project, random.Random(seed))  # noqa: S311 - no secret
    project.build()
    published, is_there = 0, True
    for _ in range(builds):
        by.done.append("--")
        if not is_there and by.chance.random() < 0.7:
            by.mend()
        for _ in range(by.chance.choice((1, 1, 2, 4))):
            by.edit()
        is_there = compare(project, by, root / "从头")
        published += is_there
    return published


@pytest.mark.parametrize(("seed", "whole"), [(1, WHOLE), (2, 0)])
def test_after_anything_the_site_is_what_a_build_from_nothing_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, whole: int
) -> None:
    monkeypatch.setattr("showcase.make.index_again", partial(index_again, whole=whole))
    assert run(tmp_path, seed, 6) > 1


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_after_ten_thousand_edits_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(LONG // BUILDS):
        whole = (WHOLE, 0, 300)[seed % 3]
        monkeypatch.setattr("showcase.make.index_again", partial(index_again, whole=whole))
        assert run(tmp_path / str(seed), seed, BUILDS)
        shutil.rmtree(tmp_path / str(seed))
