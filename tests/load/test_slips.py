import pytest
from support import case, messages


def told(**fields: str) -> list[str]:
    return [line for line in messages({"cases/jia.md": case(**fields)}) if "某某" in line or "另一项" in line]


@pytest.mark.parametrize(
    ("field", "text", "place"),
    [
        ("organisation", "某某大厦综合党委", "14:15"),
        ("brand", "甲品牌　口号：把支部建到楼上", "13:12"),
        ("place", "甲大厦；region：南京", "13:12"),
    ],
)
def test_an_example_and_a_second_field_are_told(field: str, text: str, place: str) -> None:
    (line,) = told(**{field: text})
    assert line.startswith(f"cases/jia.md:{place}: 提醒：")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("summary", "甲楼创建党建品牌，口号：把支部建到楼上。"),
        ("title", "从品牌到口碑：甲楼的“品牌：服务”"),
        ("slogan", "服务，就是品牌；支部：战斗堡垒"),
        ("sources", "\n  - {id: a, title: 聚焦两新 标签：先锋, publisher: 日报, date: 2025}"),
    ],
)
def test_what_only_tells_of_a_field_is_sound(field: str, text: str) -> None:
    assert told(**{field: text}) == []
