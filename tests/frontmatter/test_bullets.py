import pytest
from frontmatter.rules import found

from showcase.frontmatter.bullets import bullets


@pytest.mark.parametrize("sign", ["·", "•", "－", "*", "1.", "2、", "（3）", "①", "➢"])
def test_another_sign_before_an_item_is_told_with_the_dash(sign: str) -> None:
    message = f"2:3 “{sign}”不是列表的记号 → 改成英文减号加一个空格：- 甲"
    assert found(bullets, f"tags:\n  {sign} 甲") == [message]


@pytest.mark.parametrize("sign", ["–", "—", "+"])
def test_a_sign_that_may_begin_a_text_is_told_where_there_are_two(sign: str) -> None:
    assert len(found(bullets, f"tags:\n  {sign} 甲\n  {sign} 乙")) == 2
    assert found(bullets, f"summary:\n  {sign} 甲") == []


def test_every_such_item_is_told() -> None:
    assert len(found(bullets, "tags:\n  - 甲\n  • 乙\n  • 丙\ntitle: 丁")) == 2


@pytest.mark.parametrize("text", ["title: 1.5万", "summary:\n  ——甲", "tags:\n  - · 甲", "tags:\n  - 1. 甲"])
def test_what_is_no_sign_of_an_item_passes(text: str) -> None:
    assert found(bullets, text) == []
