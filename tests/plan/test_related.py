import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from plan.sites import FEW, FILES, planned, site_of
from support import case, tree

from benchmarks.pages import plan
from showcase.load.site import load
from showcase.plan.pages.case import CaseContent
from showcase.plan.related import closeness, near_all, traits_of
from showcase.read.tree import Tree

ALL_TAGS = "\n  - 楼宇党建\n  - 党建联盟"
OTHER_TAG = "\n  - 园区党建"


def related(files: dict[str, str], address: str = "cases/jia.html") -> list[tuple[str, tuple[str, ...]]]:
    found = planned(files)[address].content.related
    return [(one.card.link.address[6:-5], one.reasons) for one in found]


def test_related_cases_come_with_their_reasons_the_closest_first() -> None:
    files = {
        "cases/jia.md": case(tags=ALL_TAGS),
        "cases/yi.md": case(tags=ALL_TAGS, region="浦口经济开发区", carrier="园区"),
        "cases/zi.md": case(tags="\n  - 党建联盟", region="北京"),
        "cases/mao.md": case(tags=OTHER_TAG, region="江苏省苏州市", carrier="园区"),
    }
    assert related(files) == [
        ("yi", ("共同标签：楼宇党建、党建联盟", "同在浦口区")),
        ("zi", ("共同标签：党建联盟", "同为楼宇")),
        ("mao", ("同在江苏省",)),
    ]


def test_a_common_carrier_alone_relates_nothing() -> None:
    assert related({"cases/yi.md": case(region="北京", tags=OTHER_TAG)}) == []


def test_a_district_of_a_municipality_is_as_near_as_a_district_of_a_city() -> None:
    files = {
        "cases/jia.md": case(region="上海浦东新区"),
        "cases/far.md": case(region="上海市徐汇区", tags=OTHER_TAG),
        "cases/near.md": case(region="上海浦东新区", tags=OTHER_TAG, carrier="园区"),
    }
    cases = {one.slug: traits_of(one) for one in site_of(files).cases}
    assert closeness(cases["jia"], cases["near"]) == 3
    assert closeness(cases["jia"], cases["far"]) == 1 + 1
    inside = {"cases/jia.md": case(), "cases/near.md": case(tags=OTHER_TAG, carrier="园区")}
    one, other = map(traits_of, site_of(inside).cases)
    assert closeness(one, other) == 3


def test_ties_go_to_the_neighbours_in_the_order_of_the_site() -> None:
    files = {f"cases/{slug}.md": case() for slug in "abcdefg"}
    assert [slug for slug, _ in related(files, "cases/d.html")] == ["c", "e", "b"]


@FEW
@given(FILES)
def test_relations_are_bounded_reasoned_and_never_to_oneself(files: dict[str, str]) -> None:
    for where, page in planned(files).items():
        if isinstance(page.content, CaseContent):
            found = page.content.related
            addresses = [other.card.link.address for other in found]
            assert len(set(addresses)) == len(addresses) <= 3
            assert where not in addresses
            assert all(other.reasons for other in found)


@FEW
@given(FILES)
def testcloseness_is_the_same_in_both_directions_and_found_where_there_is_any(
    files: dict[str, str],
) -> None:
    cases = [traits_of(case) for case in site_of(files).cases]
    by_slug = {case.slug: case for case in cases}
    for one, near in zip(cases, near_all(cases), strict=True):
        scores = [closeness(one, other) for other in cases if other != one]
        assert scores == [closeness(other, one) for other in cases if other != one]
        best = sorted((score for score in scores if score > 1), reverse=True)[:3]
        assert [closeness(one, by_slug[slug]) for slug in near.related][: len(best)] == best


@FEW
@given(FILES, st.randoms(use_true_random=False))
def test_the_order_in_which_files_are_read_changes_no_page(
    files: dict[str, str], order: random.Random
) -> None:
    sources = tree(files)
    texts = list(sources.texts.items())
    order.shuffle(texts)

    def pages(texts: Any) -> Any:  # noqa: ANN401 - pages hold any content
        loaded = load(Tree(dict(texts), ()))
        assert loaded.site
        return plan(loaded.site)

    assert pages(texts) == pages(sources.texts.items())


def test_among_many_cases_the_candidates_are_the_neighbours_only() -> None:
    files = {f"cases/c{number:03}.md": case() for number in range(120)}
    found = related(files, "cases/c060.html")
    assert [slug for slug, _ in found] == ["c059", "c061", "c058"]
