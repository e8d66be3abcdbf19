from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from plan.sites import FEW, planned
from support import case

FIGURES = "\n  - label: {}\n    value: 1\n    source: ribao" * 3


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
