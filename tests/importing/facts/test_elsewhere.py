from importing.press import vocabulary

from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.elsewhere import with_turns_marked

GAZETTEER = vocabulary().gazetteer
(FUTIAN,) = GAZETTEER.resolve("广东省深圳市福田区")
HOME = tuple(Block(Kind.TEXT, line) for line in ("福田区的大厦很高。", "党员都来了。", "青岛的客人来过。"))


def marks(*lines: str) -> list[str]:
    blocks, _ = with_turns_marked((*HOME, *(Block(Kind.TEXT, line) for line in lines)), FUTIAN, GAZETTEER)
    return [block.mark for block in blocks[len(HOME) :]]


def test_the_paragraph_that_turns_to_another_city_is_marked() -> None:
    mark = "从这里起说的可能是青岛市，不是本案例的事，不属于本案例就删去"
    assert marks("在青岛，楼宇也很多。", "一是学。") == [mark, ""]


def test_what_follows_is_given_too() -> None:
    _, elsewhere = with_turns_marked(
        (*HOME, Block(Kind.TEXT, "在青岛，楼宇多。"), Block(Kind.TEXT, "一是学。")), FUTIAN, GAZETTEER
    )
    assert elsewhere == "在青岛，楼宇多。\n一是学。"


def test_companies_own_cities_and_cities_further_on_turn_nothing() -> None:
    for line in ("青岛卡涑材料科技有限公司来了。", "在深圳，青岛人多。", "大厦还与青岛市的楼宇结对。"):
        assert marks(line, "完了。") == ["", ""]


def test_without_a_home_nothing_is_elsewhere() -> None:
    assert with_turns_marked(HOME, None, GAZETTEER) == (HOME, "")
