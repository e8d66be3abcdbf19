import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support import Project

from showcase.read.tree import read_tree

LEADS_OUT = "这是指向项目文件夹外面的链接，外面的文件不会放进网站 → 删掉链接，把文件复制进来"
BROKEN = "这个链接指向的文件不存在 → 删掉链接，把文件复制进来"
BAD_NAME = "文件名里有不能用的字符，可能是在别的系统上打包的 → 给文件换一个名字"


def told(root: Path) -> list[str]:
    """Return what is told of a tree besides the folders that a test has left out."""
    problems = read_tree(root).problems
    return [str(problem) for problem in problems if "没有找到" not in problem.message]


def test_texts_are_read_and_files_only_named(tmp_path: Path) -> None:
    project = Project(tmp_path)
    for path in ("site.yaml", "cases/yi.md", "cases/jia.md", "cases/jia/cover.jpg", "templates/a/b.html"):
        project.write(path, path)
    project.write("assets/css/a.css", "")
    project.write("README.md", "not a source")
    tree = read_tree(tmp_path)
    assert tree.texts == {
        path: path.encode() for path in ("cases/jia.md", "cases/yi.md", "site.yaml", "templates/a/b.html")
    }
    assert list(tree.texts) == sorted(tree.texts)
    assert tree.files == ("assets/css/a.css", "cases/jia/cover.jpg")
    assert tree.under("cases") == ("cases/jia.md", "cases/yi.md")


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    tree = read_tree(tmp_path)
    assert (tree.texts, tree.files) == ({}, ())
    assert [str(problem) for problem in tree.problems] == [
        f"{folder}:1:1: 没有找到 {folder} 文件夹 → 检查它是不是改了名字，或把它复制回来"
        for folder in ("assets", "cases", "templates")
    ]
    for folder in ("assets", "cases", "templates"):
        (tmp_path / folder).mkdir()
    assert read_tree(tmp_path).problems == ()


