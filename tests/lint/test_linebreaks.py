import pytest
from lint.rules import told

from showcase.lint.linebreaks import joined_lines

BREAK = (
    "提醒：这一行会接在上一行后面，不会另起一行 → 要另起一段，上面空一行；只要换行，上一行的末尾加两个空格"
)
ITEM = "这一行会接在上面那一项的后面 → 不属于列表，上面空一行；属于那一项，上面空一行，前面空四个空格"
QUOTE = "这一行会接在上面的引用里 → 不属于引用，上面空一行；属于引用，行首写“> ”"
LONG = "楼里有三百家企业，党员分散在各家，组织生活难以正常开展，"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("楼里有三百家企业。\n支部先摸底。", f"2:1: {BREAK}"),
        ("“有困难吗？”\n“有，缺人。”", f"2:1: {BREAK}"),
        ("支部建在楼上\n服务送到身边", f"2:1: {BREAK}"),
        (f"{LONG}怎么办？[^1]\n支部先摸底。", f"2:1: {BREAK}"),
        ("**做法**\n支部先摸底。", f"2:1: {BREAK}"),
        ("> 支部建在楼上\n> 服务送到身边", f"2:3: {BREAK}"),
        ("- 建支部\n- 强服务\n以上两条都做到了。", f"3:1: {ITEM}"),
        ("> 支部建在楼上。\n楼里有三百家企业。", f"2:1: {QUOTE}"),
        ("甲。\n乙。\n丙。", f"2:1: {BREAK}"),
    ],
    ids=repr,
)
def test_a_line_that_its_author_ended_is_told_where_the_next_one_joins_it(text: str, message: str) -> None:
    assert told(joined_lines, text) == [f"f:{message}"]


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG}\n支部先摸底。",
        "楼里有三百家企业。  \n支部先摸底。",
        "楼里有三百家企业。<br>\n支部先摸底。",
        "楼里有三百家企业。\n\n支部先摸底。",
        "做法有两条：\n- 建支部",
        "1、建支部\n2、强服务",
        "![大厦外景](a.jpg)\n李四摄",
        "| 甲 |\n| --- |\n| 乙 |",
        "甲，\n乙",
        "[^1]: 甲。\n[^2]: 乙。",
        "甲\n: 乙",
        "甲。\n===",
        "    甲。\n    乙。",
        f"{LONG}\n{LONG[:-1]}。\n{LONG}\n支部先摸底。",
    ],
    ids=repr,
)
def test_what_was_wrapped_or_broken_on_purpose_passes(text: str) -> None:
    assert told(joined_lines, text) == []
