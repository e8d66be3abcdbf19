import pytest
from lint.rules import told

from showcase.lint.leftovers import leftovers


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("见错误!未找到引用源。", "1:2: “错误!未找到引用源。”是 Word 留下的，原来的引用没有复制过来"),
        ("见 _Ref12345", "1:3: “_Ref12345”是 Word 留下的，原来的引用没有复制过来"),
        ("　　[图片]", "1:3: 这里只有“[图片]”几个字，图片没有复制过来"),
        ("— 12 —", "1:1: 提醒：这一行像是原稿的页码"),
        ("第 3 页 共 12 页", "1:1: 提醒：这一行像是原稿的页码"),
        ("一、背景……3", "1:1: 提醒：这一行像是原稿的目录"),
    ],
)
def test_what_a_word_processor_leaves_is_told(text: str, message: str) -> None:
    (problem,) = told(leftovers, text)
    assert problem.startswith(f"f:{message} → ")


@pytest.mark.parametrize(
    "text", ["- 12 家企业", "第3页写着数字。", "他说……3天以后", "（图片由园区提供）", "    [图片]", "- 1 -2"]
)
def test_a_sentence_an_item_and_code_are_none(text: str) -> None:
    assert told(leftovers, text) == []
