import hashlib
from pathlib import Path

import pytest

from showcase.publish.content import Content, digest, write

LONG = b"0123456789" * 20_000


@pytest.fixture(params=["bytes", "file"])
def content(request: pytest.FixtureRequest, tmp_path: Path) -> Content:
    """A long content, as bytes or in a file."""
    (tmp_path / "source").write_bytes(LONG)
    return LONG if request.param == "bytes" else tmp_path / "source"


def test_bytes_and_a_file_with_them_have_one_digest(content: Content) -> None:
    assert digest(content) == hashlib.sha256(LONG).hexdigest()


def test_what_was_written_is_there(content: Content, tmp_path: Path) -> None:
    write(tmp_path / "target", content)
    assert (tmp_path / "target").read_bytes() == LONG
