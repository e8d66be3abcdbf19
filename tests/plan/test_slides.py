"""A case for the screen of a classroom."""

import re

from hypothesis import given
from hypothesis import strategies as st
from plan.sites import planned
from site_texts import FULL
from support import case, files, made

from showcase.plan.pages.slides import Figures, MechanismPart, Question, SlidesContent, _in_lots

FIGURES = "".join(f"\n  - {{label: 数{n}, value: {n}, source: ribao}}" for n in range(1, 10))
PARTS = "\n  - name: 机制\n    parts:" + "".join(f"\n      - name: 部{n}" for n in range(1, 9))


def content(**fields: str) -> SlidesContent:
    found = planned({"cases/jia.md": case(**fields)})["slides/jia.html"].content
    assert isinstance(found, SlidesContent)
    return found


def test_figures_come_few_to_a_screen_and_evenly() -> None:
    slides = [slide for slide in content(figures=FIGURES).slides if isinstance(slide, Figures)]
    assert [len(slide.items) for slide in slides] == [3, 3, 3]
    assert [item.label for item in slides[1].items] == ["数4", "数5", "数6"]


def test_a_mechanism_of_many_parts_goes_over_two_screens_and_counts_on() -> None:
    slides = [slide for slide in content(mechanisms=PARTS).slides if isinstance(slide, MechanismPart)]
    assert [(slide.first, len(slide.item.mechanism.parts)) for slide in slides] == [(1, 4), (5, 4)]


def test_a_mechanism_without_parts_has_a_screen() -> None:
    slides = content(mechanisms="\n  - name: 机制\n    summary: 说明").slides
    assert [slide.item.mechanism.name for slide in slides if isinstance(slide, MechanismPart)] == ["机制"]


def test_each_question_has_a_screen_of_its_own() -> None:
    slides = content(teaching="\n  questions: [怎样做？, 为什么？]").slides
    assert slides == (Question("怎样做？", 1, 2), Question("为什么？", 2, 2))


def test_the_screens_of_a_full_case_come_in_the_order_of_a_lesson() -> None:
    site = made({"cases/jia.md": FULL}, ("cases/jia/cover.jpg",))
    assert site.problems == ()
    text = files(site)["slides/jia.html"].decode()
    order = [
        "title",
        "summary",
        "objectives",
        "figure-dang-zu-zhi",
        "mechanism-san-bu-zou",
        "picture-cover",
        "question-1",
    ]
    places = [text.index(f'<section id="{own}') for own in (*order, "sources")]
    assert places == sorted(places)
    assert "先分组。" in text


def test_what_is_for_the_presenter_is_not_on_the_handout() -> None:
    site = made({"cases/jia.md": FULL}, ("cases/jia/cover.jpg",))
    text = files(site)["handouts/jia.html"].decode()
    assert "先分组。" not in text
    for said in ("甲楼怎样做。", "说清难点", "三步走", "摸清情况。", "党组", "怎样做？", "甲楼这样做"):
        assert said in text


def test_a_screen_keeps_its_anchor_when_others_come_before_it() -> None:
    before = content(figures=FIGURES, mechanisms=PARTS)
    after = content(figures=FIGURES, mechanisms="\n  - name: 新机制" + PARTS)
    kept = [slide.id for slide in before.slides if isinstance(slide, MechanismPart)]
    assert kept == ["mechanism-ji-zhi", "mechanism-ji-zhi--5"]
    assert [slide.id for slide in after.slides if isinstance(slide, MechanismPart)][1:] == kept


def test_a_link_to_any_figure_of_before_opens_its_screen() -> None:
    moved = "\n  - {旧: figure-lao, 新: figure-shu-2}"
    text = files(made({"cases/jia.md": case(figures=FIGURES, 旧锚点=moved)}))["slides/jia.html"].decode()
    assert text.count('id="figure-lao"') == 1
    assert re.findall(r'id="(figure-shu-\d)"', text) == [f"figure-shu-{n}" for n in range(1, 10)]


@given(st.lists(st.integers()), st.integers(1, 9))
def test_lots_are_even_and_lose_nothing(things: list[int], most: int) -> None:
    lots = _in_lots(things, most)
    assert [thing for lot in lots for thing in lot] == things
    sizes = {len(lot) for lot in lots}
    assert not sizes or (max(sizes) <= most and max(sizes) - min(sizes) <= 1)
    assert len(lots) == -(-len(things) // most)
