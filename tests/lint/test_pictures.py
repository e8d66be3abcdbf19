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
        "[](a.md)",
    ],
    ids=repr,
)
def test_pictures_are_silent_about_what_is_sound(text: str) -> None:
    assert told(pictures, text) == []
