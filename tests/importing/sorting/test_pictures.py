from showcase.importing.blocks import Block, Kind
from showcase.importing.sorting.pictures import is_bare_caption, with_captions_attached

PICTURE = Block(Kind.PICTURE, "a.jpg")
TEXT = Block(Kind.TEXT, "正文在这里，说了很多话，大家都听见了。")


def captions(*blocks: Block) -> list[tuple[Kind, str]]:
    shown = with_captions_attached(blocks, "题")
    return [(block.kind, block.caption or block.text) for block in shown]


def test_a_caption_and_its_credit_go_to_the_picture_above() -> None:
    blocks = (PICTURE, Block(Kind.CAPTION, "▲（书屋。）"), Block(Kind.CREDIT, "张三 摄"), TEXT)
    assert captions(*blocks) == [(Kind.PICTURE, "书屋。张三 摄"), (Kind.TEXT, TEXT.text)]


def test_a_line_in_brackets_loses_them() -> None:
    assert captions(PICTURE, Block(Kind.CAPTION, "（书屋内景）"))[0] == (Kind.PICTURE, "书屋内景")


def test_a_bare_line_behind_a_picture_is_its_caption() -> None:
    assert captions(PICTURE, Block(Kind.TEXT, "党员在走访"), TEXT)[0] == (Kind.PICTURE, "党员在走访")


def test_headings_numbered_lines_and_sentences_are_no_captions() -> None:
    for block in (
        Block(Kind.TEXT, "把支部建在楼上", lead="把支部建在楼上"),
        Block(Kind.TEXT, "一、背景"),
        Block(Kind.TEXT, "党员来了。"),
        TEXT,
        Block(Kind.TEXT, "123"),
    ):
        assert not is_bare_caption(block, [TEXT])
    assert is_bare_caption(Block(Kind.TEXT, "党员来了。", centred=True), [TEXT])


def test_the_first_item_of_a_list_has_no_caption_above() -> None:
    assert not is_bare_caption(Block(Kind.TEXT, "有三项"), [Block(Kind.ITEM, "甲")])


def test_of_pictures_in_a_row_the_last_has_the_caption() -> None:
    assert captions(PICTURE, PICTURE, Block(Kind.CAPTION, "书屋"), Block(Kind.CAPTION, "讲堂")) == [
        (Kind.PICTURE, "a.jpg"),
        (Kind.PICTURE, "书屋"),
        (Kind.CAPTION, "讲堂"),
    ]


def test_an_alternative_text_serves_where_no_caption_stands_unless_it_says_nothing() -> None:
    for alternative, shown in (("大厅", "大厅"), ("图片", ""), ("IMG_01.jpg", ""), ("题", "")):
        (picture,) = with_captions_attached((Block(Kind.PICTURE, "a.jpg", caption=alternative),), "题")
        assert picture.caption == shown
