import pytest

from showcase.importing.lines.names import first_names, is_name, names_among, names_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("单晓 钟 艺 吴晓", ("单晓", "钟艺", "吴晓")),
        ("朱珠", ("朱珠",)),
        ("欧阳小明、马丁", ("欧阳小明", "马丁")),
        ("买买提·艾力", ("买买提·艾力",)),
        ("记者 张三", ()),
        ("党建引领", ()),
        ("", ()),
    ],
)
def test_a_line_of_names_holds_nothing_else(text: str, expected: tuple[str, ...]) -> None:
    assert names_in(text) == expected


def test_a_common_word_that_begins_like_a_surname_is_no_name() -> None:
    assert [is_name(text) for text in ("高新", "时间", "常州", "高新民")] == [False, False, False, True]


def test_behind_a_role_names_may_have_any_surname() -> None:
    assert first_names(" 拉毛卓玛 马成祥 供稿", is_labelled=True) == (("拉毛卓玛", "马成祥"), 9)
    assert first_names("拉毛卓玛", is_labelled=False) == ((), 0)
    assert first_names("钟 艺", is_labelled=False) == (("钟艺",), 3)


def test_names_are_found_among_roles() -> None:
    assert names_among("程见微 通讯员 于航") == ("程见微", "于航")
