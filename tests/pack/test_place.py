import re
from pathlib import Path

import pytest

from showcase.pack.archive import archive
from showcase.pack.place import check_place, write_package
from showcase.problems import Refused
from showcase.publish.manifest import manifest

OURS = archive({"site/checksums.txt": manifest({})}, None)
FOREIGN = archive({"holiday.jpg": b""}, None)
LOCKED = re.sub(rb"(?s)(PK\x01\x02.{4}).", b"\\g<1>\x01", OURS)  # with a password
LISTING = b"0" * 64 + b"  a.zip\n"


def refused(root: Path, target: Path) -> str:
    with pytest.raises(Refused) as raised:
        check_place(root, target)
    return str(raised.value.problems[0])


@pytest.mark.parametrize("former", [None, OURS])
def test_a_free_place_and_a_former_package_are_sound(tmp_path: Path, former: bytes | None) -> None:
    if former:
        (tmp_path / "a.zip").write_bytes(former)
        (tmp_path / "a.zip.sha256").write_bytes(LISTING)
    check_place(tmp_path, tmp_path / "a.zip")


@pytest.mark.parametrize("content", [b"", b"my notes", FOREIGN, OURS[:-9], LOCKED])
def test_somebody_elses_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(content)
    assert refused(tmp_path, tmp_path / "a.zip") == (
        "a.zip:1:1: 已经有 a.zip 了，不是本程序打的包 → 换一个文件名，或把它移走；本程序不会覆盖别人的文件"
    )


@pytest.mark.parametrize("content", [b"my notes\n", LISTING + LISTING, b""])
def test_somebody_elses_file_beside_it_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.zip.sha256").write_bytes(content)
    assert "已经有 a.zip.sha256 了" in refused(tmp_path, tmp_path / "a.zip")


def test_a_folder_and_a_link_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.zip").mkdir()
    assert "已经有 a.zip 了" in refused(tmp_path, tmp_path / "a.zip")
    (tmp_path / "b.zip").symlink_to(tmp_path / "nothing")
    assert "已经有 b.zip 了" in refused(tmp_path, tmp_path / "b.zip")


@pytest.mark.parametrize("folder", ["assets", "cases/jia", "templates"])
def test_a_place_among_the_sources_is_refused(tmp_path: Path, folder: str) -> None:
    assert f"压缩包不能放在 {folder.partition('/')[0]} 文件夹里" in refused(
        tmp_path, tmp_path / folder / "a.zip"
    )


def test_a_place_in_a_published_site_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public/cases").mkdir(parents=True)
    (tmp_path / "public/checksums.txt").write_bytes(manifest({}))
    assert "压缩包不能放在生成的网站里" in refused(tmp_path, tmp_path / "public/cases/a.zip")


def test_a_package_that_cannot_be_written_leaves_the_former_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_package(tmp_path / "a.zip", b"old")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(Refused, match="压缩包写不进去"):
        write_package(tmp_path / "a.zip", b"new")
    monkeypatch.undo()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_folder_is_made_where_there_is_none(tmp_path: Path) -> None:
    write_package(tmp_path / "别 处/a.zip", b"")
    assert sorted(path.name for path in (tmp_path / "别 处").iterdir()) == ["a.zip", "a.zip.sha256"]
