from typing import Any

import pytest

from showcase.fields.declaration import Kind
from showcase.fields.references import CARRIER, REGION, TAG
from showcase.frontmatter.nodes import Scalar
from showcase.model.vocabulary import Carrier, Tag, TagGroup, Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.divisions import divisions
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
    Gazetteer(divisions()),
)
FULL = "写全省、市、区县的名称"


def _value(kind: Kind[Any], text: str) -> Any:  # noqa: ANN401 - whatever the kind gives
    return kind.parse(Scalar(Place("f", 4, 9), text), VOCABULARY)


def test_tags_and_carriers_are_found_by_their_names() -> None:
    assert _value(TAG, " 党建联盟 ") == LIANMENG
    assert _value(CARRIER, "园区") == PARK


def test_a_region_is_found_by_any_name_that_means_one() -> None:
    assert _value(REGION, "南京浦口").full_name == "江苏省南京市浦口区"


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        (TAG, "楼于党建", "没有“楼于党建”这个标签 → 是不是“楼宇党建”？"),
        (
            TAG,
            "楼宇党建、党建联盟",
            "没有“楼宇党建、党建联盟”这个标签 → 每个标签单独写一行，前面加两个空格和“- ”",
        ),
        (TAG, "红色", "没有“红色”这个标签 → 换成已有的标签，或先在 site.yaml 的“标签”里登记"),
        (CARRIER, "园", "没有“园”这种载体 → 是不是“园区”？"),
        (CARRIER, "商圈", "没有“商圈”这种载体 → 可以写：楼宇、园区"),
        (REGION, "江苏浦东", "没有找到“江苏浦东”这个地区 → 是不是“上海市浦东新区”？"),
        (REGION, "朝阳区", f"“朝阳区”可能是：北京市朝阳区、吉林省长春市朝阳区 → {FULL}"),
        (REGION, "科技园", f"没有找到“科技园”这个地区 → {FULL}；功能区先在 site.yaml 里登记"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_name_that_is_not_known_is_refused_with_a_guess(kind: Kind[Any], text: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        _value(kind, text)
    assert [str(problem) for problem in refused.value.problems] == [f"f:4:9: {message}"]


def test_a_name_with_many_meanings_names_some_and_counts_all() -> None:
    with pytest.raises(Refused) as refused:
        _value(REGION, "城区")
    (problem,) = refused.value.problems
    count = len(VOCABULARY.gazetteer.resolve("城区"))
    assert count < 6 or problem.message.endswith(f" 等 {count} 处")
    assert problem.message.count("、") == min(count, 6) - 1
