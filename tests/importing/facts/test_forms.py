from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.forms import cells_in, fields_in

TABLE = Block(
    Kind.TABLE,
    "| 品牌名称 | 骆驼铃 | 申报单位 | 甲大厦党委 |\n| --- | --- | --- | --- |\n"
    "| 成立时间 | 2020年9月 | 党员人数 | 188名 |\n"
    "| 品牌简介 | 甲大厦入驻企业127家，党员多，大家都说这里很好。 |  |  |",
)


def test_a_form_fills_in_our_fields() -> None:
    assert fields_in((TABLE, Block(Kind.TEXT, "品牌口号：铃声响起，支部到位"))) == {
        "brand": "骆驼铃",
        "publisher": "甲大厦党委",
        "founded": "2020年9月",
        "summary": "甲大厦入驻企业127家，党员多，大家都说这里很好。",
        "slogan": "铃声响起，支部到位",
    }


def test_what_cells_say_in_words_is_told_with_its_label() -> None:
    assert list(cells_in((TABLE,))) == [
        "成立时间2020年9月。",
        "党员人数188名。",
        "甲大厦入驻企业127家，党员多，大家都说这里很好。",
    ]


def test_the_head_of_a_column_is_no_label() -> None:
    rows = "| 楼层 | 品牌 | 党员（名） |\n| --- | --- | --- |\n| 3层 | 律政红 | 47 |\n| 7层 | 金融蓝 | 63 |"
    assert fields_in((Block(Kind.TABLE, rows),)) == {}


def test_other_lines_and_tables_are_no_forms() -> None:
    table = Block(Kind.TABLE, "| 片区 | 党员 |\n| --- | --- |\n| 东 | 12 |")
    assert fields_in((table, Block(Kind.TEXT, "他说：品牌是大家的。"))) == {}
    assert list(cells_in((table,))) == []
