import pytest

from showcase.drawing.emblem import SIZE, emblem


@pytest.mark.parametrize("parts", range(2, 11))
def test_an_emblem_has_a_knot_for_each_part_and_stays_in_its_field(parts: int) -> None:
    drawn = emblem("五力提升", parts)
    assert drawn
    assert [knot.numeral for knot in drawn.knots] == list("一二三四五六七八九十"[:parts])
    assert all(17 <= n <= SIZE - 17 for knot in drawn.knots for n in (knot.x, knot.y))


@pytest.mark.parametrize("parts", range(2, 11))
@pytest.mark.parametrize("name", ["甲", "一个长得在圆圈里写不下的名称"])
def test_an_emblem_is_as_high_as_what_is_drawn(name: str, parts: int) -> None:
    drawn = emblem(name, parts)
    assert drawn
    marks = [(knot.y, 17) for knot in drawn.knots] + [(SIZE / 2, drawn.hub)]
    assert 4 < min(y - radius for y, radius in marks) - drawn.top < 7
    assert 4 < drawn.top + drawn.height - max(y + radius for y, radius in marks) < 7


@pytest.mark.parametrize("parts", [0, 1, 11])
def test_parts_that_make_no_figure_have_no_emblem(parts: int) -> None:
    assert emblem("五力提升", parts) is None


def test_the_first_part_stands_at_the_top_and_two_stand_side_by_side() -> None:
    five, two = emblem("甲", 5), emblem("甲", 2)
    assert five
    assert two
    assert (five.knots[0].x, five.knots[0].y) == (120, 32)
    assert two.knots[0].y == two.knots[1].y


def test_a_long_name_is_left_to_the_heading_beside_the_emblem() -> None:
    drawn = emblem("“常态化疫情防控+职场健康”管理体系", 3)
    assert drawn
    assert [piece.text for piece in drawn.name.pieces] == [""]
