from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from plan.sites import FEW, planned
from support import case

from showcase.plan.page import Link
from showcase.plan.pages.case import Section

FIGURES = "\n  - label: {}\n    value: 1\n    source: ribao" * 3
TEACHING = "\n  duration: 45分钟"


def content(text: str) -> Any:  # noqa: ANN401 - as `Page.content`
    return planned({"cases/jia.md": text})["cases/jia.html"].content


def figures(*labels: str) -> list[str]:
    text = "".join(f'\n  - label: "{label}"\n    value: 1\n    source: ribao' for label in labels)
    return [item.id for item in content(case(figures=text)).figures]


def test_a_figure_has_a_readable_anchor() -> None:
    assert figures("孵化党组织", "2022年产值") == ["figure-fu-hua-dang-zu-zhi", "figure-2022-nian-chan-zhi"]


def test_a_label_that_comes_again_gets_a_number() -> None:
    assert figures("企业", "企业", "企业") == ["figure-qi-ye", "figure-qi-ye-2", "figure-qi-ye-3"]


def test_a_longer_label_does_not_number_a_shorter_one() -> None:
    assert figures("企业数", "企业") == ["figure-qi-ye-shu", "figure-qi-ye"]


@FEW
@given(st.lists(st.sampled_from(("企业", "企业 2", "企业 3", "企业数", "？")), min_size=1, max_size=6))
def test_no_two_figures_share_an_anchor(labels: list[str]) -> None:
    found = figures(*labels)
    assert len(set(found)) == len(labels)


def test_mechanisms_have_anchors_of_their_own_kind() -> None:
    text = case(mechanisms="\n  - name: 五力\n  - name: 五力", figures=FIGURES.format("五力", "a", "b"))
    found = content(text)
    assert [item.id for item in found.mechanisms] == ["mechanism-wu-li", "mechanism-wu-li-2"]
    assert found.figures[0].id == "figure-wu-li"


def test_a_figure_knows_the_number_of_its_source() -> None:
    sources = "\n  - id: a\n    title: 甲\n  - id: b\n    title: 乙"
    found = content(case(sources=sources, figures="\n  - label: 企业\n    value: 4\n    source: b"))
    assert [(source.number, source.id) for source in found.sources] == [(1, "source-a"), (2, "source-b")]
    assert found.figures[0].source == found.sources[1]


def test_the_contents_list_the_sections_of_the_page_around_those_of_the_body() -> None:
    text = case(
        "## 背景\n\n### 从前\n\n#### 很细\n\n### 现在\n\n## 做法",
        figures=FIGURES.format("a", "b", "c"),
        mechanisms="\n  - name: 五力",
        teaching=TEACHING,
    )
    assert content(text).contents == (
        Section("figures", "关键数据"),
        Section("mechanisms", "运转机制"),
        Section("bei-jing", "背景", (Section("cong-qian", "从前"), Section("xian-zai", "现在"))),
        Section("zuo-fa", "做法"),
        Section("teaching", "教学参考"),
        Section("sources", "资料来源"),
    )


def test_the_contents_of_a_body_that_begins_too_deep_lose_no_third_level() -> None:
    assert content(case("### 从前\n\n### 现在\n\n## 做法")).contents == (
        Section("cong-qian", "从前", (Section("xian-zai", "现在"),)),
        Section("zuo-fa", "做法"),
        Section("sources", "资料来源"),
    )


def test_a_case_leads_to_its_neighbours_in_the_order_of_the_site() -> None:
    pages = planned({"cases/yi.md": case(title="乙"), "cases/bei.md": case(region="北京市", title="北")})
    assert pages["cases/bei.html"].content.previous is None
    assert pages["cases/bei.html"].content.next == Link("甲楼的故事", "cases/jia.html")
    assert pages["cases/jia.html"].content.previous == Link("北", "cases/bei.html")
    assert pages["cases/jia.html"].content.next == Link("乙", "cases/yi.html")
    assert pages["cases/yi.html"].content.next is None


def test_drafts_are_nobodys_neighbour() -> None:
    pages = planned({"cases/k.md": case(draft="是"), "cases/yi.md": case()})
    assert pages["cases/jia.html"].content.next == Link("甲楼的故事", "cases/yi.html")
    assert "cases/k.html" not in pages


def test_the_crumbs_lead_from_home_to_all_cases() -> None:
    page = planned({})["cases/jia.html"]
    assert page.crumbs == (Link("首页", "index.html"), Link("全部案例", "cases/index.html"))
    assert (page.title, page.description, page.section) == ("甲楼的故事", "甲楼怎样做。", "cases/index.html")