def test_what_has_a_problem_is_left_out_and_everything_else_is_read(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    for path in ("site.yaml", "cases/jia.md", "cases/jia/a.png", "assets/a.css", "templates/a.html"):
        project.write(path, path)
    project.write("cases/a\\b.md", "")
    project.write("assets/b\\c/d.css", "")
    (project.root / "cases/yi.md").symlink_to(tmp_path / "outside")
    (project.root / "templates/b.html").symlink_to("gone")
    tree = read_tree(project.root)
    assert list(tree.texts) == ["cases/jia.md", "site.yaml", "templates/a.html"]
    assert tree.files == ("assets/a.css", "cases/jia/a.png")
    assert [str(problem) for problem in tree.problems] == [
        f"assets/b?c:1:1: {BAD_NAME}",
        f"cases/a?b.md:1:1: {BAD_NAME}",
        f"cases/yi.md:1:1: {LEADS_OUT}",
        f"templates/b.html:1:1: {BROKEN}",
    ]


def test_what_editors_and_systems_leave_behind_is_no_source(tmp_path: Path) -> None:
    project = Project(tmp_path)
    left = (".jia.md.swp", "jia.md~", "~$jia.md", "#jia.md#", "Thumbs.db", "desktop.ini", ".DS_Store")
    for name in left:
        project.write(f"cases/{name}", "")
    project.write("cases/__MACOSX/jia.md", "")
    project.write("cases/.git/config.md", "")
    assert read_tree(tmp_path).texts == {}
    assert read_tree(tmp_path).files == ()


def test_upper_case_endings_and_deeper_folders_are_told_apart(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("cases/JIA.MD", "")
    project.write("cases/2026/yi.md", "")
    tree = read_tree(tmp_path)
    assert list(tree.texts) == ["cases/JIA.MD"]
    assert tree.files == ("cases/2026/yi.md",)


@pytest.mark.parametrize("path", ["site.yaml", "cases", "assets/a.css", "cases/jia.md", "templates/parts"])
def test_a_link_out_of_the_project_is_told(tmp_path: Path, path: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    project = Project(tmp_path / "project")
    project.write("assets/b.css", "")
    project.write("templates/b.html", "")
    (project.root / path).parent.mkdir(parents=True, exist_ok=True)
    (project.root / path).symlink_to(outside)
    assert told(project.root) == [f"{path}:1:1: {LEADS_OUT}"]


def test_a_link_inside_the_project_is_followed(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("assets/a.css", "red")
    (tmp_path / "assets/b.css").symlink_to("a.css")
    assert read_tree(tmp_path).files == ("assets/a.css", "assets/b.css")


@pytest.mark.parametrize("target", ["ledger.txt", "cases/draft.md", "cases/notes.txt", ".env", "assets/.env"])
def test_a_link_to_what_is_not_for_readers_is_told(tmp_path: Path, target: str) -> None:
    project = Project(tmp_path)
    project.write(target, "secret")
    project.write("assets/a.css", "")
    (tmp_path / "assets/b.txt").symlink_to(tmp_path / target)
    message = "这是指向别处的链接，那里的文件不是给读者看的，不会放进网站 → 删掉链接，把文件复制进来"
    assert f"assets/b.txt:1:1: {message}" in told(tmp_path)
    assert "assets/b.txt" not in read_tree(tmp_path).files


def test_a_picture_of_a_case_may_be_a_link_to_an_asset(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("assets/a.jpg", "")
    project.write("cases/jia/b.jpg", "")
    (tmp_path / "cases/jia/a.jpg").symlink_to(tmp_path / "assets/a.jpg")
    assert "cases/jia/a.jpg" in read_tree(tmp_path).files


@pytest.mark.parametrize("name", ["Thumbs.db", "thumbs.db", "Desktop.ini", "ehthumbs.db"])
def test_what_systems_leave_behind_is_no_source(tmp_path: Path, name: str) -> None:
    Project(tmp_path).write(f"assets/img/{name}", "")
    assert read_tree(tmp_path).files == ()


def test_broken_links_and_links_in_a_circle_are_told_in_order(tmp_path: Path) -> None:
    Project(tmp_path).write("assets/a.css", "")
    (tmp_path / "assets/z").symlink_to("z")
    (tmp_path / "assets/b").symlink_to("gone")
    assert told(tmp_path) == [f"assets/b:1:1: {BROKEN}", f"assets/z:1:1: {BROKEN}"]


@pytest.mark.parametrize("name", ["a\nb.png", "a\u2028b.png", "a\\b.png", os.fsdecode(b"a\xffb.png")])
def test_a_name_that_fits_in_no_list_is_told(tmp_path: Path, name: str) -> None:
    Project(tmp_path).write(f"assets/{name}", "")
    assert told(tmp_path) == [f"assets/a?b.png:1:1: {BAD_NAME}"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes among files")
@pytest.mark.parametrize(
    "path",
    ["cases/jia.md", "cases/jia/a.png", "assets/a.css", "templates/b.html", "site.yaml", "ledger.txt"],
)
@pytest.mark.timeout(30)
def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path, path: str) -> None:
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(tmp_path / path)
    assert told(tmp_path) == [f"{path}:1:1: 这不是普通的文件 → 把它移走，换成真正的文件"]


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "ledger.txt").mkdir()
    assert told(tmp_path) == ["ledger.txt:1:1: 这不是普通的文件 → 把它移走，换成真正的文件"]


def test_folders_without_end_are_told(tmp_path: Path) -> None:
    deep = "assets" + "/a" * 60
    Project(tmp_path).write(f"{deep}/a.css", "")
    told_place = f"assets{'/a' * 40}"
    assert told(tmp_path) == [f"{told_place}:1:1: 文件夹套了 40 层还不到底 → 把它移走，或搬到外层来"]


def test_chinese_names_with_wide_spaces_are_fine(tmp_path: Path) -> None:
    Project(tmp_path).write("cases/jia/封面　一 1.jpg", "")
    assert read_tree(tmp_path).files == ("cases/jia/封面　一 1.jpg",)


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Project(tmp_path).write("cases/jia.md", "")
    Project(tmp_path).write("cases/yi.md", "")
    opened = open

    def fails(path: str, *how: Any) -> Any:  # noqa: ANN401 - as the function itself
        if path.endswith("jia.md"):
            raise PermissionError(13, "Permission denied")
        return opened(path, *how)

    monkeypatch.setattr("builtins.open", fails)
    assert list(read_tree(tmp_path).texts) == ["cases/yi.md"]
    assert told(tmp_path) == ["cases/jia.md:1:1: 读不了（没有权限） → 关掉占用它的程序，检查权限"]


def test_a_folder_that_cannot_be_listed_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Project(tmp_path).write("cases/jia.md", "")
    listed = os.scandir

    def fails(path: str) -> Iterator[os.DirEntry[str]]:
        if str(path).endswith("cases"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", fails)
    assert told(tmp_path) == ["cases:1:1: 读不了（没有权限） → 关掉占用它的程序，检查权限"]


def shuffled(listed: Callable[[str], Any], seed: int) -> Callable[[str], Any]:
    """Return `scandir` with its entries in another order."""

    def scandir(path: str) -> Any:  # noqa: ANN401 - a context manager that iterates
        entries = list(listed(path))
        random.Random(seed).shuffle(entries)  # noqa: S311 - no secret
        return _Entries(entries)

    return scandir


class _Entries(list[os.DirEntry[str]]):
    def __enter__(self) -> Iterator[os.DirEntry[str]]:
        return iter(self)

    def __exit__(self, *_: object) -> None:
        pass

    def __next__(self) -> os.DirEntry[str]:
        if not self:
            raise StopIteration
        return self.pop()

    def close(self) -> None:
        pass


def test_the_order_in_which_the_disk_lists_does_not_show(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(tmp_path)
    for number in range(20):
        project.write(f"cases/c{number}.md", str(number))
        project.write(f"assets/{number % 3}/a{number}.css", "")
        (tmp_path / f"assets/bad{number}").symlink_to("gone")
    listed = os.scandir
    found = []
    for seed in range(4):
        monkeypatch.setattr(os, "scandir", shuffled(listed, seed))
        tree = read_tree(tmp_path)
        found.append((list(tree.texts), tree.files, tree.problems))
    assert found[1:] == found[:1] * 3
