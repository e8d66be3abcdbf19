import pytest
from lint.rules import told

from showcase.lint.references import references


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "[甲]：a.md\n\n[乙][甲]",
            [("f:1:4: “[甲]”后面用了中文冒号，链接的地址没有定义 → 改成英文冒号加一个空格：[甲]: a.md")],
        ),
        ("[注]: 这是说明", ["f:1:1: 这一行会被当作链接的地址，不会显示出来 → 把英文冒号改成中文冒号“：”"]),
        ("[甲][1]", ["f:1:1: 提醒：没有定义“1”，这里不会成为链接 → 直接写地址：[甲](地址)"]),
        ("[甲][乙]", ["f:1:1: 提醒：没有定义“乙”，这里不会成为链接 → 直接写地址：[甲](地址)"]),
    ],
    ids=repr,
)
def test_an_address_given_elsewhere_is_given_and_no_sentence_is_taken_for_one(
    text: str, messages: list[str]
) -> None:
    assert told(references, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "[甲]: a.md\n\n[乙][甲]",
        "[注]: 这是 一句话",
        "[注]：说明",
        "甲[1][2]",
        "[甲](a.md)",
        "甲[^1][^2]",
    ],
    ids=repr,
)
def test_references_are_silent_about_what_is_sound(text: str) -> None:
    assert told(references, text) == []
