import re
from pathlib import Path

from cli.commands import command
from support import SITE, Project, project_at


def project_in(folder: Path) -> Project:
    project = project_at(folder / "案例 库")
    project.write("课程/一课.yaml", "标题: 一课\n内容:\n  - jia\n  - jia#bei-jing\n")
    return project


def test_the_packages_are_told_with_their_places(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    status, out, err = command(project.root, "course", "课程/一课.yaml")
    assert (status, err) == (0, "")
    there = project.root / "课程"
    assert out == (
        "已做好课程“一课”：2 项，1 个案例。\n"
        f"课程包（解压后双击就能看）在 {there / '一课.zip'}\n"
        f"课程包（SCORM 1.2）在 {there / '一课-scorm12.zip'}\n"
        f"课程包（SCORM 2004）在 {there / '一课-scorm2004.zip'}\n"
        f"课程包（Common Cartridge 1.3）在 {there / '一课.imscc'}\n"
    )


def test_paths_are_counted_from_where_the_user_is(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    there = project.root / "课程"
    arguments = ("course", "一课.yaml", "--output", "包")
    status, _, err = command(project.root, *arguments, SHOWCASE_STARTED_IN=str(there))
    assert (status, err) == (0, "")
    assert (there / "包/一课.imscc").exists()


def test_problems_are_shown_with_their_line(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    project.write("课程/一课.yaml", "标题: 一课\n内容:\n  - jai\n")
    status, out, err = command(project.root, "course", "课程/一课.yaml")
    assert (status, out) == (1, "")
    assert err == (
        "课程/一课.yaml:3:5: 没有“jai”这个案例\n       3 |   - jai\n         |     ^\n    → 是不是“jia”？\n"
        "没有做课程包：1 处错误。\n"
    )


def test_an_address_that_is_a_sample_is_told(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    project.write("site.yaml", SITE.replace("anli.example/base", "example.org"))
    _, out, _ = command(project.root, "course", "课程/一课.yaml")
    assert out.endswith("site.yaml 里的 base_url 还是示例网址，上线前请改成真实网址。\n")


def test_without_the_sites_address_it_is_said_what_is_missing(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    project.write("site.yaml", re.sub("base_url.*\n", "", SITE))
    status, out, _ = command(project.root, "course", "课程/一课.yaml")
    assert status == 0
    assert out.endswith("site.yaml 里没有写 base_url，课程包里没有固定网址。\n")
