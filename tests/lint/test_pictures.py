import pytest
from lint.rules import told

from showcase.lint.pictures import pictures


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "![](a.jpg)",
            [
                (
                    "f:1:1: 提醒：图片没有替代文字，看不见图的人不知道图上是什么"
                    " → 在方括号里写图上是什么：![党群服务中心的阅览室](…)"
                )
            ],
        ),
        (
            '甲<img src="a.jpg" alt="">',
            [
                (
                    "f:1:2: 提醒：图片没有替代文字，看不见图的人不知道图上是什么"
                    ' → 写成 ![图上是什么](文件夹/文件名)，或在标签里加上 alt="图上是什么"'
                )
            ],
        ),
        (
            "![阅览室](a.jpg)｛width=一半｝",
            [
                (
                    "f:1:14: 图片的大小“｛width=一半｝”写得不对，会照原样显示"
                    " → 紧跟着圆括号写 {width=300}，中间不空格"
                )
            ],
        ),
        (
            "![ ](a.jpg)",
            [
                (
                    "f:1:1: 提醒：图片没有替代文字，看不见图的人不知道图上是什么"
                    " → 在方括号里写图上是什么：![党群服务中心的阅览室](…)"
                )
            ],
        ),
        (
            "![图片](a.jpg)",
            [
                (
                    "f:1:1: 提醒：图片的替代文字“图片”没有说图上是什么"
                    " → 在方括号里写图上是什么：![党群服务中心的阅览室](…)"
                )
            ],
        ),
        (
            "![image](a.jpg)",
            [
                (
                    "f:1:1: 提醒：图片的替代文字“image”没有说图上是什么"
                    " → 在方括号里写图上是什么：![党群服务中心的阅览室](…)"
                )
            ],
        ),
        (
            "![IMG_2022.jpg](a.jpg)",
            [
                (
                    "f:1:1: 提醒：图片的替代文字“IMG_2022.jpg”没有说图上是什么"
                    " → 在方括号里写图上是什么：![党群服务中心的阅览室](…)"
                )
            ],
        ),
        (
            "![微信图片_20221024](a.jpg)",
            [
                (
                    "f:1:1: 提醒：图片的替代文字“微信图片_20221024”没有说图上是什么"
                    " → 在方括号里写图上是什么：![党群服务中心的阅览室](…)"
                )
            ],
        ),
        (
            "![20221024](a.jpg)",
            [
                (
                    "f:1:1: 提醒：图片的替代文字“20221024”没有说图上是什么"
                    " → 在方括号里写图上是什么：![党群服务中心的阅览室](…)"
                )
            ],
        ),
    ],
    ids=repr,
)
def test_a_picture_says_what_it_shows(text: str, messages: list[str]) -> None:
    assert told(pictures, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "![阅览室](a.jpg)",
        "![图片展的开幕式](a.jpg)",
        "`![](a.jpg)`",
        "<figure>\n<img alt='阅览室' src=a.jpg>\n</figure>",
        "![阅览室](a.jpg){width=300}（宽：三米）",
        "[](a.md)",
    ],
    ids=repr,
)
def test_pictures_are_silent_about_what_is_sound(text: str) -> None:
    assert told(pictures, text) == []
