from showcase.fields.declaration import specs
from showcase.model.wording import Wording


def test_a_rule_needs_a_term_and_a_reason() -> None:
    assert {spec.key: spec.required for spec in specs(Wording)} == {
        "term": True,
        "use": False,
        "reason": True,
        "unless": False,
        "given": False,
    }


def test_rules_can_be_told_apart_and_kept() -> None:
    rule = Wording(term="甲", use="乙", reason="丙", unless=(), given="")
    assert {rule: 1}[Wording(term="甲", use="乙", reason="丙", unless=(), given="")] == 1
