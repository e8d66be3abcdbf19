from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from pictures.samples import file, image_of, photo

from showcase.model.output import Copy, Rendition
from showcase.model.picture import Fault, Recipe, Survey
from showcase.pictures import darkroom as room
from showcase.pictures.darkroom import FOLDER, Darkroom
from showcase.pictures.develop import develop
from showcase.pictures.survey import survey
from showcase.problems import Refused

PATH = "cases/jia/封面.jpg"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "cases/jia").mkdir(parents=True)
    (tmp_path / PATH).write_bytes(file(photo(), "jpeg"))
    return tmp_path


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that was really decoded."""
    calls: list[str] = []

    def counted_survey(content: bytes, path: str) -> Survey | Fault:
        calls.append("survey")
        return survey(content, path)

    def counted_develop(
        content: bytes, format_: str, recipes: Iterable[Recipe]
    ) -> Iterator[tuple[Recipe, bytes]]:
        calls.append("develop")
        return develop(content, format_, recipes)

    monkeypatch.setattr("showcase.pictures.survey.survey", counted_survey)
    monkeypatch.setattr("showcase.pictures.develop.develop", counted_develop)
    return calls


def looked(root: Path) -> Survey:
    found = Darkroom(root).look((PATH,))[PATH]
    assert isinstance(found, Survey)
    return found


def ordered(root: Path, *widths: int) -> tuple[Rendition, ...]:
    digest = looked(root).digest
    return tuple(Rendition(f"pictures/{width}.webp", PATH, digest, Recipe("webp", width)) for width in widths)


def test_a_picture_is_looked_at_once_and_remembered(root: Path, worked: list[str]) -> None:
    first = looked(root)
    assert (first.width, first.height) == (60, 40)
    assert looked(root) == first
    assert worked == ["survey"]


def test_another_content_or_another_name_is_looked_at_again(root: Path, worked: list[str]) -> None:
    looked(root)
    (root / PATH).write_bytes(file(photo(50, 40), "jpeg"))
    assert looked(root).width == 50
    (root / "cases/jia/b.png").write_bytes((root / PATH).read_bytes())
    assert isinstance(Darkroom(root).look(("cases/jia/b.png",))["cases/jia/b.png"], Fault)
    assert worked == ["survey"] * 3


@pytest.mark.parametrize("damage", [b"", b"{}", b"null", b"\xff\xfe"])
def test_what_is_remembered_wrongly_is_looked_at_again(root: Path, damage: bytes, worked: list[str]) -> None:
    first = looked(root)
    (known,) = (root / FOLDER).iterdir()
    known.write_bytes(damage)
    assert looked(root) == first
    assert worked == ["survey"] * 2


def test_a_project_that_cannot_be_written_is_looked_at_all_the_same(root: Path) -> None:
    (root / ".showcase").write_text("a file where a folder should be")
    assert looked(root).width == 60


def test_a_file_that_cannot_be_read_or_is_too_large_is_a_fault(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "cases/jia/b.jpg").mkdir()
    found = Darkroom(root).look(("cases/jia/b.jpg", "cases/jia/none.jpg"))
    for fault in found.values():
        assert isinstance(fault, Fault)
        assert fault.message.startswith("读不了（")
    monkeypatch.setattr("showcase.pictures.recognise.PICTURE_BYTES", 10)
    fault = Darkroom(root).look((PATH,))[PATH]
    assert isinstance(fault, Fault)
    assert fault.message == "有 0 MB，太大了"


def test_files_are_made_once_and_found_again(root: Path, worked: list[str]) -> None:
    order = ordered(root, 60, 30)
    copies = Darkroom(root).develop(order)
    assert [copy.address for copy in copies] == ["pictures/60.webp", "pictures/30.webp"]
    assert [image_of((root / copy.source).read_bytes()).width for copy in copies] == [60, 30]
    assert Darkroom(root).develop(order) == copies
    assert all(copy.is_steady for copy in copies)
    assert worked == ["survey", "develop"]


def test_only_what_is_missing_or_damaged_is_made_again(root: Path, worked: list[str]) -> None:
    order = ordered(root, 60, 30)
    one, other = Darkroom(root).develop(order)
    before = (root / other.source).read_bytes()
    (root / other.source).write_bytes(before[:-1])
    assert Darkroom(root).develop(order) == (one, other)
    assert (root / other.source).read_bytes() == before
    assert worked == ["survey", "develop", "develop"]


def test_a_picture_that_changes_between_the_look_and_the_making_is_told(root: Path) -> None:
    order = ordered(root, 60)
    (root / PATH).write_bytes(file(photo(50, 40), "jpeg"))
    with pytest.raises(Refused) as refused:
        Darkroom(root).develop(order)
    assert str(refused.value) == f"{PATH}:1:1: 生成网站的时候，这个文件被改动了 → 再生成一次"
    (root / PATH).unlink()
    with pytest.raises(Refused, match="读不了"):
        Darkroom(root).develop(order)


def test_a_store_that_cannot_be_written_is_told(root: Path) -> None:
    order = ordered(root, 60)
    for left in (root / FOLDER).iterdir():
        left.unlink()
    (root / FOLDER).rmdir()
    (root / FOLDER).write_text("a file where a folder should be")
    with pytest.raises(Refused, match="处理好的图片写不进去"):
        Darkroom(root).develop(order)


def test_what_is_not_used_any_more_is_forgotten(root: Path) -> None:
    Darkroom(root).develop(ordered(root, 60, 30))
    darkroom = Darkroom(root)
    darkroom.look((PATH,))
    (copy,) = darkroom.develop(ordered(root, 30))
    darkroom.tidy()
    assert {path.suffix for path in (root / FOLDER).iterdir()} == {".json", ".webp"}
    assert len(list((root / FOLDER).iterdir())) == 2
    assert (root / copy.source).exists()
    assert copy == Copy("pictures/30.webp", copy.source, is_steady=True)


def test_another_maker_makes_everything_anew(
    root: Path, worked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Darkroom(root).develop(ordered(root, 60))
    monkeypatch.setattr(room, "maker", lambda: "another")
    Darkroom(root).develop(ordered(root, 60))
    assert worked == ["survey", "develop"] * 2


def test_the_progress_is_told_by_pictures(root: Path) -> None:
    calls: list[tuple[int, int]] = []
    darkroom = Darkroom(root)
    darkroom.look((PATH, PATH), lambda *call: calls.append(call))
    darkroom.develop(ordered(root, 60, 30), lambda *call: calls.append(call))
    assert calls == [(1, 2), (2, 2), (1, 1)]
