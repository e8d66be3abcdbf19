import pytest
from care.texts import body

from showcase.care.misprints import misprints


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("王?介绍", "1:2: 提醒：汉字中间的“?”像是没有存下来的字 → 对照原文补上；真是问号，就改成中文的“？”"),
        ("王□□说", "1:2: 提醒：“□□”像是显示不出来的字，或没有填的空 → 对照原文补上"),
        ("走访，，再走访", "1:3: 提醒：标点“，，”重复了 → 只留一个“，”"),
        ("走访。。。", "1:3: 提醒：标点“。。。”重复了 → 省略号写成“……”"),
    ],
)
def test_what_was_lost_or_typed_twice_is_told(text: str, message: str) -> None:
    assert [str(problem) for problem in misprints(body(text))] == [f"f:{message}"]


@pytest.mark.parametrize(
    "text",
    ["真的吗? 是的", "https://a.example/甲?页=1", "[甲](https://a.example/甲楼?页)", "□ 摸底", "甲……乙。"],
)
def test_a_question_an_address_and_a_bullet_are_none(text: str) -> None:
    assert not [*misprints(body(text))]
