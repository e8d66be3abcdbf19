from plan.sites import planned
from support import case

from showcase.plan.contents import Section

FIGURES = "\n  - label: 企业\n    value: 1\n    source: ribao"


def contents(text: str) -> tuple[Section, ...]:
    found: tuple[Section, ...] = planned({"cases/jia.md": text})["cases/jia.html"].content.contents
    return found


def test_the_contents_list_the_sections_of_the_page_around_those_of_the_body() -> None:
    text = case(
        "## 背景\n\n### 从前\n\n#### 很细\n\n### 现在\n\n## 做法",
        figures=FIGURES,
        mechanisms="\n  - name: 五力",
        teaching="\n  duration: 45分钟",
    )
    assert contents(text) == (
        Section("figures", "关键数据"),
        Section("mechanisms", "运转机制"),
        Section("bei-jing", "背景", (Section("cong-qian", "从前"), Section("xian-zai", "现在"))),
        Section("zuo-fa", "做法"),
        Section("teaching", "教学参考"),
        Section("sources", "资料来源"),
        Section("page-cite", "引用本案例"),
    )


def test_the_contents_of_a_body_that_begins_too_deep_lose_no_third_level() -> None:
    assert contents(case("### 从前\n\n### 现在\n\n## 做法")) == (
        Section("cong-qian", "从前", (Section("xian-zai", "现在"),)),
        Section("zuo-fa", "做法"),
        Section("sources", "资料来源"),
        Section("page-cite", "引用本案例"),
    )


def test_a_text_without_headings_has_the_sections_of_the_page_only() -> None:
    assert contents(case("甲楼有很多企业。")) == (
        Section("sources", "资料来源"),
        Section("page-cite", "引用本案例"),
    )
