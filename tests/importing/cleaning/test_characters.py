from showcase.importing.blocks import Block, Kind, PageFacts, Picture, Reading, Removed
from showcase.importing.cleaning.characters import cleaned


def test_all_pieces_of_a_document_are_cleaned_as_one_text() -> None:
    blocks = (Block(Kind.TEXT, "學(xué)習(xí),黨建"), Block(Kind.PICTURE, "a,b.jpg", caption="會議"))
    reading = Reading(
        blocks,
        PageFacts("標題", "某報", "2022", ("張三",)),
        (Removed("關鍵詞:黨", "x"),),
        (Picture("1.png", b""),),
    )
    assert cleaned(reading) == (
        Reading(
            (Block(Kind.TEXT, "学习，党建"), Block(Kind.PICTURE, "a,b.jpg", caption="会议")),
            PageFacts("标题", "某报", "2022", ("张三",)),
            (Removed("关键词：党", "x"),),
            (Picture("1.png", b""),),
        ),
        ("去掉了 2 处夹在字后面的拼音", "原文是繁体字，已转成简体字"),
    )


def test_sound_text_is_left_alone_without_a_note() -> None:
    reading = Reading((Block(Kind.TEXT, "很好。"),))
    assert cleaned(reading) == (reading, ())


def test_changed_punctuation_is_told() -> None:
    assert cleaned(Reading((Block(Kind.TEXT, "好,很好。"),)))[1] == ("半角标点等已改成全角",)
