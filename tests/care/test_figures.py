import pytest
from care.fronts import facts

from showcase.care.figures import figures
from showcase.prose.source import Source

FACTS = facts("""\
figures:
  - label: 孵化党组织
    value: "4"
    unit: 个
    source: rb
  - label: 服务满意率
    value: 92.7%
    source: rb
  - label: 投资总额
    value: 572.38亿
    unit: 元
    source: rb
  - label: 走访企业
    value: 400余
    unit: 家
    source: rb
  - label: 党员志愿者
    value: 数十
    unit: 名
    source: rb
sources:
  - id: rb
    title: 甲
""")
HINT = "核对来源，两处写成一样；口径不同就在“备注”里说明"


def _told(text: str) -> list[str]:
    return [str(problem) for problem in figures(FACTS, Source(text, "f", 1))]


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("孵化党组织5个。", [f"f:1:6: 提醒：“孵化党组织”在这里是“5个”，案例信息里是“4个” → {HINT}"]),
        ("服务满意率达到95%", [f"f:1:8: 提醒：“服务满意率”在这里是“95%”，案例信息里是“92.7%” → {HINT}"]),
        (
            "投资总额为572.83亿元",
            [f"f:1:6: 提醒：“投资总额”在这里是“572.83亿元”，案例信息里是“572.38亿元” → {HINT}"],
        ),
        ("走访企业近500家", [f"f:1:6: 提醒：“走访企业”在这里是“500家”，案例信息里是“400余家” → {HINT}"]),
        (
            "甲。\n\n**走访企业**：500家",
            [f"f:3:10: 提醒：“走访企业”在这里是“500家”，案例信息里是“400余家” → {HINT}"],
        ),
    ],
    ids=repr,
)
def test_a_number_beside_the_words_of_a_figure_is_compared(text: str, messages: list[str]) -> None:
    assert _told(text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "孵化党组织4个。",
        "走访企业400余家",
        "走访企业400家",
        "党员志愿者40名",
        "投资总额572.38亿元",
        "孵化党组织5家",
        "孵化党组织的第5年",
        "先孵化党组织3个，后来共4个",
        "服务满意率由80%升到92.7%",
        "| 孵化党组织 | 5个 |",
        "`孵化党组织5个`",
        "孵化党组织。5个",
    ],
    ids=repr,
)
def test_whatever_is_not_evidently_the_same_figure_is_left_alone(text: str) -> None:
    assert _told(text) == []
