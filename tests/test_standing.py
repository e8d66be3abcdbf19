"""A site that stands is not built again, and one that does not is."""

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from publish.shop import plain_project
from support import CASE, SITE, Project, case

from showcase import build as building
from showcase import standing
from showcase.build import Built
from showcase.outcome import Outcome
from showcase.publish import held
from showcase.read.tree import Tree, read_tree
from showcase.standing import build_if_needed


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = plain_project(tmp_path / "案例 库")
    made.write("assets/a.txt", "甲")
    made.write("cases/jia.md", case("## 背景\n\n甲楼。\n\n### 其一\n\n甲。\n\n### 其一\n\n乙。"))  # a warning
    return made


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[Built]:
    """What was really built."""
    done: list[Built] = []
    build_project = building.build_project

    def build(*args: object, **options: object) -> Built:
        done.append(build_project(*args, **options))  # type: ignore[arg-type]  # what it was called with
        return done[-1]

    monkeypatch.setattr(building, "build_project", build)
    return done


def again(project: Project, *, strict: bool = False, drafts: bool = False) -> Outcome:
    return build_if_needed(project.root, project.public, lambda *_: None, strict=strict, drafts=drafts)


def test_a_site_that_stands_is_not_built_and_its_problems_are_told_again(
    project: Project, builds: list[Built]
) -> None:
    first = again(project)
    assert (first.published, first.changed, len(first.problems)) == (True, True, 1)
    second = again(project)
    assert len(builds) == 1
    assert second == replace(first, changed=False)


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("cases/jia.md", CASE),
        ("cases/yi.md", CASE),
        ("cases/unused.png", "图"),
        ("site.yaml", SITE + "\n"),
        ("ledger.txt", ""),
        ("templates/bare.html", "{% block main %}{% endblock %}"),
        ("assets/a.txt", "乙"),
        ("assets/b.txt", ""),
        (".vscode/settings.json", "{}"),
        ("public/index.html", "别的"),
        ("public/index.html", None),
        ("public/extra.html", "别人的"),
        ("public/checksums.txt", None),
    ],
)
def test_whatever_changes_is_seen(
    path: str, content: str | None, project: Project, builds: list[Built]
) -> None:
    again(project)
    if content is None:
        (project.root / path).unlink()
    else:
        project.write(path, content)
    if path != "public/checksums.txt":
        again(project)
    else:
        assert "不是本程序生成的" in str(again(project).problems[-1])  # it is known as ours by its list
    assert len(builds) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode elsewhere")
def test_a_name_from_another_system_keeps_no_site_from_being_built(project: Project) -> None:
    again(project)
    name = os.fsdecode(b"\xb0\xb8")
    for folder in ("public", ".vscode"):
        project.write(f"{folder}/{name}", "")
        os.utime(project.root / folder / name, (0, 0))
    assert again(project).published
    assert again(project).published
    (project.root / "assets" / name).symlink_to("gone")
    assert not again(project).published


def test_what_was_met_in_one_build_alone_is_not_told_again(project: Project, builds: list[Built]) -> None:
    before = again(project).problems
    project.write("public/extra.html", "别人的")
    assert len(again(project).problems) == len(before) + 1
    assert again(project).problems == before
    assert len(builds) == 2


def test_a_strict_build_refuses_a_site_that_stands_with_warnings(
    project: Project, builds: list[Built]
) -> None:
    assert again(project).published
    assert not again(project, strict=True).published
    assert len(builds) == 2


def test_a_build_with_errors_is_made_again_each_time(project: Project, builds: list[Built]) -> None:
    project.write("cases/jia.md", CASE.replace("carrier: ", "carrier："))
    assert again(project).problems == again(project).problems
    assert len(builds) == 2


def test_a_site_with_its_drafts_is_another(project: Project, builds: list[Built]) -> None:
    project.write("cases/yi.md", case(title="乙", 草稿="是"))
    assert (again(project).cases, again(project, drafts=True).cases, again(project).cases) == (1, 2, 1)
    assert len(builds) == 3


def test_what_changes_during_a_build_and_back_again_is_built_again(
    project: Project, builds: list[Built]
) -> None:
    def at_work(what: str, *_: int) -> None:
        if what == "排网页":
            project.write("assets/a.txt", "乙")

    build_if_needed(project.root, project.public, at_work)
    assert again(project).published
    project.write("assets/a.txt", "甲")
    again(project)
    assert (project.public / "assets/a.txt").read_text(encoding="utf-8") == "甲"
    assert len(builds) == 3


def test_a_style_sheet_that_changes_just_after_it_was_read_is_built_next_time(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(root: Path) -> Tree:
        tree = read_tree(root)
        project.write("assets/css/part.css", "a { color: blue }\n")
        return tree

    project.write("assets/css/site.css", '@import "part.css";\n')
    project.write("assets/css/part.css", "a { color: red }\n")
    monkeypatch.setattr(standing, "read_tree", changed)
    again(project)
    monkeypatch.undo()
    again(project)
    assert "blue" in (project.public / "assets/css/site.css").read_text(encoding="utf-8")


def test_what_a_broken_off_build_left_beside_the_site_does_not_linger(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    again(project)
    project.write("assets/a.txt", "乙")
    again(project)
    project.write("assets/a.txt", "甲")
    with monkeypatch.context() as patch:
        patch.setattr("showcase.publish.folder._mirror", killed)
        with pytest.raises(KeyboardInterrupt):
            again(project)
    assert (project.root / ".public.next/assets/a.txt").read_text(encoding="utf-8") == "乙"
    again(project)
    assert (project.root / ".public.next/assets/a.txt").read_text(encoding="utf-8") == "甲"


def test_without_the_record_everything_is_built(project: Project, builds: list[Built]) -> None:
    again(project)
    (project.root / ".showcase/record.sqlite3").unlink()
    assert not again(project).changed
    assert len(builds) == 2


def test_a_site_that_vanishes_while_it_is_looked_at_is_built(
    project: Project, builds: list[Built], monkeypatch: pytest.MonkeyPatch
) -> None:
    again(project)
    whole, digest = project.published(), held.digest_of_file
    (project.root / ".showcase/record.sqlite3").unlink()

    def gone(path: str) -> bytes:
        monkeypatch.setattr(held, "digest_of_file", digest)
        shutil.rmtree(project.public)
        return digest(path)

    monkeypatch.setattr(held, "digest_of_file", gone)
    assert again(project).published
    assert project.published() == whole
    assert len(builds) == 2


def test_what_a_killed_build_left_goes_although_the_site_stands(
    project: Project, builds: list[Built]
) -> None:
    again(project)
    left = (".showcase/spool/7/jia", f".showcase/pictures/{'0' * 32}.7.part", ".showcase/building.txt")
    for path in left:
        project.write(path, "甲")
    assert not again(project).changed
    assert [path for path in left if (project.root / path).exists()] == []
    again(project)
    assert len(builds) == 2
