import random

import pytest
from care.texts import body

from showcase.care.personal import personal

MOBILE = "提醒：这里有手机号码，公开前请确认 → 不必公开就删掉；要保留就写成 138****8000"
IDENTITY = "提醒：这里有身份证号码，公开前请确认 → 不必公开就删掉；要保留就写成 110105********002X"
CARD = "提醒：这里有银行卡号，公开前请确认 → 不必公开就删掉；要保留就写成 6226********0048"
MAIL = "提醒：这里有电子邮箱，公开前请确认 → 不必公开就删掉；要保留就写成 z***@qq.com"


def _told(text: str) -> list[str]:
    return [str(problem) for problem in personal(body(text))]


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("电话13800138000。", [f"f:1:3: {MOBILE}"]),
        ("１３８００１３８０００", [f"f:1:1: {MOBILE}"]),
        ("138 0013 8000", [f"f:1:1: {MOBILE}"]),
        ("138-0013-8000", [f"f:1:1: {MOBILE}"]),
        ("138－0013－8000", [f"f:1:1: {MOBILE}"]),
        ("1\u200b3800138000", [f"f:1:1: {MOBILE}"]),
        ("1 3 8 0 0 1 3 8 0 0 0", [f"f:1:1: {MOBILE}"]),
        ("+86 138-0013-8000", [f"f:1:2: {MOBILE}"]),
        ("[打](tel:13800138000)", [f"f:1:9: {MOBILE}"]),
        ("`13800138000`", [f"f:1:2: {MOBILE}"]),
        ("13800138000 13800138000", [f"f:1:1: {MOBILE}", f"f:1:13: {MOBILE}"]),
        ("11010519491231002X", [f"f:1:1: {IDENTITY}"]),
        ("110105 19491231 002x", [f"f:1:1: {IDENTITY}"]),
        (
            "身份证号：130503670401001",
            ["f:1:6: 提醒：这里有身份证号码，公开前请确认 → 不必公开就删掉；要保留就写成 130503*****1001"],
        ),
        ("6226 0900 0000 0048", [f"f:1:1: {CARD}"]),
        ("张三 zhang@qq.com", [f"f:1:4: {MAIL}"]),
        ("ｚｈａｎｇ＠ｑｑ．ｃｏｍ", [f"f:1:1: {MAIL}"]),
        (
            "开苏Ａ·１２３４５来",
            ["f:1:2: 提醒：这里有车牌号，公开前请确认 → 不必公开就删掉；要保留就写成 苏A****45"],
        ),
    ],
    ids=repr,
)
def test_personal_data_is_told_with_its_masked_form(text: str, messages: list[str]) -> None:
    assert _told(text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "2013 8001 380",
        "1380 2021 456",
        "20221024138001380001",
        "138.00138000",
        "https://example.org/13800138000.html",
        "130503670401001",
        "投资13800138000.5元",
        "me@example.org",
        "@all 甲",
        "138****8000",
        "1921—1949、1978—2022",
    ],
    ids=repr,
)
def test_other_numbers_are_nobodys(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize("length", [8, 9, 10, 12, 13, 14, 15, 20, 21])
def test_random_digits_of_any_other_length_are_hardly_ever_told(length: int) -> None:
    dice = random.Random(length)  # noqa: S311 - a test wants the same numbers every time
    numbers = "、".join("".join(dice.choices("0123456789", k=length)) for _ in range(5_000))
    assert len(_told(numbers)) <= 30


def test_random_numbers_in_groups_are_hardly_ever_told() -> None:
    dice = random.Random(7)  # noqa: S311 - a test wants the same numbers every time
    rows = "\n".join(" ".join(str(dice.randint(1, 9999)) for _ in range(6)) for _ in range(5_000))
    assert len(_told(rows)) <= 50
