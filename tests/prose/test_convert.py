import re
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st
from support import REPOSITORY

from showcase.prose.convert import convert

TEXT = "## 背景\n\n甲\n乙[^1]，见 [丙](b.md#c)。\n\n| 甲 |\n|:-:|\n| 1 |\n\n[^1]: 注\n\n<script>x</script>\n"
SHOW = """
from showcase.prose.convert import convert
prose, problems = convert({!r}, "f", 1)
print(prose.html, prose.headings, sorted(prose.ids), prose.links, prose.pictures, problems)
"""


def test_a_text_becomes_prose_with_all_that_other_pages_need() -> None:
    prose, problems = convert("## 背景\n\n甲\n乙 [丙](b.md)\n\n![丁](jia/a.png)", "f", 1)
    assert prose.html == (
        '<h2 id="bei-jing">背景</h2>\n<p>甲乙 <a href="b.html">丙</a></p>\n'
        '<p><img alt="丁" src="jia/a.png" loading="lazy"></p>'
    )
    assert prose.ids == {"bei-jing"}
    assert [link.target for link in prose.links] == ["b.md"]
    assert [picture.target for picture in prose.pictures] == ["jia/a.png"]
    assert problems == ()


def test_an_empty_text_is_empty_prose() -> None:
    prose, problems = convert("", "f", 1)
    assert (prose.html, prose.headings, prose.ids, problems) == ("", (), frozenset(), ())


def test_a_wide_table_scrolls_in_a_region_that_the_keyboard_reaches() -> None:
    text = "甲 `<table>`\n\n| 甲 |\n|---|\n| 1 |\n\n<table><tr><td>2</td></tr></table>"
    html = convert(text, "f", 1)[0].html
    wrapper = r'<div class="table-scroll" role="\w+" aria-label="表格" tabindex="0"><table>'
    assert len(re.findall(wrapper, html)) == html.count("<table>") == html.count("</table></div>") == 2


def test_levels_without_end_are_an_error_and_no_crash() -> None:
    prose, problems = convert("- " * 600 + "甲", "f", 7)
    assert prose.html == ""
    assert [str(problem) for problem in problems] == [
        "f:7:63: 列表或引用的层次太多，读不下去了 → 减少层次，一般不超过三层"
    ]


def test_all_kinds_of_problems_are_told_together() -> None:
    problems = convert("# 一\n\n[a]() ![b](//c.cn/d.png)\n\n<script>x</script>[^9]", "f", 1)[1]
    assert sorted(problem.place.line for problem in problems) == [1, 3, 3, 5, 5]


def test_the_same_text_gives_the_same_prose_under_any_hash_seed() -> None:
    seen = {
        subprocess.run(
            [sys.executable, "-c", SHOW.format(TEXT)],
            cwd=REPOSITORY,
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(REPOSITORY)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert len(seen) == 1


@given(st.text(max_size=60) | st.text("#-*_`[]()<>!|{}:^~&;=\n 甲a1", max_size=60), st.text(max_size=20))
def test_the_prose_of_a_text_does_not_depend_on_what_was_converted_before(text: str, before: str) -> None:
    first = convert(text, "f", 1)
    convert(before, "g", 1)
    assert convert(text, "f", 1) == first


@given(st.text("#-*_`[]()<>!|{}:^~&;=\n 甲a1", max_size=80))
def test_every_problem_of_any_text_has_a_place_inside_it(text: str) -> None:
    lines = text.split("\n")
    for problem in convert(text, "f", 1)[1]:
        assert 1 <= problem.place.line <= len(lines)
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
