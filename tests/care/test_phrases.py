import pytest
from care.texts import body

from showcase.care.passages import Passage
from showcase.care.phrases import phrases
from showcase.model.wording import Wording


def _rule(term: str, use: str = "", *, unless: tuple[str, ...] = (), given: str = "") -> Wording:
    return Wording(term=term, use=use, reason="理由", unless=unless, given=given)


RULES = (
    _rule("支书", "党支部书记"),
    _rule("二十大", "党的二十大", unless=("党的二十大", "二十大行动"), given="党的二十大"),
    _rule("村支书", "村党支部书记"),
    _rule("低端"),
)


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("老支书", ["f:1:2: 提醒：“支书”不是规范写法 → 改成“党支部书记”：理由"]),
        ("村支书", ["f:1:1: 提醒：“村支书”不是规范写法 → 改成“村党支部书记”：理由"]),
        ("低端", ["f:1:1: 提醒：“低端”请慎用 → 换一种说法：理由"]),
        ("二十大", ["f:1:1: 提醒：“二十大”不是规范写法 → 改成“党的二十大”：理由"]),
        ("二十大，党的二十大", ["f:1:1: 提醒：“二十大”不是规范写法 → 改成“党的二十大”：理由"]),
        ("党的二十大，二十大", []),
        ("二十大行动", []),
        ("《支书》和`支书`", []),
    ],
    ids=repr,
)
def test_a_term_is_told_with_its_standard_form(text: str, messages: list[str]) -> None:
    assert [str(problem) for problem in phrases(body(text), RULES)] == messages


def test_the_words_of_others_stay_what_they_are() -> None:
    cited = Passage("支书", body("支书").where, is_cited=True)
    assert list(phrases(cited, RULES)) == []


def test_a_rule_of_the_site_overrides_the_one_before_it() -> None:
    rules = (*RULES, _rule("支书", "书记"))
    assert [problem.hint for problem in phrases(body("支书"), rules)] == ["改成“书记”：理由"]


def test_without_rules_nothing_is_told() -> None:
    assert list(phrases(body("支书"), ())) == []
