from editor.expanding import expanded

from showcase.editor.placeholders import Stops
from showcase.fields.declaration import specs
from showcase.model.case import Figure


def test_stops_are_numbered_in_their_order() -> None:
    stops = Stops()
    assert [stops.text(), stops.text("甲"), stops.choice(("甲", "乙"))] == ["$1", "${2:甲}", "${3|甲,乙|}"]


def test_a_required_field_says_that_it_is_to_be_filled_in_and_what_with() -> None:
    label, value, unit, *_ = specs(Figure)
    stops = Stops()
    assert stops.field(label) == "${1:（待填写）这个数据说的是什么}"
    assert stops.field(value) == "${2:（待填写）照来源写的数值}"
    assert stops.field(unit) == "$3"


def test_what_means_something_to_the_syntax_stands_as_it_is() -> None:
    assert expanded(Stops().text("$甲}\\乙")) == "$甲}\\乙"
    assert expanded(Stops().choice(("甲,乙|\\丙", "丁"))) == "甲,乙|\\丙"


def test_the_day_of_writing_stands_where_it_is_asked_for() -> None:
    assert expanded(Stops().today()) == "2026-11-24"
