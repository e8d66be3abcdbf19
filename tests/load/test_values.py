import pytest
from support import case, messages

AS_TYPED = "会照原样显示在网页上"


def _told(**fields: str) -> list[str]:
    return [message.partition(" → ")[0] for message in messages({"cases/jia.md": case(**fields)})]


@pytest.mark.parametrize(
    ("summary", "message"),
    [
        ("见[日报](https://a.cn/b)。", f"13:11: 这里是纯文字，Markdown 的链接“[日报](https://a.c”{AS_TYPED}"),
        ("甲**乙**丙", f"13:11: 这里是纯文字，表示加粗的记号“**乙**”{AS_TYPED}"),
        ("甲<br>乙", f"13:11: 这里是纯文字，网页标签“<br>”{AS_TYPED}"),
        ("|\n  ## 甲", f"14:3: 这里是纯文字，行首的记号“##”{AS_TYPED}"),
        ("甲&nbsp;乙", f"13:11: “&nbsp;”{AS_TYPED}"),
        ('"甲\u200b乙"', "13:12: 提醒：这里有看不见的零宽字符（U+200B），搜索和复制时会出错"),
        ("甲\ufffd乙", "13:11: 这里有读不出来的字符（U+FFFD）"),
        ("甲\ue000乙", "13:11: 这里有读不出来的字符（U+E000）"),
        ("锟斤拷", "13:10: “锟斤拷”是乱码，原来的字在转换编码时坏掉了"),
        ("⻘年", "13:10: 提醒：“⻘”（U+2ED8）是部首或兼容字，不是常用字，搜索不到"),
        ("甲\t乙", "13:11: 提醒：这里有一个制表符（Tab），会显示成空格"),
    ],
    ids=repr,
)
def test_what_would_be_shown_as_typed_or_not_be_found_is_told(summary: str, message: str) -> None:
    assert _told(summary=summary) == [f"cases/jia.md:{message}"]


@pytest.mark.parametrize(
    "summary",
    [
        "1+X+Y",
        "C**",
        "A&B、R&D",
        "3 < 5 > 2",
        "《甲》[1]（乙）",
        "“#1”楼",
        "甲_乙_丙",
        "👨\u200d👩\u200d👧",
        "AT&T;",
    ],
)
def test_text_as_such_passes(summary: str) -> None:
    assert _told(summary=f'"{summary}"') == []
