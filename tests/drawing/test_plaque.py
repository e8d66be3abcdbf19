from dataclasses import replace

from showcase.drawing.plaque import plaque


def test_a_plaque_depends_on_its_case_alone() -> None:
    first = plaque("jia", "甲品牌", "louyu", "楼宇 · 江苏省")
    assert plaque("jia", "甲品牌", "louyu", "楼宇 · 江苏省") == first
    assert plaque("jia", "改了名", "louyu", "楼宇 · 江苏省") == replace(
        first, sign=plaque("jia", "改了名", "louyu", "").sign
    )


def test_cases_have_plaques_of_their_own() -> None:
    drawn = {plaque(f"case-{number}", "甲品牌", "louyu", "").ornament for number in range(50)}
    assert len(drawn) == 50


def test_all_grounds_are_used() -> None:
    tones = {plaque(f"case-{number}", "甲", "louyu", "").tone for number in range(50)}
    assert tones == {1, 2, 3, 4}
