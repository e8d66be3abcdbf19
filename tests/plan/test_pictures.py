import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.model.output import Rendition
from showcase.model.picture import Recipe, Survey
from showcase.plan.pictures import WIDTHS, Source, picture, renditions

DIGEST = "3f2a1b9c" + "0" * 56


def surveyed(width: int, height: int = 100, format_: str = "jpeg", frames: int = 1) -> Survey:
    return Survey(DIGEST, 1000, format_, width, height, frames)


def widths(width: int, height: int = 100) -> list[int]:
    return [
        one for source in picture("a.jpg", surveyed(width, height), "").sources for _, one in source.files
    ]


def test_a_photograph_comes_in_three_widths_and_once_in_its_own_format() -> None:
    shown = picture("cases/jia/a b.jpg", surveyed(4000, 3000), "图", "说明", "某摄")
    files = tuple((f"pictures/cases/jia/a b-{width}-3f2a1b9c.webp", width) for width in WIDTHS)
    assert (shown.address, shown.width, shown.height) == ("cases/jia/a b.jpg", 1600, 1200)
    assert shown.sources == (Source("image/webp", files),)
    assert (shown.alt, shown.caption, shown.credit, shown.is_enlargeable) == ("图", "说明", "某摄", True)


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (100, [100]),
        (480, [480]),
        (500, [500]),
        (600, [480, 600]),
        (1000, [480, 1000]),
        (1600, [480, 960, 1600]),
    ],
)
def test_no_picture_is_made_larger_and_no_two_files_are_nearly_the_same(
    width: int, expected: list[int]
) -> None:
    assert widths(width) == expected


def test_what_is_too_tall_for_webp_has_its_own_format_only() -> None:
    assert widths(1000, 20_000) == [480]
    assert widths(400, 20_000) == []


def test_a_drawing_is_one_file() -> None:
    survey = surveyed(400, 200, "svg")
    assert picture("a.svg", survey, "").sources == ()
    assert [one.address for one in renditions("a.svg", survey)] == ["a.svg"]


def test_a_moving_picture_stands_still_for_those_who_want_it() -> None:
    still, other = picture("a.gif", surveyed(1200, 800, "gif", 5), "").sources
    assert (still.media, still.files) == (
        "(prefers-reduced-motion: reduce)",
        (("pictures/a-960-3f2a1b9c.webp", 960),),
    )
    assert (other.media, other.files) == ("", (("pictures/a-960-moving-3f2a1b9c.webp", 960),))


@given(
    st.integers(8, 9000),
    st.integers(8, 9000),
    st.sampled_from(["jpeg", "png", "gif", "webp", "avif", "svg"]),
    st.integers(1, 3),
)
def test_what_a_page_names_is_what_is_made(width: int, height: int, format_: str, frames: int) -> None:
    survey = surveyed(width, height, format_, frames if format_ not in ("svg", "jpeg") else 1)
    shown, made = picture("cases/jia/a.x", survey, ""), tuple(renditions("cases/jia/a.x", survey))
    named = [shown.address, *(address for source in shown.sources for address, _ in source.files)]
    assert sorted(named) == sorted(one.address for one in made)
    assert len(named) == len(set(named))
    assert all((one.source, one.digest) == ("cases/jia/a.x", DIGEST) for one in made)
    assert all(one.recipe.width <= width for one in made)
    assert shown.width == next(one.recipe.width for one in made if one.address == shown.address)


def test_a_small_picture_is_not_worth_enlarging() -> None:
    assert not picture("a.png", surveyed(480), "").is_enlargeable


def test_the_recipe_of_a_still_gif_keeps_its_width() -> None:
    first = next(renditions("a.gif", surveyed(2000, 100, "gif")))
    assert first == Rendition("a.gif", "a.gif", DIGEST, Recipe("gif", 2000))
