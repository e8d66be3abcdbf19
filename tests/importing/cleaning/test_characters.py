from showcase.importing.blocks import Block, Kind, PageFacts, Picture, Reading, Removed
from showcase.importing.cleaning.characters import cleaned


def test_all_pieces_of_a_document_are_cleaned_as_one_text() -> None:
    reading = Reading(
        (
            Block(Kind.TEXT, "學(xué)習(xí),黨建", lead="學(xué)習(xí),"),
            Block(Kind.PICTURE, "a,b.jpg", caption="會議"),
        ),
        PageFacts("標題", "某報", "2022", ("張三",), window="標題_網"),
        before=(Block(Kind.TEXT, "導航"),),
        behind=(Block(Kind.TEXT, "聲明", lead="聲明"),),
        removed=(Removed("關鍵詞:黨", "x"),),
        pictures=(Picture("1.png", b""),),
    )
    assert cleaned(reading) == (
        Reading(
            (
                Block(Kind.TEXT, "学习，党建", lead="学习，"),
                Block(Kind.PICTURE, "a,b.jpg", caption="会议"),
            ),
            PageFacts("标题", "某报", "2022", ("张三",), window="标题_网"),
            before=(Block(Kind.TEXT, "导航"),),
            behind=(Block(Kind.TEXT, "声明", lead="声明"),),
            removed=(Removed("关键词：党", "x"),),
            pictures=(Picture("1.png", b""),),
        ),
        ("去掉了 2 处夹在字后面的拼音", "原文是繁体字，已转成简体字"),
    )


def test_sound_text_is_left_alone_without_a_note() -> None:
    reading = Reading((Block(Kind.TEXT, "很好。"),))
    assert cleaned(reading) == (reading, ())


def test_changed_punctuation_is_told() -> None:
    assert cleaned(Reading((Block(Kind.TEXT, "好,很好。"),)))[1] == ("半角标点等已改成全角",)


def test_spaces_beside_digits_go_where_a_text_is_full_of_them() -> None:
    text = "园区有企业 231 家、员工 7600 人，其中党员 64 名。"
    reading, notes = cleaned(Reading((Block(Kind.TEXT, text),)))
    assert (reading.blocks[0].text, notes) == (
        "园区有企业231家、员工7600人，其中党员64名。",
        ("去掉了数字两边的空格",),
    )
