import pytest

from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Refused

NO_FIELD = "这一行不是“名称: 内容”的形式 → 冒号用英文冒号，后面空一格；接着上一行写的内容，前面空两格；写给自己看的话，前面加“# ”"  # noqa: E501
UNCLEAR = "从这里开始读不懂了 → 检查这一行和上一行的缩进、冒号（英文冒号加空格）和引号是否配对"
COLON = "这里多了一个“: ” → 内容里有冒号时，给整个内容加上英文双引号；如果是另一项，和上面的项左边对齐"
COMPLAINTS = {
    "line-without-a-colon": ("title: 甲\n乙\nb: 丙\n", f"2:1: {NO_FIELD}"),
    "last-line-without-a-colon": ("title: 甲\n乙\n", f"2:1: {NO_FIELD}"),
    "unknown-name-with-full-width-colon": ("未知：甲\ntitle: 乙\n", f"1:1: {NO_FIELD}"),
    "indented-too-far": ("title: 甲\n  b: 乙\n", f"2:4: {COLON}"),
    "colon-at-the-end": ("title: 甲:\n", f"1:9: {COLON}"),
    "item-on-the-line-of-its-field": ("tags: - 甲\n", "1:7: “- ”要另起一行写 → 换行，缩进两个空格再写“- ”"),
    "list-without-end": (
        "tags: [甲, 乙\nb: 丙\n",
        "1:7: 方括号或花括号没有配对 → 补上右括号；各项之间用英文逗号",
    ),
    "backslash": (
        'title: "C:\\甲"\n',
        "1:11: 英文双引号里的“\\”会被当作特殊记号 → 改写成“\\\\”，或改用英文单引号",
    ),
    "empty-item-in-brackets": (
        "tags: [甲,, 乙]\n",
        "1:10: 方括号或花括号里有一项是空的 → 各项之间只写一个英文逗号，前后不多写",
    ),
    "brackets-to-the-end-of-the-text": ("title: [[[\n\n", f"1:1: {UNCLEAR}"),
    "unknown-quotation-without-end": (
        '其他: "甲\n',
        "1:5: 引号没有配对：有开头的引号，没有结尾的引号 → 补上同样的英文引号",
    ),
}


@pytest.mark.parametrize(("text", "message"), COMPLAINTS.values(), ids=COMPLAINTS.keys())
def test_a_complaint_of_the_library_is_told_in_chinese_where_the_mistake_begins(
    text: str, message: str
) -> None:
    with pytest.raises(Refused) as refused:
        parse_mapping(text, "f", 1, frozenset(("title", "tags")))
    assert [str(problem) for problem in refused.value.problems] == [f"f:{message}"]
