import pytest
from lint.rules import told

from showcase.lint.indents import indents, tabs


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "    甲",
            [("f:1:1: 行首有四个空格或一个制表符，这一段会显示成代码 → 删掉行首的空格；首行缩进由网页来做")],
        ),
        (
            "\t甲",
            [("f:1:1: 行首有四个空格或一个制表符，这一段会显示成代码 → 删掉行首的空格；首行缩进由网页来做")],
        ),
        (
            "甲\n\n    - 乙",
            ["f:3:1: 行首有四个空格或一个制表符，列表会显示成代码 → 删掉行首的空格；首行缩进由网页来做"],
        ),
        (
            "甲\n\u3000\u3000乙",
            ["f:2:1: 这一行会接在上一行后面，不会另起一段 → 在上面空一行；首行缩进由网页来做，不用空格"],
        ),
        ("\u3000\u3000- 甲", ["f:1:1: “-”前面有全角空格或不间断空格，会照原样显示成文字 → 删掉行首的空格"]),
        ("\xa0\xa01. 甲", ["f:1:1: “1.”前面有全角空格或不间断空格，会照原样显示成文字 → 删掉行首的空格"]),
        (
            "- 甲\n\n  乙",
            ["f:3:1: 提醒：缩进不够，这一段不属于上面的列表项 → 属于列表项就空四个空格，不属于就顶格写"],
        ),
        (
            "- 甲\n\n  > 乙",
            ["f:3:1: 提醒：缩进不够，这一段不属于上面的列表项 → 属于列表项就空四个空格，不属于就顶格写"],
        ),
        (
            "- 甲\n\n  乙\n\n    - 丙",
            [
                "f:3:1: 提醒：缩进不够，这一段不属于上面的列表项 → 属于列表项就空四个空格，不属于就顶格写",
                "f:5:1: 上面那一段缩进不够，断开了列表，列表会显示成代码 → 上面那一段前面空四个空格",
            ],
        ),
    ],
    ids=repr,
)
def test_an_indent_changes_nothing_in_silence(text: str, messages: list[str]) -> None:
    assert told(indents, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "\u3000\u3000甲",
        "\u3000\u3000甲\n\n\u3000\u3000乙",
        "甲\n    乙",
        "- 甲\n\n    乙",
        "[^1]: 甲\n\n    乙",
        "    x = 1",
        "  甲",
    ],
    ids=repr,
)
def test_indents_are_silent_about_what_is_sound(text: str) -> None:
    assert told(indents, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("甲\t乙", ["f:1:2: 提醒：这里有一个制表符（Tab），会显示成几个空格 → 改成一个空格，或删掉"]),
        (
            "甲\t乙\n丙\t丁",
            [
                (
                    "f:1:2: 像是从表格软件粘贴来的，不会成为表格，这几行会连成一段"
                    " → 写成 Markdown 表格：| 甲 | 乙 |，第二行 | --- | --- |"
                )
            ],
        ),
    ],
    ids=repr,
)
def test_no_tab_stands_between_words(text: str, messages: list[str]) -> None:
    assert told(tabs, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "\t甲",
        "-\t甲",
        "```\n甲\t乙\n```",
    ],
    ids=repr,
)
def test_tabs_are_silent_about_what_is_sound(text: str) -> None:
    assert told(tabs, text) == []
