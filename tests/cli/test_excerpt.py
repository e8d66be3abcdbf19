import time
from pathlib import Path

import pytest

from showcase.cli.excerpt import excerpt
from showcase.problems import Place


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        ("tags: x", 7, "       1 | tags: x\n         |       ^"),
        ("标题：甲", 3, "       1 | 标题：甲\n         |     ^"),
        ("\ttags", 2, "       1 |  tags\n         |  ^"),
        ("甲", 2, "       1 | 甲\n         |   ^"),
    ],
)
def test_a_line_is_shown_with_the_spot_marked(tmp_path: Path, line: str, column: int, shown: str) -> None:
    (tmp_path / "a.md").write_text(line, "utf-8")
    assert excerpt(Place("a.md", 1, column), tmp_path) == shown


def test_a_long_line_is_cut_around_the_spot(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("甲" * 100 + "乙" + "丙" * 100, "utf-8")
    line, mark = excerpt(Place("a.md", 1, 101), tmp_path).split("\n")
    assert line == f"       1 | …{'甲' * 18}乙{'丙' * 16}…"
    assert mark == f"         | {' ' * 37}^"


def test_a_line_as_long_as_a_picture_takes_no_longer_than_any_other(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("甲" * 1_000_000, "utf-8")
    start = time.process_time()
    found = [excerpt(Place("a.md", 1, column), tmp_path) for column in (2, 500_000, 1_000_001)]
    assert [len(shown.split("\n")[0]) for shown in found] == [47, 48, 30]
    assert time.process_time() - start < 5


def test_what_a_file_holds_does_not_steer_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("甲\x1b[2J\x07\x7f\x9b乙", "utf-8")
    assert excerpt(Place("a.md", 1, 9), tmp_path) == "       1 | 甲␛[2J␇␡\ufffd乙\n         |          ^"


@pytest.mark.parametrize("place", [Place("a.md", 9), Place("b.md"), Place("."), Place("a.md", 2)], ids=str)
def test_what_cannot_be_shown_is_left_out(tmp_path: Path, place: Place) -> None:
    (tmp_path / "a.md").write_text("甲\n\n", "utf-8")
    assert excerpt(place, tmp_path) == ""


def test_a_broken_character_is_shown_as_one(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("甲\n乙".encode()[:-1])
    assert excerpt(Place("a.md", 2, 1), tmp_path) == "       2 | \ufffd\n         | ^"


def test_a_file_in_another_encoding_is_shown_as_it_reads(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("园区的工作：为企业服务".encode("gbk"))
    assert excerpt(Place("a.md", 1, 6), tmp_path).startswith("       1 | 园区的工作：为企业服务\n")


def test_lines_are_counted_by_the_ends_of_every_system(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("甲\r\n乙\r丙".encode())
    assert excerpt(Place("a.md", 3, 1), tmp_path) == "       3 | 丙\n         | ^"
