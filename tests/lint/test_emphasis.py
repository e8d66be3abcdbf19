import pytest
from lint.rules import told

from showcase.lint.emphasis import stars, strokes, wide_stars


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("**甲", [("f:1:1: “**”没有配对，会照原样显示 → 在要强调的文字前后各写一个“**”；不要强调就删掉")]),
        (
            "**甲\n\n乙",
            [("f:1:1: “**”没有配对，会照原样显示 → 在要强调的文字前后各写一个“**”；不要强调就删掉")],
        ),
        (
            "**甲**乙**丙",
            [("f:1:7: “**”没有配对，会照原样显示 → 在要强调的文字前后各写一个“**”；不要强调就删掉")],
        ),
        (
            "甲**乙 **丙",
            [("f:1:6: “**”和文字之间有空格，不会加粗，会照原样显示 → 删掉“**”里侧的空格：**文字**")],
        ),
        (
            "** 甲 **",
            [("f:1:1: “**”和文字之间有空格，不会加粗，会照原样显示 → 删掉“**”里侧的空格：**文字**")],
        ),
        ("**甲*", [("f:1:1: “**”没有配对，会照原样显示 → 在要强调的文字前后各写一个“**”；不要强调就删掉")]),
        (
            "- **甲\n- 乙",
            [("f:1:3: “**”没有配对，会照原样显示 → 在要强调的文字前后各写一个“**”；不要强调就删掉")],
        ),
        (
            "| **甲 | 乙 |\n| --- | --- |\n| a | b |",
            [("f:1:3: “**”没有配对，会照原样显示 → 在要强调的文字前后各写一个“**”；不要强调就删掉")],
        ),
        ("5*3=15，2*4=8", ["f:1:2: “*”会被当作斜体的记号，不显示出来 → 乘号写作 ×；要星号就写成 \\*"]),
    ],
    ids=repr,
)
def test_what_is_starred_is_emphasised(text: str, messages: list[str]) -> None:
    assert told(stars, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "**甲**",
        "甲**“乙”**丙",
        "**甲：**乙",
        "**甲\n乙**",
        "***甲***",
        "`**`",
        "\\*\\*甲",
        "2 * 3",
        "* 甲",
        "***",
        "5*3=15",
        "**`甲`**",
    ],
    ids=repr,
)
def test_stars_are_silent_about_what_is_sound(text: str) -> None:
    assert told(stars, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("甲__乙__丙", ["f:1:2: “__”紧挨着文字，不会加粗，会照原样显示 → 加粗用星号：**文字**"]),
        ("__甲__乙", ["f:1:4: “__”紧挨着文字，不会加粗，会照原样显示 → 加粗用星号：**文字**"]),
        ("__甲", [("f:1:1: “__”没有配对，会照原样显示 → 在要强调的文字前后各写一个“__”；不要强调就删掉")]),
        ("甲_乙_丙", ["f:1:2: “_”紧挨着文字，不会成为斜体，会照原样显示 → 用星号：*乙*"]),
    ],
    ids=repr,
)
def test_what_is_stroked_is_emphasised(text: str, messages: list[str]) -> None:
    assert told(strokes, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "__甲__",
        "（__甲__）",
        "_甲_",
        "填空____处",
        "a__b__c",
        "file_name_a.md",
        "甲a_b_c",
        "`__甲`",
        "[甲_乙](https://a.cn/x_y.html)和[丙_丁](a.md)",
        "![阅览室](jia/图_阅览室_1.png)",
        "![微信图片__1](jia/微信图片__1.png)",
        "<https://a.cn/甲_乙_丙>",
        "[甲]: https://a.cn/甲_乙_丙",
    ],
    ids=repr,
)
def test_strokes_are_silent_about_what_is_sound(text: str) -> None:
    assert told(strokes, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("＊＊甲＊＊", ["f:1:1: “＊＊”里的星号是全角的，不会成为强调，会照原样显示 → 改成英文的星号：**"]),
        ("＊甲＊", ["f:1:1: “＊”里的星号是全角的，不会成为强调，会照原样显示 → 改成英文的星号：*"]),
        ("*＊甲＊*", ["f:1:1: “*＊”里的星号是全角的，不会成为强调，会照原样显示 → 改成英文的星号：**"]),
    ],
    ids=repr,
)
def test_stars_are_ascii(text: str, messages: list[str]) -> None:
    assert told(wide_stars, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "＊ 为注",
        "甲＊乙",
    ],
    ids=repr,
)
def test_wide_stars_are_silent_about_what_is_sound(text: str) -> None:
    assert told(wide_stars, text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("甲***乙**丙", "1:2: 前后的“*”个数不同，多出的会照原样显示 → 前后都写两个：**文字**"),
        ("甲***乙**丙，*丁*", "1:2: 前后的“*”个数不同"),
        ("甲，*乙＊，丙", "1:3: “*”没有配对，会照原样显示"),
        ("甲* 乙*丙", "1:2: “*”没有配对，会照原样显示"),
    ],
    ids=repr,
)
def test_stars_that_stay_on_the_page_are_told(text: str, message: str) -> None:
    assert any(one.startswith(f"f:{message}") for one in told(stars, text))


@pytest.mark.parametrize("text", ["5* 酒店", "*注", "张*同志", "甲 * 乙", "5*8米", "***甲***", "***甲** 乙*"])
def test_other_stars_are_sound(text: str) -> None:
    assert told(stars, text) == []


@pytest.mark.parametrize("text", ["甲*乙＊丙", "甲＊乙*丙", "甲**乙*＊丙", "- 甲**乙＊＊丙"])
def test_one_end_of_an_emphasis_in_full_width_is_told(text: str) -> None:
    (message,) = told(wide_stars, text)
    assert "里的星号是全角的" in message


@pytest.mark.parametrize("text", ["5＊酒店", "*甲*和5＊酒店", "* 甲＊"])
def test_a_full_width_star_of_its_own_is_text(text: str) -> None:
    assert told(wide_stars, text) == []
