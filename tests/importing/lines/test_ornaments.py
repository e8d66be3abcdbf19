from showcase.importing.lines.ornaments import unadorned


def test_signs_at_the_ends_go_and_those_inside_stay() -> None:
    assert unadorned("🌟■ 一杯★热茶 ✨") == "一杯★热茶"


def test_what_is_nothing_but_signs_stays() -> None:
    assert unadorned("■■") == "■■"
