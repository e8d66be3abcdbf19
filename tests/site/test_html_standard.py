"""The pages held against the HTML standard by its reference checker."""

import subprocess
from pathlib import Path

from pictures.pictured import pictured
from support import case, project_at

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
