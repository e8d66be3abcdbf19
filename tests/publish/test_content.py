import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.publish.content import _PIECE, Content, digest, holds, write

LONG = b"0123456789" * (_PIECE // 5)


@pytest.fixture(params=["bytes", "file"])
def content(request: pytest.FixtureRequest, tmp_path: Path) -> Content:
    """A long content, as bytes or in a file."""
    (tmp_path / "source").write_bytes(LONG)
    return LONG if request.param == "bytes" else tmp_path / "source"


def test_bytes_and_a_file_with_them_have_one_digest(content: Content) -> None:
    assert digest(content) == hashlib.sha256(LONG).hexdigest()


def test_what_was_written_is_held(content: Content, tmp_path: Path) -> None:
    target = tmp_path / "target"
    assert not holds(target, content)
    write(target, content)
    assert holds(target, content)
    assert target.read_bytes() == LONG


@pytest.mark.parametrize("other", [b"", LONG[:-1], LONG + b"0", LONG[:-1] + b"x", b"x" + LONG[1:]])
def test_any_difference_is_seen(content: Content, other: bytes, tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(other)
    assert not holds(tmp_path / "target", content)


def test_a_folder_holds_nothing(content: Content, tmp_path: Path) -> None:
    assert not holds(tmp_path, content)


@given(st.binary(max_size=20), st.binary(max_size=20))
def test_only_the_same_bytes_are_the_same(
    tmp_path_factory: pytest.TempPathFactory, one: bytes, other: bytes
) -> None:
    folder = tmp_path_factory.mktemp("content")
    (folder / "one").write_bytes(one)
    (folder / "other").write_bytes(other)
    assert holds(folder / "one", folder / "other") == holds(folder / "one", other) == (one == other)
