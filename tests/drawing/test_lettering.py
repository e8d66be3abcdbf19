import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.drawing.lettering import Box, centred, one_line, sign, unquoted
from showcase.signboards.typeface import face

BOX = Box(28, 30, 264, 128)
NAMES = st.text(st.sampled_from("党建引领红色楼宇“”（）·+1Xe ，"), max_size=30)


def _lines(name: str) -> list[str]:
    return [piece.text for piece in sign(name, BOX, 46).pieces]


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("先锋", ["先", "锋"]),
        ("双循环", ["双", "循", "环"]),
        ("五力提升", ["五力", "提升"]),
        ("1+X+Y", ["1+X+Y"]),
        ("智慧e家3.0", ["智慧e家3.0"]),
        ("“党建+创业”双孵化", ["“党建+创业”", "双孵化"]),
        ("红色物业 暖心楼宇", ["红色物业", "暖心楼宇"]),
        ("“同心同行、共建共治”一家亲", ["“同心同行、", "共建共治”一家亲"]),
        ("“左邻右里、同心同行、共建共治”一家亲", ["“左邻右里、", "同心同行、", "共建共治”一家亲"]),
    ],
)
def test_a_name_is_divided_where_a_reader_would(name: str, lines: list[str]) -> None:
    assert _lines(name) == lines


@given(NAMES)
def test_no_character_of_a_name_is_lost(name: str) -> None:
    assert "".join(_lines(name)).replace(" ", "") == name.replace(" ", "")


@pytest.mark.parametrize(
    "name",
    [
        "BUSINESS DISTRICT PARTY BUILDING ALLIANCE",
        "WWW.MOM",
        "Woods & Waters",
        "illumination",
        "CBD·1+N（5A）",
    ],
)
def test_latin_letters_stay_inside_the_box(name: str) -> None:
    made = sign(name, BOX, 46)
    song = face(1000)
    for piece in made.pieces:
        assert song.getlength(piece.text) / 1000 * made.size <= BOX.width, piece.text


def test_a_line_that_is_too_long_is_set_smaller() -> None:
    short, long = (one_line(text, BOX, 11.5, 0.1) for text in ("楼宇 · 江苏省", "很长的载体名称" * 5))
    assert (short.size, long.size) == (11.5, 6.9)
    assert 35 * long.size * 1.1 <= BOX.width + 2
    assert long.pieces[0].y == BOX.top + BOX.height


@given(NAMES)
def test_a_sign_stays_inside_its_box(name: str) -> None:
    made = sign(name, BOX, 46)
    for piece in made.pieces:
        assert BOX.top <= piece.y - made.size * 0.9
        assert piece.y <= BOX.top + BOX.height


@given(st.text(st.sampled_from("党建引领红色楼宇，”“"), min_size=1, max_size=30))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(name: str) -> None:
    plain = name.strip("，”“")
    for line in _lines(plain)[1:]:
        assert not line.startswith(("，", "”"))
    for line in _lines(plain)[:-1]:
        assert not line.endswith("“")


def test_an_opening_mark_hangs_before_the_line_so_that_the_words_stand_flush() -> None:
    first, second = sign("“党建+创业”双孵化", BOX, 46).pieces
    assert first.x < second.x == BOX.left


def test_a_name_can_be_set_around_a_middle() -> None:
    assert {piece.x for piece in centred(sign("五力提升", BOX, 46), 120).pieces} == {120}


@pytest.mark.parametrize(
    ("name", "plain"),
    [("“五力提升”", "五力提升"), ("“链”盟", "“链”盟"), ("“三新”“四有”", "“三新”“四有”"), ("", "")],
)
def test_only_marks_around_the_whole_name_are_left_out(name: str, plain: str) -> None:
    assert unquoted(name) == plain
