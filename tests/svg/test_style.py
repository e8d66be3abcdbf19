import pytest

from showcase.svg.style import local_ids, offence, without_comments


@pytest.mark.parametrize(
    "css",
    [
        "",
        "red",
        "fill:#f00;stroke:rgb(1,2,3)",
        "url(#a)",
        "url( '#a-1.b' )",
        'URL("#甲")',
        "translate(3,4) rotate(9)",
        ".a:not(.b){width:calc(1px + 2px)}",
        "font-family:'宋体',\"A B\"",
        "M0 0 (not css)",
    ],
)
def test_what_stays_inside_is_no_offence(css: str) -> None:
    assert offence(css) == ""


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("url(a)", "url(…)"),
        ("url(#a", "url(…)"),
        ("url('#a)", "url(…)"),
        ("url('#a\")", "url(…)"),
        ("url(#a b)", "url(…)"),
        ("src(#a)", "src(…)"),
        ("-webkit-image-set('a' 1x)", "-webkit-image-set(…)"),
        ("\\75 rl(a)", "\\"),
        ("@import 'a'", "@import"),
        ("a/*b*/", "/*"),
        ("expression(a)", "expression(…)"),
    ],
)
def test_what_could_reach_out_is_named(css: str, found: str) -> None:
    assert offence(css) == found


def test_comments_are_dropped_and_part_what_they_part() -> None:
    assert without_comments("a/* b\nc */d<!--e-->") == "a d e "


def test_the_ids_are_those_in_the_drawing() -> None:
    assert local_ids("fill:url(#a);stroke:url('#b') url(c#d)") == ["a", "b"]
