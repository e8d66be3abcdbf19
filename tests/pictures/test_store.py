from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.pictures.store import Store, key_of

KEY, OTHER = key_of(1), key_of(2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "甲 乙" / "store"


def test_what_is_kept_is_found_again_and_by_another_store_too(folder: Path) -> None:
    kept = Store(folder).keep(KEY, b"content", ".webp")
    store = Store(folder)
    assert (store.find(KEY), store.find(OTHER)) == (kept, None)
    assert kept.read_bytes() == b"content"


def test_a_store_that_is_not_there_is_empty_and_is_not_made_by_asking(folder: Path) -> None:
    store = Store(folder)
    store.tidy()
    assert store.find(KEY) is None
    assert not folder.exists()


@given(st.binary(max_size=40))
def test_a_file_that_was_changed_counts_as_lost(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("store")
    kept = Store(folder).keep(KEY, b"content", ".webp")
    kept.write_bytes(content)
    assert (Store(folder).find(KEY) is None) == (content != b"content")


@pytest.mark.parametrize("end", range(7))
def test_a_file_that_is_cut_off_counts_as_lost_and_can_be_made_anew(folder: Path, end: int) -> None:
    kept = Store(folder).keep(KEY, b"content", ".webp")
    kept.write_bytes(b"content"[:end])
    store = Store(folder)
    assert store.find(KEY) is None
    assert store.keep(KEY, b"content", ".webp").read_bytes() == b"content"
    assert Store(folder).find(KEY)


def test_a_file_that_vanishes_while_the_store_is_open_counts_as_lost(folder: Path) -> None:
    store = Store(folder)
    store.keep(KEY, b"content", ".webp").unlink()
    assert store.find(KEY) is None


def test_what_was_not_asked_for_is_deleted_and_nothing_that_is_not_ours(folder: Path) -> None:
    first = Store(folder)
    used, unused = first.keep(KEY, b"1", ".webp"), first.keep(OTHER, b"2", ".json")
    (folder / f"{KEY}.part").write_bytes(b"broken off")
    (folder / "mine.txt").write_text("mine")
    second = Store(folder)
    second.find(KEY)
    second.tidy()
    assert used.exists()
    assert not unused.exists()
    assert {path.name for path in folder.iterdir()} == {used.name, "mine.txt"}


def test_a_folder_that_cannot_be_used_is_an_empty_store(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("a file")
    store = Store(folder)
    store.tidy()
    assert store.find(KEY) is None
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        store.keep(KEY, b"1", ".webp")


def test_a_key_tells_its_parts_apart() -> None:
    keys = [
        key_of("a", "b"),
        key_of("ab"),
        key_of("a,b"),
        key_of(("a", "b")),
        key_of("a", 1),
        key_of("a", "1"),
    ]
    assert len(set(keys)) == len(keys)
