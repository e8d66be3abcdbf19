import os
import stat
from pathlib import Path

import pytest
from support import CASE, Project

from showcase.fix.mending import Mended
from showcase.fix.writing import write
from showcase.problems import Refused

BEFORE, AFTER = CASE.replace("title: ", "title：").encode(), CASE.encode()


def mended(content: bytes = BEFORE) -> Mended:
    return Mended("cases/jia.md", content, AFTER, "", "", (), ())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    Project(tmp_path).write("cases/jia.md", BEFORE)
    return tmp_path / "cases/jia.md"


def refusal(root: Path, one: Mended) -> str:
    with pytest.raises(Refused) as caught:
        write(root, one)
    return str(caught.value)


def test_a_file_is_written_with_its_permissions_and_nothing_is_left_beside_it(
    file: Path, tmp_path: Path
) -> None:
    file.chmod(0o640)
    write(tmp_path, mended())
    assert file.read_bytes() == AFTER
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [path.name for path in file.parent.iterdir()] == ["jia.md"]


def test_a_file_that_has_changed_meanwhile_is_not_written(file: Path, tmp_path: Path) -> None:
    file.write_bytes(b"new")
    assert refusal(tmp_path, mended()) == (
        "cases/jia.md:1:1: 这个文件刚刚被别的程序改过，没有写入 → 保存并关掉打开它的程序，再运行一次"
    )
    assert file.read_bytes() == b"new"


def test_a_file_that_is_gone_is_told(file: Path, tmp_path: Path) -> None:
    file.unlink()
    assert "写不进去（文件不存在），文件没有改动" in refusal(tmp_path, mended())


def test_a_link_inside_the_project_stays_a_link(file: Path, tmp_path: Path) -> None:
    file.rename(tmp_path / "text")
    file.symlink_to("../text")
    write(tmp_path, mended())
    assert file.is_symlink()
    assert (tmp_path / "text").read_bytes() == AFTER


def test_a_link_out_of_the_project_is_not_followed(file: Path, tmp_path: Path) -> None:
    file.rename(tmp_path / "outside")
    file.symlink_to(tmp_path / "outside")
    (tmp_path / "project").mkdir()
    (tmp_path / "cases").rename(tmp_path / "project/cases")
    assert "这是指向项目文件夹外面的链接，没有写入" in refusal(tmp_path / "project", mended())
    assert (tmp_path / "outside").read_bytes() == BEFORE


def test_a_read_only_file_is_respected(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    assert "这个文件是只读的，没有写入" in refusal(tmp_path, mended())
    assert file.read_bytes() == BEFORE


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod"])
def test_a_write_that_fails_leaves_the_file_and_nothing_else(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if call == "fsync" else Path, call, full)
    assert "写不进去（磁盘已满），文件没有改动" in refusal(tmp_path, mended())
    assert file.read_bytes() == BEFORE
    assert [path.name for path in file.parent.iterdir()] == ["jia.md"]
