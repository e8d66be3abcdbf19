import pytest
from care.texts import body

from showcase.care.numerals import numerals
from showcase.care.passages import Passage


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "二零二二年",
            "年份“二零二二年”的“零”写得不规范 → 写成阿拉伯数字的年份，或把“零”改成“〇”（GB/T 15835）",
        ),
        ("百分之50", "“百分之50”混用了汉字和阿拉伯数字 → 写成“50%”这样的形式（GB/T 15835）"),
        (
            "3、4家",
            (
                "概数“3、4”写得不规范"
                " → 用汉字连写，中间不加顿号，例如“三四家”（GB/T 15835）；真是两个数就写“3家、4家”"
            ),
        ),
        ("约100家左右", "“约100家左右”的“约”和“左右”重复 → 只留一个"),
        ("近100余家", "“近100余”的概数说了两遍 → 只留一个"),
        ("超过60%以上", "“超过60%以上”的“超过”和“以上”重复 → 只留一个"),
        ("减少3倍", "“减少3倍”说不通：减少不能用“倍” → 写成减少百分之几，或“减少到原来的几分之一”"),
    ],
)
def test_a_number_is_written_as_the_standard_has_it(text: str, message: str) -> None:
    assert [str(problem) for problem in numerals(body(f"甲{text}"))] == [f"f:1:2: 提醒：{message}"]


@pytest.mark.parametrize(
    "text",
    [
        "二〇二二年",
        "2022年",
        "约100家",
        "100家左右",
        "100余家",
        "60%以上",
        "减少30%",
        "增加3倍",
        "第3、4次",
        "百分之五十",
        "零年",
    ],
)
def test_sound_numbers_pass(text: str) -> None:
    assert list(numerals(body(text))) == []


def test_the_words_of_others_stay_what_they_are() -> None:
    assert list(numerals(Passage("二零二二年", body("").where, is_cited=True))) == []
