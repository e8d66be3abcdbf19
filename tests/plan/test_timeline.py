from plan.sites import planned
from support import case

from showcase.plan.pages.timeline import TimelineContent


def _content(*dates: str) -> TimelineContent:
    names = ("yi", "bing", "ding", "wu")
    files = {
        f"cases/{name}.md": case(founded=date, brand=f"品牌{name}")
        for name, date in zip(names, dates, strict=False)
    }
    content: TimelineContent = planned(files)["timeline.html"].content
    return content


def test_years_stand_with_the_latest_first_and_within_a_year_the_earliest_first() -> None:
    content = _content("2020-05", "2022", "2020-03-01", "2022-01-01")
    assert [(year.year, [item.link.text for item in year.beginnings]) for year in content.years] == [
        (2022, ["品牌bing", "品牌wu"]),
        (2020, ["品牌ding", "品牌yi"]),
    ]


def test_a_brand_whose_beginning_is_unknown_is_named_all_the_same() -> None:
    content = _content("不详", "2022")
    assert [link.text for link in content.undated] == ["甲品牌", "品牌yi"]
