from fix.files import fixed
from support import CASE, case

from showcase.fix.diff import diff


def shown(text: str | bytes) -> list[str]:
    return list(diff(fixed(text)))


def test_a_change_is_shown_with_a_line_around_it_under_chinese_captions() -> None:
    assert shown(CASE.replace("brand: ", "brand：")) == [
        "--- cases/jia.md（现在）",
        "+++ cases/jia.md（改好以后）",
        "@@ -2,3 +2,3 @@",
        " title: 甲楼的故事",
        "-brand：甲品牌",
        "+brand: 甲品牌",
        " place: 甲大厦",
    ]


def test_what_nobody_sees_is_named_in_the_lines_that_change() -> None:
    lines = shown(case("甲\u200b乙\n　　丙", tags="\n\t-\xa0楼宇党建"))
    assert "-〈Tab〉-〈不间断空格〉楼宇党建" in lines
    assert "-甲〈U+200B〉乙" in lines
    assert "-〈全角空格〉〈全角空格〉丙" in lines


def test_no_character_of_a_file_reaches_the_terminal_that_could_steer_it() -> None:
    assert not any(char in "".join(shown(case("＃ 甲\n\x1b[31m\x9b乙"))) for char in "\x1b\x9b")


def test_there_is_no_difference_where_only_the_encoding_changes() -> None:
    assert shown(CASE.encode("gbk")) == []
