import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.plan.paging import PER_PAGE, parts


@given(st.integers(0, 1000))
def test_every_item_is_in_exactly_one_part(count: int) -> None:
    found = list(parts(range(count), "tags/jia.html"))
    assert [item for part in found for item in part.items] == list(range(count))
    assert len({part.address for part in found}) == len(found)


@pytest.mark.parametrize("count", [0, 1, PER_PAGE])
def test_a_short_list_has_one_part_at_its_own_address(count: int) -> None:
    (part,) = parts(range(count), "tags/jia.html")
    assert (part.address, part.paging, part.suffix) == ("tags/jia.html", None, "")


def test_the_parts_of_a_long_list_lead_to_each_other() -> None:
    found = list(parts(range(PER_PAGE * 9 + 1), "cases/index.html"))
    middle = found[4].paging
    assert middle
    assert [link.text if link else "…" for link in middle.near] == [
        "1",
        "…",
        "3",
        "4",
        "5",
        "6",
        "7",
        "…",
        "10",
    ]
    assert middle.previous
    assert middle.previous.address == "cases/index/4.html"
    assert [part.address for part in found[:2]] == ["cases/index.html", "cases/index/2.html"]
    assert [part.suffix for part in found[:2]] == ["", "（第2页）"]


def test_all_parts_can_be_reached_from_the_first() -> None:
    found = {part.address: part.paging for part in parts(range(PER_PAGE * 30), "tags/jia.html")}
    reached, left = set(), ["tags/jia.html"]
    while left:
        where = left.pop()
        if where not in reached:
            reached.add(where)
            paging = found[where]
            assert paging
            left += [link.address for link in paging.near if link]
    assert reached == set(found)
