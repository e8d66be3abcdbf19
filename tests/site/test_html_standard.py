"""The pages held against the HTML standard by its reference checker."""

import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from course.packed import CARTRIDGE, SCORM_12
from pictures.pictured import pictured
from support import Project, case, project_at

from showcase.course.run import make_course
from tools import npm_file, program


def _complaints(folder: Path) -> str:
    java, jar = program("java"), npm_file("vnu-jar/build/dist/vnu.jar")
    quirk = ".*violates Content Security Policy.*"  # the checker does not count files as self
    options = ("--skip-non-html", "--format", "gnu", "--filterpattern", quirk)
    command = [java, "-jar", str(jar), *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    return done.stderr


def test_the_pages_of_the_real_site_are_valid_html(real_site: Path) -> None:
    assert _complaints(real_site) == ""


def test_a_site_with_as_little_as_possible_is_valid_html(tmp_path: Path) -> None:
    project = project_at(tmp_path / "p")
    assert project.build().published
    assert _complaints(project.public) == ""


def test_a_site_without_a_published_case_is_valid_html(tmp_path: Path) -> None:
    project = project_at(tmp_path / "p")
    project.write("cases/jia.md", case(draft="是"))
    assert project.build().published
    assert _complaints(project.public) == ""


def test_a_site_with_pictures_of_every_kind_is_valid_html(tmp_path: Path) -> None:
    assert _complaints(pictured(tmp_path / "p").public) == ""


@pytest.mark.parametrize("base_url", ["", "base_url: https://anli.example/base/\n"])
@pytest.mark.parametrize("ending", [SCORM_12, CARTRIDGE])
def test_the_pages_of_a_course_are_valid_html(project: Project, base_url: str, ending: str) -> None:
    site = (project.root / "site.yaml").read_text("utf-8").splitlines(keepends=True)
    project.write("site.yaml", base_url + "".join(line for line in site if not line.startswith("base_url")))
    project.write("ke.yaml", "标题: 一课\n内容:\n  - 案例: jia#bei-jing\n    备注: 想一想\n备注: 交一页纸\n")
    done = make_course(project.root, project.root / "ke.yaml")
    assert done.lessons, done.problems
    with ZipFile(project.root / f"ke{ending}") as opened:
        opened.extractall(project.root / "ke")
    assert _complaints(project.root / "ke") == ""
