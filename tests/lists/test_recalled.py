from pathlib import Path

import pytest
from publish.shop import plain_project
from support import CASE, SITE, Project

from showcase.lists import recalled
from showcase.lists.planned import Planned, plan_lists
from showcase.model.site import Site


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = plain_project(tmp_path / "案例 库")
    made.build()
    return made


@pytest.fixture
def planned(project: Project, monkeypatch: pytest.MonkeyPatch) -> list[Site]:
    """The sites whose lists are planned after the first build."""
    assert project.public.is_dir()
    found: list[Site] = []

    def plan(site: Site) -> Planned:
        found.append(site)
        return plan_lists(site)

    monkeypatch.setattr(recalled, "plan_lists", plan)
    return found


def test_new_words_in_a_text_plan_no_list(project: Project, planned: list[Site]) -> None:
    project.write("cases/jia.md", CASE.replace("很多", "许多"))
    assert project.build().changed
    assert planned == []


@pytest.mark.parametrize("path", ["cases/jia.md", "site.yaml"])
def test_what_lists_show_plans_them(project: Project, planned: list[Site], path: str) -> None:
    edits = {"cases/jia.md": CASE.replace("甲楼的故事", "甲楼的新事"), "site.yaml": SITE.replace("库", "集")}
    project.write(path, edits[path])
    assert project.build().changed
    assert len(planned) == 1


def test_a_list_that_somebody_has_deleted_is_made_again(project: Project, planned: list[Site]) -> None:
    whole = project.published()
    (project.public / "tags/index.html").unlink()
    assert project.build().changed
    assert project.published() == whole
    assert len(planned) == 1
