import errno
import os
from pathlib import Path

import pytest

from showcase.publish.linked import put


def test_one_file_gets_a_second_name(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "b").write_bytes(b"old")
    put(tmp_path / "b", tmp_path / "a")
    assert (tmp_path / "b").samefile(tmp_path / "a")


def test_without_hard_links_it_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    (tmp_path / "a").write_bytes(b"a")
    put(tmp_path / "b", tmp_path / "a")
    assert (tmp_path / "b").read_bytes() == b"a"
    assert not (tmp_path / "b").samefile(tmp_path / "a")


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "link", link)
    with pytest.raises(OSError, match="No space"):
        put(tmp_path / "b", tmp_path / "a")
