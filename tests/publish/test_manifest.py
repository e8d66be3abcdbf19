import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.publish.manifest import digest, is_manifest, manifest

ADDRESSES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1)
DIGESTS = st.binary().map(digest)


def test_the_list_is_in_the_form_that_sha256sum_reads() -> None:
    one = hashlib.sha256(b"1").hexdigest()
    assert manifest({"b.html": one, "a/案例.html": one}).decode() == f"{one}  a/案例.html\n{one}  b.html\n"


@given(st.dictionaries(ADDRESSES, DIGESTS, min_size=1))
def test_every_list_is_known_as_one(digests: dict[str, str]) -> None:
    assert is_manifest(manifest(digests))


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"my own notes\n", b"\xff\xfe", b"0" * 64 + b"  a", b"0" * 64 + b" a\n"]
)
def test_other_files_of_the_name_are_no_lists(content: bytes) -> None:
    assert not is_manifest(content)


def test_a_list_with_a_foreign_line_is_no_list() -> None:
    assert not is_manifest(manifest({"a": digest(b"")}) + b"# mine\n")
