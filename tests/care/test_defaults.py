import pytest
from care.texts import body

from showcase.care.defaults import default_wording
from showcase.care.phrases import phrases
from showcase.model.wording import Wording

RULES = default_wording()


def test_the_list_is_short_and_says_each_thing_once() -> None:
    terms = [rule.term for rule in RULES]
    assert len(terms) == len(set(terms))
    assert 20 <= len(terms) <= 45


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.term)
def test_a_rule_is_complete_and_its_own_standard_form_passes(rule: Wording) -> None:
    assert rule.use
    assert rule.reason
    told = [str(problem) for problem in phrases(body(f"甲{rule.term}乙"), RULES)]
    assert told == [f"f:1:2: 提醒：“{rule.term}”不是规范写法 → 改成“{rule.use}”：{rule.reason}"]
    assert list(phrases(body(f"甲{rule.use}乙"), RULES)) == []


@pytest.mark.parametrize(
    "text", ["党的十九大、二十大", "党支部书记、团支部书记", "党支部成立后，支部书记说", "公布署名文章"]
)
def test_sound_wording_passes(text: str) -> None:
    assert list(phrases(body(text), RULES)) == []
