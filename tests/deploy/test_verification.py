import hashlib
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from deploy.sites import OLD, site_at

from showcase.deploy.verification import Verified, verify
from showcase.problems import Refused
from showcase.publish.manifest import NAME


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A whole site."""
    return site_at(tmp_path / "网站", OLD)


def faults(found: Verified) -> tuple[tuple[str, ...], ...]:
    return found.missing, found.altered, found.extra


def test_a_whole_site_is_whole_and_is_known_by_the_digest_of_its_list(site: Path) -> None:
    found = verify(site)
    assert (found.is_whole, found.files) == (True, 6)
    assert found.listing == hashlib.sha256((site / NAME).read_bytes()).hexdigest()


def test_what_is_missing_altered_and_besides_is_named(site: Path) -> None:
    (site / "a/b/c.html").unlink()
    (site / "index.html").write_text("旧.")
    (site / "a/x.html").touch()
    (site / ".hidden").touch()
    found = verify(site)
    assert not found.is_whole
    assert faults(found) == (("a/b/c.html",), ("index.html",), (".hidden", "a/x.html"))


def test_what_systems_leave_behind_is_nothing(site: Path) -> None:
    for name in (".DS_Store", "a/Thumbs.db"):
        (site / name).touch()
    assert verify(site).is_whole


def test_a_link_is_not_what_was_published(site: Path, tmp_path: Path) -> None:
    (site / "index.html").rename(tmp_path / "elsewhere")
    (site / "index.html").symlink_to(tmp_path / "elsewhere")
    (site / "a/loop").symlink_to(site)
    assert faults(verify(site)) == ((), ("index.html",), ("a/loop",))


def test_a_file_in_the_place_of_a_folder_and_a_folder_in_that_of_a_file_are_noticed(site: Path) -> None:
    (site / "index.html").unlink()
    (site / "index.html").mkdir()
    (site / "a/b/c.html").unlink()
    (site / "a/b").rmdir()
    (site / "a/b").touch()
    assert faults(verify(site)) == (("a/b/c.html", "index.html"), (), ("a/b",))


def test_every_changed_byte_of_the_list_is_noticed(site: Path) -> None:
    whole = (site / NAME).read_bytes()
    for at in range(len(whole)):
        (site / NAME).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with suppress(Refused):
            assert not verify(site).is_whole, at
    for end in range(len(whole)):
        (site / NAME).write_bytes(whole[:end])
        with suppress(Refused):
            assert not verify(site).is_whole, end


def test_names_in_the_form_of_macos_are_the_same_names(tmp_path: Path) -> None:
    site = site_at(tmp_path / "网站", {"图/café.svg": "1"})
    (site / "图/café.svg").rename(site / unicodedata.normalize("NFD", "图/café.svg"))
    assert verify(site).is_whole


def test_a_name_that_is_no_text_is_named_all_the_same(site: Path) -> None:
    (site / b"\xff.html".decode("utf-8", "surrogateescape")).touch()
    assert len(verify(site).extra) == 1


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ("nothing", "没有这个文件夹 → 检查位置"),
        ("no list", "里面没有清单 checksums.txt，核对不了"),
        ("another list", "清单 checksums.txt 损坏了，或者不是本程序写的，核对不了"),
    ],
)
def test_without_a_list_of_ours_nothing_can_be_said(site: Path, spoil: str, said: str) -> None:
    if spoil == "nothing":
        site = site / "nowhere"
    elif spoil == "no list":
        (site / NAME).unlink()
    else:
        (site / NAME).write_text("theirs")
    with pytest.raises(Refused) as caught:
        verify(site)
    assert str(caught.value).startswith(f"{site}:1:1: {said}")
