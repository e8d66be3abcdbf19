import pytest
from frontmatter.rules import NAMES, found

from showcase.frontmatter.naming import names


def _told(text: str) -> list[str]:
    return found(lambda lines: names(lines, NAMES), text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("【标题】甲", "1:1 名称写成了“【标题】”，多了别的符号 → 写成 标题: …"),
        ("**标题**: 甲", "1:1 名称写成了“**标题**”，多了别的符号 → 写成 标题: …"),
        ("“标题”：甲", "1:1 名称写成了““标题””，多了别的符号 → 写成 标题: …"),
        ("1. 标题: 甲", "1:1 名称写成了“1. 标题”，多了别的符号 → 写成 标题: …"),
        ("一、标题：甲", "1:1 名称写成了“一、标题”，多了别的符号 → 写成 标题: …"),
        ("ｔｉｔｌｅ: 甲", "1:1 名称“ｔｉｔｌｅ”是全角字母 → 改成英文字母：title"),
        *(
            (f"标题{sign}甲", f"1:3 “标题”后面的“{sign}”不是冒号 → 改成英文冒号加一个空格：标题: …")
            for sign in ";；=＝∶︰，,、。|"
        ),
        ("标题 = 甲", "1:4 “标题”后面的“=”不是冒号 → 改成英文冒号加一个空格：标题: …"),
        ("标题 甲", "1:3 “标题”后面少了冒号 → 写上英文冒号，再空一格：标题: …"),
        (
            "parts:\n  - name: 甲\n    text；乙",
            "3:9 “text”后面的“；”不是冒号 → 改成英文冒号加一个空格：text: …",
        ),
    ],
    ids=repr,
)
def test_a_name_that_is_no_field_is_told_with_the_form_of_one(text: str, message: str) -> None:
    assert _told(text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        "标题: 甲",
        "标题： 甲",
        "标题党: 甲",
        "titles = 甲",
        "tags:\n  - 标题 甲",
        "tags:\n  - 【标题】甲",
        "summary: 甲\n  标题；乙",
        "summary: |\n  标题 甲",
        "标题",
        "parts:\n  - {name: 甲,\n    text: 乙}",
    ],
    ids=repr,
)
def test_other_lines_pass(text: str) -> None:
    assert _told(text) == []
