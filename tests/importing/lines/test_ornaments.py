from showcase.importing.lines.ornaments import unadorned


def test_signs_at_the_ends_go_and_those_inside_stay() -> None:
    assert unadorned("🌟■ 一杯★热茶 ✨") == "一杯★热茶"


def test_what_is_nothing_but_signs_stays() -> None:
    assert unadorned("■■") == "■■"


def test_a_line_loses_the_strokes_around_it() -> None:
    assert unadorned("/ 看病的圈 /") == "看病的圈"
    assert unadorned("——某某大厦纪实") == "——某某大厦纪实"
