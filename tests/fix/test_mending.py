from fix.files import fixed
from support import CASE, case

from showcase.fix.mending import Change, line_ends

COLON = "“title”后面用了中文冒号"
WRONG = CASE.replace("title: ", "title：", 1)


def test_every_change_names_the_line_on_which_it_stood() -> None:
    text = case("有：\n1、甲\n2、乙\n\n＃＃ 丙", place="甲").replace("title: ", "title：", 1)
    first = text.count("\n", 0, text.index("有：")) + 1
    assert fixed(text).changes == (
        Change(2, COLON),
        Change(first + 1, "“1、”不是列表的写法，这几行会连成一段"),
        Change(first + 1, "列表紧接在文字下面，不会成为列表，各项会连成一段"),
        Change(first + 4, "“＃”是全角的，这一行不会成为标题"),
    )


def test_a_mend_that_was_hidden_by_another_is_made_too() -> None:
    mended = fixed(WRONG.replace("published: 2026-01-02", "published：20260102"))
    assert mended.after == CASE
    assert [change.line for change in mended.changes] == [2, 10, 10]


def test_ends_of_lines_stay_and_the_mark_goes_with_the_first_mend() -> None:
    content = b"\xef\xbb\xbf" + WRONG.replace("\n", "\r\n").encode()
    mended = fixed(content)
    assert mended.result == CASE.replace("\n", "\r\n").encode()
    assert mended.changes == (Change(0, "去掉文件开头看不见的记号（BOM）"), Change(2, COLON))
    sound = b"\xef\xbb\xbf" + CASE.replace("\n", "\r\n").encode()
    assert (fixed(sound).result, fixed(sound).changes) == (sound, ())


def test_several_ends_of_lines_become_one_with_the_first_mend() -> None:
    content = WRONG.replace("\n", "\r\n", 3).encode()
    mended = fixed(content)
    assert mended.result == CASE.encode()
    assert mended.changes[0] == Change(0, "换行符有好几种，统一成 Linux 和 macOS 的那一种")
    assert fixed(CASE.replace("\n", "\r\n", 3)).changes == ()


def test_the_usual_end_of_line_is_kept() -> None:
    assert line_ends("甲\r\n乙\r\n丙\n") == "\r\n"
    assert line_ends("甲\r\n乙\n丙\n") == "\n"
    assert line_ends("甲\r乙\r") == "\r"
    assert line_ends("甲\r乙\n") == "\n"
    assert line_ends("甲") == "\n"


def test_the_encoding_alone_is_a_change() -> None:
    mended = fixed(CASE.encode("gbk"))
    assert (mended.result, mended.before, mended.after) == (CASE.encode(), CASE, CASE)
    assert mended.changes == (Change(0, "编码从 GBK 转成 UTF-8，文字一个也不变"),)


def test_what_is_left_needs_an_author() -> None:
    mended = fixed(WRONG.replace("carrier: 楼宇", "carrier: 楼"))
    assert [str(problem) for problem in mended.left] == [
        "cases/jia.md:5:10: 没有“楼”这种载体 → 是不是“楼宇”？"
    ]


def test_what_cannot_be_read_is_left_alone() -> None:
    content = CASE.encode() + b"\xff"
    mended = fixed(content)
    assert (mended.result, mended.changes) == (content, ())
    assert [problem.place.line for problem in mended.left] == [19]
