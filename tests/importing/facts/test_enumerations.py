import pytest

from showcase.importing.facts.enumerations import enumerated
from showcase.importing.facts.working import Component, Working


@pytest.mark.parametrize(
    ("text", "name", "parts"),
    [
        ("开启“筑基、固本、育才”三大行动。", "“三大行动”", ("筑基", "固本", "育才")),
        (
            "通过建立政企联动、党员联育、发展联促的“三联”机制，探索",
            "“三联”机制",
            ("政企联动", "党员联育", "发展联促"),
        ),
        ("“三微”工作法，即微党课、微电影、微论坛", "“三微”", ("微党课", "微电影", "微论坛")),
        ("推行“师带徒、老带新、强带弱”三带工作法。", "“三带工作法”", ("师带徒", "老带新", "强带弱")),
        (
            "设“石榴籽”调解室、“石榴籽”学堂、“石榴籽”公益队三个平台",
            "“三个平台”",
            ("调解室", "学堂", "公益队"),
        ),
    ],
)
def test_an_enumeration_with_its_number_is_a_mechanism(text: str, name: str, parts: tuple[str, ...]) -> None:
    assert set(enumerated(text)) == {Working(name, tuple(map(Component, parts)))}


@pytest.mark.parametrize("text", ["物业、街道、银行轮流接单。", "组织、人社、科技等五个部门来了。"])
def test_plain_lists_and_wrong_counts_are_no_mechanism(text: str) -> None:
    assert list(enumerated(text)) == []
