"""Signboards, looked at as pictures."""

import hashlib
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from support import REPOSITORY

from showcase.model.signboard import Signboard
from showcase.signboards.draw import draw

BOARD = Signboard("futian", "五力提升", "深圳国际创新中心", "党建品牌案例库")
RED, GOLD, CREAM = (0x8E, 0x1B, 0x1F), (0xD9, 0xB8, 0x77), (0xFD, 0xF3, 0xE3)


def picture(signboard: Signboard) -> Image.Image:
    return Image.open(BytesIO(draw(signboard))).convert("RGB")


def written(signboard: Signboard) -> tuple[int, int, int, int]:
    """Return the box in which there is writing."""
    cream = picture(signboard).point([255 if level > 200 else 0 for level in range(256)] * 3).split()[2]
    box = cream.getbbox()
    assert box
    return box


def test_a_board_is_a_png_of_the_size_that_is_said_of_it() -> None:
    content = draw(BOARD)
    opened = Image.open(BytesIO(content))
    assert (opened.format, opened.size, opened.mode) == ("PNG", (1200, 630), "P")
    assert len(content) < 30_000


def test_the_board_is_red_in_a_golden_frame_with_cream_writing() -> None:
    colours = {colour for _, colour in picture(BOARD).getcolors(99) or ()}
    assert {RED, GOLD, CREAM} <= colours
    assert len(colours) <= 16
    assert picture(BOARD).getpixel((5, 5)) == RED
    assert picture(BOARD).getpixel((30, 300)) == GOLD


def test_a_short_name_stands_in_the_middle_square_that_some_places_cut_out() -> None:
    left, _, right, _ = written(Signboard("a", "链盟", "", ""))
    assert 285 <= left < right <= 915
    assert abs((left + right) / 2 - 600) < 10


@pytest.mark.parametrize(
    "title", ["链", "五力提升", "“党建+创业”双孵化", "新时代“产业聚链·服务赋能·人才强基”" * 3]
)
def test_writing_stays_inside_the_frame(title: str) -> None:
    left, top, right, foot = written(Signboard("a", title, "常州天宁经济开发区产业社区" * 4, "案例库" * 30))
    assert left > 60
    assert right < 1140
    assert top > 48
    assert foot < 582


def test_every_board_is_different_and_the_same_is_always_the_same() -> None:
    others = [
        Signboard("pukou", *list(vars(BOARD).values())[1:]),
        Signboard("futian", "五力", BOARD.line, BOARD.name),
    ]
    assert len({draw(board) for board in (BOARD, *others)}) == 3
    assert draw(BOARD) == draw(BOARD)


def test_a_name_that_cannot_be_written_is_left_out_as_a_whole() -> None:
    bare = picture(Signboard("a", "", "甲大厦", "")).tobytes()
    assert picture(Signboard("a", "𠮷祥", "甲大厦", "")).tobytes() == bare
    assert picture(Signboard("a", "", "", "")).getbbox()


def test_no_font_of_the_system_is_asked_for() -> None:
    program = (
        "import sys; sys.addaudithook(lambda event, found: event == 'open' and print(found[0]));"
        "from showcase.signboards.draw import draw; from showcase.model.signboard import Signboard;"
        "draw(Signboard('a', '𠮷五力', '甲', '乙'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    opened = [line for line in done.stdout.splitlines() if line.endswith((".ttf", ".otf", ".ttc", ".pfb"))]
    assert opened
    assert all(line.startswith(str(REPOSITORY / "showcase")) for line in opened)


def test_the_look_has_its_number(golden: Callable[[str, str], None]) -> None:
    """When this fails and a change was meant, raise `_LOOK` in `plan/signboard.py` as well."""
    shown = hashlib.sha256(picture(BOARD).tobytes()).hexdigest()
    golden("tests/signboards/look.txt", f"{shown}\n")
