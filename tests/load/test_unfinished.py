import pytest
from support import CASE, messages

MESSAGE = "这里还有没核对的内容 → 核对以后删掉这句说明；还没写完就写上“草稿: 是”"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (CASE.replace("carrier: 楼宇", "carrier: 楼宇  # 待核对：没有认出，这里只是占位"), "5:14"),
        (CASE.replace("place: 甲大厦", "place: （待填写）"), "4:8"),
        (CASE + "\n<!-- 待核对：原文此处损坏 -->\n", "20:1"),
        (CASE + "\n以〔原文损坏〕的姿态\n", "20:2"),
    ],
)
def test_what_an_import_left_open_is_not_published(text: str, place: str) -> None:
    assert f"cases/jia.md:{place}: {MESSAGE}" in messages({"cases/jia.md": text})


def test_a_draft_may_be_full_of_it() -> None:
    text = CASE.replace("carrier: 楼宇", "carrier: 楼宇  # 待核对\ndraft: 是")
    assert [message for message in messages({"cases/jia.md": text}) if "没核对" in message] == []


def test_other_remarks_and_the_words_themselves_are_sound() -> None:
    text = CASE.replace("carrier: 楼宇", "carrier: 楼宇  # 大楼") + "\n一份待核对的清单。<!-- 给同事 -->\n"
    assert messages({"cases/jia.md": text}) == []
