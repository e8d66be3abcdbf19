import re
from pathlib import Path

import pytest
from cli.commands import command
from support import CASE, Project, case, project_at


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return project_at(tmp_path / "案例 库")


def test_a_package_is_told_with_its_size_and_its_place(project: Project) -> None:
    status, out, err = command(project.root, "pack")
    package = project.root / "anliku-2026-01-02.zip"
    assert (status, err) == (0, "")
    told = r"已打包 1 个案例，\d+ 个文件，0\.\d MB。"
    assert re.fullmatch(rf"{told}\n压缩包在 {package}\n校验值在 {package}\.sha256\n", out)
    assert package.exists()


def test_it_goes_where_it_is_wanted(project: Project) -> None:
    assert command(project.root, "pack", "--output", "别 处/一.zip")[0] == 0
    assert (project.root / "别 处/一.zip").exists()


def test_problems_are_shown_and_errors_write_nothing(project: Project) -> None:
    project.write("cases/yi.md", case(draft="是"))
    status, out, err = command(project.root, "pack")
    assert status == 0
    assert " MB，1 处提醒。\n" in out
    assert err.startswith("cases/yi.md:1:1: 提醒：这是草稿")
    status, out, err = command(project.root, "pack", "--strict", "--output", "strict.zip")
    assert (status, out) == (1, "")
    assert err.endswith("没有打包：1 处提醒。\n")
    project.write("cases/yi.md", CASE.replace("carrier: ", "carrier："))
    status, out, err = command(project.root, "pack", "--output", "broken.zip")
    assert (status, out) == (1, "")
    assert err.endswith("没有打包：1 处错误。\n")
    assert not (project.root / "strict.zip").exists()
    assert not (project.root / "broken.zip").exists()
