import pytest
from importing.pixels import PIXEL
from support import Project

from showcase.importing.article import Draft
from showcase.importing.blocks import Picture
from showcase.importing.writing import write_draft

DRAFT = Draft("yi", "文\n", (Picture("1.png", PIXEL),), (), ())


def test_a_draft_and_its_pictures_are_written(project: Project) -> None:
    assert write_draft(project.root, DRAFT) == "cases/yi.md"
    assert (project.root / "cases/yi.md").read_text("utf-8") == "文\n"
    assert (project.root / "cases/yi/1.png").read_bytes() == PIXEL


def test_where_a_file_is_there_already_nothing_of_the_draft_is_left(project: Project) -> None:
    project.write("cases/yi.md", "旧\n")
    with pytest.raises(FileExistsError):
        write_draft(project.root, DRAFT)
    assert (project.root / "cases/yi.md").read_text("utf-8") == "旧\n"
    assert not (project.root / "cases/yi").exists()


def test_a_folder_that_is_there_already_is_left_alone(project: Project) -> None:
    project.write("cases/yi/旧.png", b"x")
    with pytest.raises(FileExistsError):
        write_draft(project.root, DRAFT)
    assert (project.root / "cases/yi/旧.png").exists()
    assert not (project.root / "cases/yi.md").exists()
