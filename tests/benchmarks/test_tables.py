from benchmarks.comparing import Result, Written
from benchmarks.costs import Cost
from benchmarks.tables import tables

OURS = Result(
    "ours", 1000, {"from nothing": Cost(20, 30, 200), "nothing": Cost(0.5, 0.4, 40)}, Written(2000, 4_000_000)
)
PEER = Result(
    "peer", 1000, {"from nothing": Cost(2, 40, 90)}, Written(1000, 1_000_000), "nothing: it fell\nlog"
)


def rows(*results: Result) -> dict[str, list[str]]:
    """Return the last row that begins with each cell."""
    lines = [line for line in tables(results, "ours") if line.startswith("| ")]
    cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return {first: rest for first, *rest in cells}


def test_costs_are_seconds_by_the_clock_and_of_processors() -> None:
    assert rows(OURS)["ours"] == ["20.00 / 30.00", "0.50 / 0.40", "–", "–", "2,000", "4.0", "10.0", "200"]


def test_ratios_are_ours_to_the_other() -> None:
    assert rows(OURS, PEER)["peer"] == ["10 / 0.75", "–", "–", "–", "2", "4"]


def test_alone_there_are_no_ratios() -> None:
    assert "to" not in rows(OURS)


def test_trouble_is_told_in_a_line() -> None:
    assert "peer: nothing: it fell\n" in list(tables([OURS, PEER], "ours"))


def test_numbers_of_cases_come_in_order() -> None:
    small = Result("ours", 5, {})
    assert [line for line in tables([OURS, small], "ours") if line.startswith("##")] == [
        "## 5 cases",
        "## 1,000 cases",
    ]
