from itertools import pairwise
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.comparing import Result
from benchmarks.costs import Cost
from benchmarks.growth import apart, drawing, panel

RESULTS = [
    Result(name, cases, {"from nothing": Cost(cases * slope, 1, 1)})
    for name, slope in (("ours", 0.01), ("a & b", 0.1))
    for cases in (10, 100, 1000)
]


def test_what_grows_in_proportion_is_a_straight_line_upwards() -> None:
    for curve in panel(RESULTS, "from nothing").curves:
        (x1, y1), (x2, y2), (x3, y3) = curve.points
        assert x1 < x2 < x3
        assert y1 > y2 > y3
        assert abs((y1 - y2) - (y2 - y3)) < 0.3


def test_ten_times_the_seconds_are_a_mark_higher() -> None:
    drawn = panel(RESULTS, "from nothing")
    heights = {mark.text: mark.place for mark in drawn.upwards}
    ours, other = drawn.curves
    assert ours.points[0][1] == heights["0.1"]
    assert other.points[0][1] == heights["1"]


def test_a_single_number_of_cases_can_be_drawn() -> None:
    assert panel(RESULTS[:1], "from nothing").curves[0].points


def test_the_drawing_is_well_formed_and_names_every_generator() -> None:
    drawn = ET.fromstring(drawing(RESULTS, ["from nothing"], "ours"))  # noqa: S314 - our own
    texts = {element.text for element in drawn.iter("{http://www.w3.org/2000/svg}text")}
    assert {"ours", "a & b", "1,000"} <= texts


@given(st.dictionaries(st.text(max_size=2), st.floats(0, 400)))
def test_names_are_apart_and_in_the_order_of_their_lines(places: dict[str, float]) -> None:
    moved = apart(places, 13)
    heights = sorted(moved.values())
    assert all(below - above > 12.8 for above, below in pairwise(heights))
    assert all(moved[name] >= round(place, 1) for name, place in places.items())
