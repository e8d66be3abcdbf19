from typing import Any

import pytest

from showcase.fields.declaration import Kind
from showcase.fields.references import CARRIER, TAG
from showcase.frontmatter.nodes import Scalar
from showcase.model.vocabulary import Carrier, Tag, TagGroup, Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.gazetteer import Gazetteer

LOUYU = Tag(name="楼宇党建", slug="louyu-dangjian", description="楼宇。")
LIANMENG = Tag(name="党建联盟", slug="dangjian-lianmeng", description="联盟。")
BUILDING = Carrier(name="楼宇", slug="louyu", description="")
PARK = Carrier(name="园区", slug="yuanqu", description="")
VOCABULARY = Vocabulary(
    (BUILDING, PARK),
    (
        TagGroup(group="领域", slug="lingyu", tags=(LOUYU,)),
        TagGroup(group="机制", slug="jizhi", tags=(LIANMENG,)),
    ),
    Gazetteer(()),
)


def _value(kind: Kind[Any], text: str) -> Any:  # noqa: ANN401 - whatever the kind gives
    return kind.parse(Scalar(Place("f", 4, 9), text), VOCABULARY)


def test_tags_and_carriers_are_found_by_their_names() -> None:
    assert _value(TAG, " 党建联盟 ") == LIANMENG
    assert _value(CARRIER, "园区") == PARK


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        (TAG, "楼于党建", "没有“楼于党建”这个标签 → 是不是“楼宇党建”？"),
        (
            TAG,
            "楼宇党建、党建联盟",
            "没有“楼宇党建、党建联盟”这个标签 → 每个标签单独写一行",
        ),
        (TAG, "红色", "没有“红色”这个标签 → 换成已有的标签，或先在 site.yaml 的“标签”里登记"),
        (CARRIER, "园", "没有“园”这种载体 → 是不是“园区”？"),
        (CARRIER, "商圈", "没有“商圈”这种载体 → 可以写：楼宇、园区"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_name_that_is_not_known_is_refused_with_a_guess(kind: Kind[Any], text: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        _value(kind, text)
    assert [str(problem) for problem in refused.value.problems] == [f"f:4:9: {message}"]
