from showcase.importing.reading.wrapping import columns, unwrapped, wrapped_width

WRAPPED = [
    "　　东湖大厦坐落在湖边，楼高三十层，入驻",
    "的企业有一百二十家，大厦党总支请热心人当",
    "楼长。",
    "　　一年下来，楼长们走访了六百多次，调解",
    "了九十多件事，大家都说好，还想接着做下去",
    "。",
]


def test_a_chinese_character_takes_two_columns() -> None:
    assert columns("甲“a1") == 6


def test_lines_that_are_paragraphs_are_not_wrapped() -> None:
    assert wrapped_width(["标题", "很短的一段。", "另一段。"]) == 0
    assert wrapped_width(["园区里的企业都来了，党员也都来了，大家说好。"] * 9) == 0


def test_lines_of_one_width_are_put_together() -> None:
    assert wrapped_width(WRAPPED) == 40
    assert unwrapped(WRAPPED, 40) == [
        "　　东湖大厦坐落在湖边，楼高三十层，入驻的企业有一百二十家，大厦党总支请热心人当楼长。",
        "　　一年下来，楼长们走访了六百多次，调解了九十多件事，大家都说好，还想接着做下去。",
    ]


def test_a_few_full_lines_are_enough_where_all_of_them_are_cut() -> None:
    short = ["三张清单", "两支队伍", "一个平台"]
    assert wrapped_width([*WRAPPED[:2], WRAPPED[3], *short, *short]) == 40


def test_a_newspapers_narrow_column_is_put_together() -> None:
    text = (
        "　　天刚亮，临港产业园三号码头上，党员突击队的队员已经把缆绳理顺。这支队伍有队员三十五名，"
        "是园区党委的一张名片，哪里浪急就往哪里去，没有误过一条船，也没有漏过一箱货。"
    )
    lines = [text[start : start + 9] for start in range(0, len(text), 9)]
    assert wrapped_width(lines) == 18
    assert unwrapped(lines, 18) == [text]


def test_a_list_of_short_lines_is_no_narrow_column() -> None:
    assert wrapped_width(["红色引领有力度强", "绿色服务有温度啊", "蓝色治理有深度了"] * 4) == 0


def test_a_line_wider_than_the_others_is_not_one_that_was_wrapped() -> None:
    lines = ["“红帆”引航，园区远行，一年走过三千里，处处有党员的身影", *WRAPPED[:2]]
    assert unwrapped(lines, 40)[0] == lines[0]


def test_bullets_and_the_rows_of_a_table_begin_anew() -> None:
    lines = [
        "东湖大厦坐落在湖边，楼高三十层，入驻企业",
        "● 建起驿站五处，选派专员四十二名，办讲堂",
        "1\t甲园\t红",
    ]
    assert unwrapped(lines, 40) == lines


def test_a_number_that_was_cut_has_no_space() -> None:
    assert unwrapped(["　　东湖大厦坐落在湖边，楼高三十层，有企业1", "20家。"], 43) == [
        "　　东湖大厦坐落在湖边，楼高三十层，有企业120家。"
    ]


def test_a_numbered_line_and_an_imprint_begin_anew() -> None:
    lines = ["东湖大厦坐落在湖边，楼高三十层，入驻企业", "一、怎么做", "（作者单位：某区委组织部）"]
    assert unwrapped(lines, 40) == lines


def test_a_first_line_whose_indentation_was_lost_is_full_all_the_same() -> None:
    lines = ["标题", "大厦坐落在湖边，楼高三十层，入驻的", "企业有一百二十家。"]
    assert unwrapped(lines, 40)[1:] == ["大厦坐落在湖边，楼高三十层，入驻的企业有一百二十家。"]


def test_a_wide_head_does_not_hide_a_column() -> None:
    head = [
        "·4·                 滨江日报          2022年3月18日  星期五",
        "——滨江环球金融中心探索“云端支部”见闻",
    ]
    column = [
        "    党委联合物业列出清单，",
        "企业“点单”、支部“派单”，",
        "党员“接单”，两年来办结八",
        "百件。",
    ] * 3
    assert wrapped_width(head + column) == 28
