import hashlib
import os
import time
from contextlib import closing
from pathlib import Path

import pytest

from showcase.publish import held as module
from showcase.publish.held import Held, held, readable
from showcase.record.record import Record


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two files that are old enough for their signs to tell any change."""
    made = tmp_path / "public"
    (made / "a").mkdir(parents=True)
    (made / "a/b.html").write_bytes(b"b")
    (made / "c.html").write_bytes(b"c")
    time.sleep(0.1)
    return made


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read."""
    found: list[str] = []
    digest = module.digest_of_file

    def noted(path: str) -> bytes:
        found.append(os.path.basename(path))  # noqa: PTH119 - as it is given
        return digest(path)

    monkeypatch.setattr(module, "digest_of_file", noted)
    return found


def look(folder: Path) -> Held:
    with closing(Record(folder.parent / "record.sqlite3")) as record:
        return held(folder, record)


def test_every_file_is_told_with_its_digest_and_every_folder(folder: Path) -> None:
    digests = {"a/b.html": hashlib.sha256(b"b").digest(), "c.html": hashlib.sha256(b"c").digest()}
    assert look(folder) == Held(digests, frozenset(("a",)))


def test_what_has_not_changed_is_read_once(folder: Path, read: list[str]) -> None:
    first = look(folder)
    assert sorted(read) == ["b.html", "c.html"]
    assert look(folder) == first
    assert len(read) == 2


@pytest.mark.parametrize("content", [b"x", b"longer"])
def test_a_change_is_seen_though_its_time_is_set_back(folder: Path, read: list[str], content: bytes) -> None:
    look(folder)
    read.clear()
    before = (folder / "c.html").stat()
    (folder / "c.html").write_bytes(content)
    os.utime(folder / "c.html", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert look(folder).digests["c.html"] == hashlib.sha256(content).digest()
    assert read == ["c.html"]


def test_what_has_only_just_changed_is_read_again(folder: Path, read: list[str]) -> None:
    (folder / "c.html").write_bytes(b"d")
    look(folder)
    read.clear()
    look(folder)
    assert read == ["c.html"]


def test_a_link_has_no_digest_and_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter.txt").write_bytes(b"mine")
    (folder / "link").symlink_to(tmp_path / "mine")
    found = look(folder)
    assert found.digests["link"] == b""
    assert found.folders == {"a"}


def test_where_nothing_is_nothing_is_held(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    for name in ("gone", "link"):
        assert look(tmp_path / name) == Held({}, frozenset())


def test_a_folder_that_changes_while_it_is_looked_at_is_not_believed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(path: str) -> bytes:
        raise FileNotFoundError(path)

    assert readable(folder, Record()).keys() == {"a/b.html", "c.html"}
    monkeypatch.setattr(module, "digest_of_file", gone)
    assert readable(folder, Record()) == {}
