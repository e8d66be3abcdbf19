from showcase.importing.blocks import Block, Kind
from showcase.importing.sorting.headline import headline


def lines(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, text) for text in texts)


def test_the_line_that_says_most_is_the_title() -> None:
    assert (
        headline(lines("学习贯彻大会精神", "“红领带”系住大厦 二十三层楼的党建圈", "新时代新征程"), "")
        == "“红领带”系住大厦 二十三层楼的党建圈"
    )


def test_a_line_that_begins_with_a_dash_belongs_to_the_title_above() -> None:
    assert headline(lines("“让企业觉得有用”", "——对话园区书记"), "") == "“让企业觉得有用”——对话园区书记"


def test_the_pages_own_title_goes_first() -> None:
    assert headline(lines("别的标题"), "大厦的党建圈") == "大厦的党建圈"
    assert headline(lines("大厦的 党建圈", "——某大厦纪事"), "大厦的党建圈") == "大厦的 党建圈——某大厦纪事"


def test_a_line_that_is_called_the_title_is_it() -> None:
    assert headline(lines("标题：一座园区的“老娘舅”", "党建品牌建设纪实"), "") == "一座园区的“老娘舅”"


def test_signs_and_the_name_of_a_column_are_no_part_of_a_title() -> None:
    assert headline(lines("【对话】支部怎样“破圈”"), "") == "支部怎样“破圈”"
    assert headline(lines("🌟一杯热茶里的温度🌟"), "") == "一杯热茶里的温度"


def test_a_bold_line_in_the_middle_is_rather_the_title_and_a_bulletins_name_is_not() -> None:
    blocks = (
        Block(Kind.TEXT, "两新党建工作简报", lead="两新党建工作简报", centred=True),
        Block(Kind.TEXT, "三链融合赋能", lead="三链融合赋能", centred=True),
        Block(Kind.TEXT, "把党的建设和企业发展结合起来"),
    )
    assert headline(blocks, "") == "三链融合赋能"


def test_a_document_without_headlines_has_no_title() -> None:
    assert headline((), "") == ""
    assert headline(lines("123"), "") == ""
