"""Patterns are the program's work: the command line of Windows hands them over as they are."""

from pathlib import Path

from showcase.cli.named import named_files


def test_a_pattern_stands_for_the_files_that_fit_it_in_order(tmp_path: Path) -> None:
    for name in ("b.docx", "a.docx", "c.txt"):
        (tmp_path / name).touch()
    assert named_files(tmp_path, ("*.docx", "c.txt")) == tuple(
        tmp_path / name for name in ("a.docx", "b.docx", "c.txt")
    )


def test_what_nothing_fits_and_a_name_with_brackets_stand_for_themselves(tmp_path: Path) -> None:
    (tmp_path / "甲[1].docx").touch()
    assert named_files(tmp_path, ("*.md", "甲[1].docx")) == (tmp_path / "*.md", tmp_path / "甲[1].docx")
