"""The build, start to finish, on the disk."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures.samples import file, photo
from publish.shop import plain_project, state, whole
from support import CASE, SITE, Project, case, surroundings

from showcase.build import build, check

BROKEN = CASE.replace("carrier: ", "carrier：")


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """A project with plain templates."""
    return plain_project(tmp_path / "案例 库")


def test_a_build_publishes_pages_assets_and_the_pictures_that_are_shown(small: Project) -> None:
    small.write("cases/jia.md", case("![大楼外景](jia/a.png)", cover="\n  image: ../jia/b.png\n  alt: 图"))
    for width, name in enumerate(("a.png", "b.png", "unused.png"), start=800):
        small.write(f"cases/jia/{name}", file(photo(width, 40), "png"))
    built = small.build()
    assert (built.published, built.changed, built.made.problems) == (True, True, ())
    published = small.published()
    assert published["assets/css/site.css"] == b"body { color: red }\n"
    assert built.outcome.pages == sum(path.endswith(".html") for path in published) == 22
    widths = {path.rsplit("-", 1)[0] for path in published if path.endswith(".webp")}
    assert widths == {f"pictures/cases/jia/{name}" for name in ("a-480", "a-800", "b-480", "b-801")}
    shown = [path for path in published if path.startswith("cases/jia/")]
    assert shown == ["cases/jia/a.png", "cases/jia/b.png"]


def test_pages_are_counted_without_the_files_that_go_in_as_they_are(small: Project) -> None:
    small.write("assets/demo.html", "")
    assert small.build().outcome.pages == 22


def test_building_again_changes_nothing(small: Project) -> None:
    small.build()
    before, files = state(small.public), small.published()
    built = small.build()
    assert (built.published, built.changed) == (True, False)
    assert (state(small.public), small.published()) == (before, files)


@pytest.mark.parametrize(
    ("path", "content", "message"),
    [
        ("cases/jia.md", BROKEN, "cases/jia.md:5:8: "),
        ("site.yaml", "", "site.yaml:1:1: "),
        ("templates/pages/case.html", "{% if %}", "templates/pages/case.html:1:7: "),
        ("templates/pages/case.html", "{{ x }}", "templates/pages/case.html:1:4: "),
    ],
)
def test_an_error_keeps_the_last_good_site(small: Project, path: str, content: str, message: str) -> None:
    small.build()
    small.write("cases/yi.md", CASE)
    before = state(small.public)
    small.write(path, content)
    built = small.build()
    assert (built.published, built.changed) == (False, False)
    assert str(built.made.problems[0]).startswith(message)
    assert state(small.public) == before


def test_a_warning_stops_a_strict_build_only(small: Project) -> None:
    small.write("cases/yi.md", case(draft="是"))
    notice = ["cases/yi.md:1:1: 提醒：这是草稿，没有放进网站 → 写完以后把“草稿: 是”改成“草稿: 否”"]
    for strict in (True, False):
        built = small.build(strict=strict)
        assert ([str(problem) for problem in built.made.problems], built.published) == (notice, not strict)
        assert small.public.exists() is not strict


def test_a_check_writes_nothing_and_counts_what_it_looked_at(small: Project) -> None:
    small.write("cases/yi.md", BROKEN)
    small.write("cases/zi.md", case(draft="是"))
    before = state(small.root)
    made = check(small.root)
    assert (made.cases, made.checked, len(made.problems)) == (1, 3, 2)
    assert state(small.root) == before
    small.write("site.yaml", "")
    assert check(small.root).checked == 3


def test_a_refused_publication_is_told_with_the_other_problems_in_order(small: Project) -> None:
    small.write("cases/yi.md", case(draft="是"))
    small.write("public/mine.txt", "mine")
    built = small.build()
    assert not built.published
    assert [problem.place.path for problem in built.made.problems] == ["cases/yi.md", "public"]


def test_the_progress_counts_the_cases_and_then_the_pages(small: Project) -> None:
    calls: list[tuple[str, int, int]] = []
    build(small.root, small.public, report=lambda *call: calls.append(call))
    counted = [call for call in calls if call[0] in ("读案例", "写案例的网页", "写网页")]
    lists = [("写网页", number, 18) for number in range(1, 19)]
    assert counted == [("读案例", 1, 1), ("写案例的网页", 1, 1), *lists]


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Shanghai", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"},
        {"PYTHONHASHSEED": "3", "PYTHONUTF8": "0", "LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=lambda environment: environment["LC_ALL"],
)
def test_the_surroundings_do_not_show(project: Project, tmp_path: Path, environment: dict[str, str]) -> None:
    tags = "\n  - 楼宇党建\n  - 党建联盟\n  - 园区党建"
    project.write("cases/yi.md", case("## 背景\n\n[甲](jia.md)\n\n## 背景", tags=tags))
    assert project.build().published
    expected = project.published()
    shutil.rmtree(project.public)
    other = project.root.rename(tmp_path / "elsewhere")
    command = [sys.executable, "-m", "showcase"]
    done = subprocess.run(
        command, cwd=other, env=surroundings(**environment), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert Project(other).published() == expected


def test_the_order_in_which_the_disk_lists_does_not_show(
    small: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        small.write(f"cases/c{number}.md", CASE)
    small.build()
    walk = os.walk

    def backwards(
        top: Path, onerror: Callable[[OSError], object] | None = None
    ) -> Iterator[tuple[str, list[str], list[str]]]:
        for place, folders, names in walk(top, onerror=onerror):
            names.sort(reverse=True)
            folders.sort(reverse=True)
            yield place, folders, names

    monkeypatch.setattr(os, "walk", backwards)
    build(small.root, tmp_path / "other")
    assert whole(tmp_path / "other") == small.published()


EDITS = st.lists(
    st.one_of(
        st.tuples(
            st.just("write"), st.sampled_from("abc"), st.sampled_from(("江苏省", "北京", "上海浦东新区"))
        ),
        st.tuples(st.just("break"), st.sampled_from("abc"), st.just("")),
        st.tuples(st.just("delete"), st.sampled_from("abc"), st.just("")),
        st.tuples(st.just("rename"), st.sampled_from("abc"), st.sampled_from("abc")),
        st.tuples(st.just("site"), st.sampled_from("xyz"), st.just("")),
        st.tuples(st.just("picture"), st.sampled_from("abc"), st.sampled_from("12")),
    ),
    min_size=1,
    max_size=5,
)


def edit(project: Project, what: str, name: str, more: str) -> None:
    """Make one edit to the project, if it can be made."""
    path = project.root / f"cases/{name}.md"
    if what == "write":
        project.write(f"cases/{name}.md", case(region=more, title=f"{name}在{more}"))
    elif what == "break":
        project.write(f"cases/{name}.md", BROKEN)
    elif what == "delete":
        path.unlink(missing_ok=True)
    elif what == "rename" and path.exists():
        path.rename(project.root / f"cases/{more}.md")
    elif what == "site":
        project.write("site.yaml", SITE.replace("小案例库", f"案例库{name}"))
    elif what == "picture":
        project.write(f"cases/{name}.md", case(f"![大楼外景]({name}/图.png)"))
        project.write(f"cases/{name}/图.png", file(photo(20 * int(more), 20), "png"))


@settings(max_examples=8)
@given(st.lists(EDITS, min_size=1, max_size=4))
def test_after_any_edits_the_site_is_the_one_that_a_clean_build_gives(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[tuple[str, str, str]]]
) -> None:
    folder = tmp_path_factory.mktemp("edits")
    project = plain_project(folder / "project")
    project.build()
    good = project.published()
    for number, edits in enumerate(rounds):
        for what, name, more in edits:
            edit(project, what, name, more)
        clean = folder / f"clean{number}"
        if build(project.root, clean).published:
            good = whole(clean)
        assert project.build().published == clean.exists()
        assert project.published() == good
