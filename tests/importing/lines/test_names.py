import pytest

from showcase.importing.lines.names import is_name, names_in


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
