import hashlib
from pathlib import Path

import pytest

from showcase.model.output import Copy, Drawing, Output
from showcase.model.signboard import Signboard
from showcase.publish.content import Content, digest
from showcase.publish.contents import Made, contents
from showcase.publish.folder import publish
from showcase.publish.held import held
from showcase.record.record import Record
from showcase.signboards import draw as drawing

BOARD = Drawing("social/a-1.png", Signboard("a", "五力", "", ""))


def contents_in(outputs: list[Made], root: Path) -> dict[str, Content | None]:
    """Return the content of every file, None where it is published; `root` is the project's folder."""
    public = root / "public"
    files = contents(outputs, root, public, held(public, Record()).digests)
    assert all(
        file.digest.hex() == digest(file.content) for file in files.values() if file.content is not None
    )
    return {address: file.content for address, file in files.items()}


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Signboard]:
    """The boards that are drawn; the picture is the title's bytes."""
    found: list[Signboard] = []

    def draw(signboard: Signboard) -> bytes:
        found.append(signboard)
        return signboard.title.encode()

    monkeypatch.setattr(drawing, "draw", draw)
    return found


def test_every_kind_of_output_gives_its_bytes_and_all_are_listed(
    tmp_path: Path, drawn: list[Signboard]
) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")
    found = contents_in([Output("b.html", b"b"), Copy("c.txt", "a.txt"), BOARD], tmp_path)
    listing = found.pop("checksums.txt")
    assert isinstance(listing, bytes)
    assert found == {"b.html": b"b", "c.txt": b"a", "social/a-1.png": "五力".encode()}
    assert f"{hashlib.sha256(b'a').hexdigest()}  c.txt\n".encode() in listing
    assert drawn == [BOARD.subject]


def test_a_picture_that_is_published_is_not_drawn_again(tmp_path: Path, drawn: list[Signboard]) -> None:
    public = tmp_path / "public"
    for _ in range(2):
        publish([BOARD], tmp_path, public)
    assert len(drawn) == 1


@pytest.mark.parametrize("damage", ["cut", "gone", "unlisted"])
def test_a_damaged_picture_is_drawn_again(tmp_path: Path, drawn: list[Signboard], damage: str) -> None:
    public = tmp_path / "public"
    publish([BOARD], tmp_path, public)
    picture = public / BOARD.address
    if damage == "cut":
        picture.write_bytes(b"")
    elif damage == "gone":
        picture.unlink()
    else:
        (public / "checksums.txt").unlink()
    assert contents_in([BOARD], tmp_path)[BOARD.address] == "五力".encode()
    assert len(drawn) == 2


def test_two_files_of_one_address_are_a_mistake_of_ours(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"two outputs for a\.html"):
        contents_in([Output("a.html", b"1"), Output("a.html", b"2")], tmp_path)
