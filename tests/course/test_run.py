from pathlib import Path
from zipfile import ZipFile

import pytest
from course.courses import course_of
from course.packed import dead_links, files_in_manifest
from pictures.samples import file, photo
from support import CASE, SITE, Project, case

from showcase.course.run import CourseMade, make_course

ENDINGS = [".zip", "-scorm12.zip", "-scorm2004.zip", ".imscc"]


def course(project: Project, text: str, name: str = "ke.yaml", *, strict: bool = False) -> CourseMade:
    project.write(name, text)
    return make_course(project.root, project.root / name, strict=strict)


def told(done: CourseMade) -> list[str]:
    return [str(problem) for problem in done.problems]


def unpacked(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_packages_lie_beside_the_course_file_and_bear_its_name(project: Project) -> None:
    done = course(project, course_of("jia"), "课程/第一课.yaml")
    assert [path for _, path in done.packages] == [
        project.root / f"课程/第一课{ending}" for ending in ENDINGS
    ]
    assert done.problems == ()
    for _, path in done.packages:
        assert dead_links(unpacked(path)) == []


def test_they_may_be_put_elsewhere(project: Project, tmp_path: Path) -> None:
    project.write("ke.yaml", course_of("jia"))
    done = make_course(project.root, project.root / "ke.yaml", tmp_path / "别 处")
    assert sorted(path.name for path in (tmp_path / "别 处").iterdir()) == sorted(
        f"ke{ending}" for ending in ENDINGS
    )
    assert done.lessons


def test_made_again_after_a_change_of_nothing_they_are_equal_byte_for_byte(project: Project) -> None:
    first = {path: path.read_bytes() for _, path in course(project, course_of("jia")).packages}
    assert {path: path.read_bytes() for _, path in course(project, course_of("jia")).packages} == first


def test_pictures_are_those_of_the_site(project: Project) -> None:
    project.write("cases/jia.md", case("## 背景\n\n![大厅](jia/大厅.png)\n"))
    project.write("cases/jia/大厅.png", file(photo(900, 600), "png"))
    assert project.build().published
    package = unpacked(course(project, course_of("jia")).packages[1][1])
    shown = {content for path, content in package.items() if path.startswith("files/")}
    assert shown
    assert shown <= set(project.published().values())
    assert sorted(files_in_manifest(package)) == sorted(set(package) - {"imsmanifest.xml"})
    assert dead_links(package) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("标题: 一课\n内容:\n  - yi\n", "ke.yaml:3:5: 没有“yi”这个案例"),
        ("标题: 一课\n内容:\n  - ../../etc/passwd\n", "ke.yaml:3:5: “../../etc/passwd”不是案例"),
        ("标题: 一课\n内容:\n  - cases/../../jia\n", "ke.yaml:3:5: “cases/../../jia”不是案例"),
        ("标题: 一课\n内容:\n  - javascript:alert(1)\n", "ke.yaml:3:5: 没有“javascript:alert(1)”这个案例"),
        ("标题: 一课\n内容: !!python/object/apply:os.system [ls]\n", "ke.yaml:2:"),
    ],
)
def test_with_errors_nothing_is_written(project: Project, text: str, problem: str) -> None:
    done = course(project, text)
    assert told(done)[0].startswith(problem)
    assert [path.name for path in project.root.iterdir() if path.name.startswith("ke")] == ["ke.yaml"]


def test_errors_of_the_site_are_told_beside_those_of_the_course(project: Project) -> None:
    project.write("cases/yi.md", CASE.replace("carrier: ", "carrier："))
    lines = told(course(project, course_of("yi", "jai")))
    assert [line.partition(":")[0] for line in lines] == ["cases/yi.md", "ke.yaml"]
    project.write("site.yaml", SITE.replace("title:", "titel:"))
    assert {line.partition(":")[0] for line in told(course(project, course_of("jai")))} == {
        *("cases/yi.md", "site.yaml")
    }


def test_reminders_of_the_site_are_not_the_trainers(project: Project) -> None:
    project.write("cases/cao.md", case(draft="是"))
    assert course(project, course_of("jia")).problems == ()


def test_a_reminder_of_the_course_stops_a_strict_run_only(project: Project) -> None:
    project.write("cases/jia.md", case("## 背景\n\n甲。", 旧锚点="\n  - {旧: lao, 新: bei-jing}"))
    assert course(project, course_of("jia#lao"), strict=True).packages == ()
    assert course(project, course_of("jia#lao")).packages


@pytest.mark.parametrize("name", ["ke.zip", "ke-scorm12.zip", "ke.imscc"])
def test_somebody_elses_file_stays(project: Project, name: str) -> None:
    project.write(name, b"mine")
    done = course(project, course_of("jia"))
    assert done.lessons is None
    assert told(done) == [
        f"{name}:1:1: 已经有 {name} 了，不是本程序打的包 → 换一个文件名，或把它移走；本程序不会覆盖别人的文件"
    ]
    assert (project.root / name).read_bytes() == b"mine"


def test_a_package_of_somebody_else_stays_too(project: Project) -> None:
    with ZipFile(project.root / "ke-scorm12.zip", "w") as opened:
        opened.writestr("imsmanifest.xml", '<manifest identifier="theirs"/>')
    assert course(project, course_of("jia")).lessons is None


def test_not_among_the_sources(project: Project) -> None:
    done = course(project, course_of("jia"), "cases/ke.yaml")
    assert told(done) == ["ke.zip:1:1: 压缩包不能放在 cases 文件夹里 → 放到别的文件夹"]


def test_a_mistake_in_a_template_is_told(project: Project) -> None:
    text = '{% extends "course/apart.html" %}{% block main %}{{ x }}{% endblock %}'
    project.write("templates/course/cover.html", text)
    assert told(course(project, course_of("jia")))[0].startswith("templates/course/cover.html:1:")
