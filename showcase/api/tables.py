"""Cases and figures as tables: one line a case, one line a figure.

Programs read the columns by their names or their numbers: new ones come behind the others.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.date import PartialDate
from showcase.plan import address
from showcase.plan.items import figure_items

Cell = str | float


@dataclass(frozen=True)
class Table:
    """A table with its name and the names of its columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


_CASES = (
    "编号",
    "标题",
    "品牌",
    "口号",
    "地点",
    "载体",
    "地区代码",
    "地区",
    "组织",
    "成立",
    "标签",
    "摘要",
    "发布",
    "更新",
    "网址",
)
_FIGURES = ("案例编号", "案例", "指标", "数值", "下限", "上限", "单位", "截至", "备注", "来源", "网址")


def cases_table(cases: Iterable[Case], base_url: str) -> Table:
    """Return the table of `cases`; addresses are whole where `base_url` is known."""
    return Table("案例", _CASES, tuple(_case(case, base_url) for case in cases))


def figures_table(cases: Iterable[Case], base_url: str) -> Table:
    """Return the table of the figures of `cases`."""
    return Table("数据", _FIGURES, tuple(row for case in cases for row in _figures(case, base_url)))


def _case(case: Case, base_url: str) -> tuple[Cell, ...]:
    facts = case.facts
    return (
        case.slug,
        facts.title,
        facts.brand,
        facts.slogan,
        facts.place,
        facts.carrier.name,
        facts.region.code[:6],
        facts.region.full_name,
        facts.organisation,
        _date(facts.founded),
        "、".join(tag.name for tag in facts.tags),
        facts.summary,
        _date(facts.published),
        _date(facts.updated),
        base_url + address.of_case(case),
    )


def _figures(case: Case, base_url: str) -> Iterator[tuple[Cell, ...]]:
    for item in figure_items(case):
        figure, source = item.figure, item.source.source
        yield (
            case.slug,
            case.facts.title,
            figure.label,
            figure.value.text,
            float(figure.value.low),
            float(figure.value.high),
            figure.unit,
            _date(figure.date),
            figure.note,
            "，".join(filter(None, (source.title, source.publisher, _date(source.date)))),
            f"{base_url}{address.of_case(case)}#{item.id}",
        )


def _date(date: PartialDate | None) -> str:
    return date.iso if date else ""
