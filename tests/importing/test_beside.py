from pathlib import Path

from importing.pixels import PIXEL

from showcase.importing.beside import files_beside


def test_the_pictures_in_the_folder_of_a_saved_page_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "稿_files"
    folder.mkdir()
    (folder / "a.png").write_bytes(PIXEL)
    (folder / "640").write_bytes(PIXEL)
    (folder / "b.css").write_bytes(b"x")
    (folder / "inner.png").mkdir()
    assert files_beside(tmp_path / "稿.html") == {"稿_files/640": PIXEL, "稿_files/a.png": PIXEL}


def test_a_page_without_folder_and_other_files_have_none(tmp_path: Path) -> None:
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files/x.png").write_bytes(PIXEL)
    assert files_beside(tmp_path / "b.html") == {}
    assert files_beside(tmp_path / "a.docx") == {}


def test_a_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real/x.png").write_bytes(PIXEL)
    (tmp_path / "a_files").symlink_to(tmp_path / "real")
    assert files_beside(tmp_path / "a.html") == {}
