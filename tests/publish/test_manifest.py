import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.publish.content import digest
from showcase.publish.manifest import HEADER, digests_in, manifest

ADDRESSES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1)
DIGESTS = st.binary().map(digest)


def test_the_list_is_in_the_form_that_sha256sum_reads() -> None:
    one = hashlib.sha256(b"1").hexdigest()
    listed = f"{one}  a/案例.html\n{one}  b.html\n"
    assert manifest({"b.html": one, "a/案例.html": one}).decode() == HEADER + listed


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum on this system")
def test_sha256sum_finds_a_copy_whole_and_a_changed_one_broken(tmp_path: Path) -> None:
    (tmp_path / "案例.html").write_bytes(b"1")
    (tmp_path / "checksums.txt").write_bytes(manifest({"案例.html": digest(b"1")}))
    command = ["sha256sum", "--check", "--strict", "checksums.txt"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (tmp_path / "案例.html").write_bytes(b"2")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 1


@given(st.dictionaries(ADDRESSES, DIGESTS))
def test_every_list_gives_its_digests_back(digests: dict[str, str]) -> None:
    assert digests_in(manifest(digests)) == digests


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"my own notes\n",
        b"\xff\xfe",
        b"0" * 64 + b"  a\n",
        manifest({"a": digest(b"")}) + b"# mine\n",
        manifest({"a": digest(b"")})[:-1],
    ],
)
def test_other_files_of_the_name_are_no_lists(content: bytes) -> None:
    assert digests_in(content) is None
