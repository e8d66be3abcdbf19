"""Sites with pictures, start to finish, on the disk."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pictures.samples import ENDINGS, MARK, exif, file, moving, photo, planted
from support import SITE, Project, case, surroundings

from showcase.build import build, check

COVER = "\n  image: fengmian.jpg\n  alt: 大楼\n  credit: 某摄"
SVG = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><!-- {MARK} -->
<metadata>{MARK}</metadata><path d="M0 0h9"/></svg>"""


@pytest.fixture
def told(project: Project) -> Project:
    """A project all of whose pictures tell a secret, in every format and every place for one."""
    names = [f"{format_}{ending}" for format_, ending in ENDINGS.items()]
    for name, format_ in zip(names, ENDINGS, strict=True):
        project.write(f"cases/jia/{name}", planted(format_))
    project.write("cases/jia/moving.gif", moving("gif", comment=MARK))
    project.write("cases/jia/moving.webp", moving("webp", exif=exif()))
    project.write("cases/jia/drawing.svg", SVG)
    project.write("cases/jia/fengmian.jpg", planted("jpeg"))
    project.write("assets/img/about.jpg", planted("jpeg"))
    project.write("site.yaml", SITE.replace("关于这个网站。", "![大楼外景](assets/img/about.jpg)"))
    names += ["moving.gif", "moving.webp", "drawing.svg"]
    body = "\n\n".join(f"![大楼外景](jia/{name})" for name in names)
    project.write("cases/jia.md", case(body, cover=COVER))
    return project


def test_no_published_byte_tells_what_a_picture_knew(told: Project) -> None:
    built = told.build()
    assert built.published, built.made.problems
    published = told.published()
    assert sum(path.startswith("pictures/") for path in published) >= 10
    for path, content in published.items():
        for secret in (MARK.encode(), MARK.encode("utf-16-le"), MARK.encode("utf-16-be"), b"<script>GEHEIM"):
            assert secret not in content, path


def test_a_build_again_makes_nothing_anew_and_changes_nothing(
    told: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    told.build()
    before = told.published()

    def never(*_: object) -> None:
        pytest.fail("decoded again")

    monkeypatch.setattr("showcase.pictures.survey.survey", never)
    monkeypatch.setattr("showcase.pictures.develop.develop", never)
    built = told.build()
    assert (built.published, built.changed, told.published()) == (True, False, before)


@pytest.mark.parametrize("damage", ["gone", "cut", "emptied", "exchanged"])
def test_a_damaged_memory_gives_the_same_site(told: Project, damage: str) -> None:
    told.build()
    before = told.published()
    store = told.root / ".showcase/pictures"
    files = sorted(store.iterdir())
    if damage == "gone":
        shutil.rmtree(told.root / ".showcase")
    for one, other in zip(files, files[1:] + files[:1], strict=True) if damage != "gone" else ():
        content = {"cut": one.read_bytes()[:-1], "emptied": b"", "exchanged": other.read_bytes()}[damage]
        one.write_bytes(content)
    shutil.rmtree(told.public)
    assert told.build().published
    assert told.published() == before


def test_another_process_in_other_surroundings_makes_the_same_bytes(told: Project, tmp_path: Path) -> None:
    told.build()
    before = told.published()
    for left in (told.public, told.root / ".showcase"):
        shutil.rmtree(left)
    other = told.root.rename(tmp_path / "elsewhere")
    environment = surroundings(PYTHONHASHSEED="7", LC_ALL="C", TZ="Asia/Tokyo")
    done = subprocess.run(
        [sys.executable, "-m", "showcase"], cwd=other, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert b"Warning" not in done.stderr
    assert Project(other).published() == before


def test_what_is_not_shown_any_more_is_forgotten(project: Project) -> None:
    project.write("cases/jia/a.jpg", file(photo(), "jpeg"))
    project.write("cases/jia.md", case("![大楼外景](jia/a.jpg)"))
    project.build()
    store = project.root / ".showcase/pictures"
    assert len(list(store.iterdir())) == 3
    project.write("cases/jia.md", case())
    project.build()
    assert list(store.iterdir()) == []
    assert not [path for path in project.published() if path.startswith("pictures/")]


def test_a_build_that_fails_forgets_nothing(project: Project) -> None:
    project.write("cases/jia/a.jpg", file(photo(), "jpeg"))
    project.write("cases/jia.md", case("![大楼外景](jia/a.jpg)"))
    project.build()
    project.write("cases/yi.md", case(carrier="楼"))
    project.write("cases/jia.md", case())
    assert not project.build().published
    assert len(list((project.root / ".showcase/pictures").iterdir())) == 3


def test_a_changed_picture_gets_new_addresses_and_its_own_stays(project: Project) -> None:
    project.write("cases/jia.md", case("![大楼外景](jia/a.jpg)"))
    found = []
    for width in (60, 90):
        project.write("cases/jia/a.jpg", file(photo(width), "jpeg"))
        project.build()
        found.append({path for path in project.published() if "jia/a" in path})
    assert found[0] & found[1] == {"cases/jia/a.jpg"}
    page = project.published()["cases/jia.html"].decode()
    assert all(path in page for path in found[1])


def test_a_bad_picture_stops_the_build_and_is_told_where_it_is_shown(project: Project) -> None:
    project.write("cases/jia/a.jpg", b"<!DOCTYPE html><title>404</title>")
    project.write("cases/jia.md", case("![大楼外景](jia/a.jpg)"))
    built = project.build()
    assert not built.published
    assert [str(problem) for problem in built.made.problems] == [
        (
            "cases/jia.md:16:9: 图片“jia/a.jpg”的内容是网页，不是 JPEG 图片"
            " → 下载时没有存到图片：在浏览器里右键那张图片，选“图片另存为”"
        )
    ]
    assert check(project.root).problems == built.made.problems


def test_a_picture_that_changes_while_the_site_is_made_stops_it(project: Project) -> None:
    project.write("cases/jia/a.jpg", file(photo(), "jpeg"))
    project.write("cases/jia.md", case("![大楼外景](jia/a.jpg)"))

    def report(what: str, done: int, total: int) -> None:
        if what == "写网页" and done == total:
            project.write("cases/jia/a.jpg", file(photo(90), "jpeg"))

    built = build(project.root, project.public, report=report)
    assert not built.published
    assert "这个文件被改动了" in str(built.made.problems[0])
    assert project.build().published


def test_the_progress_counts_the_pictures(project: Project) -> None:
    project.write("cases/jia/a.jpg", file(photo(), "jpeg"))
    project.write("cases/jia.md", case("![大楼外景](jia/a.jpg)"))
    calls: list[tuple[str, int, int]] = []
    build(project.root, project.public, report=lambda *call: calls.append(call))
    assert [call for call in calls if "图片" in call[0]] == [("看图片", 1, 1), ("处理图片", 1, 1)]


def test_the_about_page_loads_the_enlarging_only_where_it_shows_a_picture(project: Project) -> None:
    project.write("assets/about/a.jpg", file(photo(), "jpeg"))
    project.build()
    assert b"lightbox.js" not in project.published()["about.html"]
    site = SITE.replace("about: |\n", "about: |\n  ![大楼外景](assets/about/a.jpg)\n\n")
    assert site != SITE
    project.write("site.yaml", site)
    assert project.build().published
    assert b"lightbox.js" in project.published()["about.html"]
