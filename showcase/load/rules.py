"""What has to hold between the fields of a case.

Looked at on the nodes, not on the values, so that one wrong field hides nothing that is wrong with others.
"""

from collections.abc import Iterator

from showcase.fields.composite import ListOf
from showcase.fields.declaration import specs
from showcase.fields.record import written_texts
from showcase.frontmatter.nodes import Mapping
from showcase.model.case import Facts
from showcase.model.date import parse_date
from showcase.problems import Place, Problem, Severity, guess

_DATES = (
    *(("founded",), ("published",), ("updated",)),
    *(("figures", "date"), ("sources", "date"), ("sources", "accessed")),
)
_FIRST_YEAR, _LAST_YEAR = 1840, 2100


def rule_problems(mapping: Mapping) -> Iterator[Problem]:
    """Yield what does not agree between the fields of the front matter `mapping`."""
    yield from _sources(mapping)
    yield from _repeated_items(mapping)
    yield from _repeated_names(mapping)
    yield from _dates(mapping)
    yield from _years(mapping)


def _texts(mapping: Mapping, *path: str) -> list[tuple[str, Place]]:
    return list(written_texts(mapping, Facts, *path))


def _sources(mapping: Mapping) -> Iterator[Problem]:
    ids: list[str] = []
    for own, place in _texts(mapping, "sources", "id"):
        if own in ids:
            yield Problem(place, f"来源的编号“{own}”用了两次", "每个来源用一个自己的编号")
        ids.append(own)
    for cited, place in _texts(mapping, "figures", "source"):
        if ids and cited not in ids:  # without any, that is told
            hint = guess(cited, ids) or f"写“来源”里的一个编号：{'、'.join(ids)}"
            yield Problem(place, f"没有编号为“{cited}”的来源", hint)


def _repeated_items(mapping: Mapping) -> Iterator[Problem]:
    for spec in specs(Facts):
        if isinstance(spec.kind, ListOf) and spec.kind.distinct:
            met: set[str] = set()
            for text, place in _texts(mapping, spec.key):
                if text in met:
                    yield Problem(place, f"{spec.name}“{text}”写了两次", "只留一处")
                met.add(text)


def _repeated_names(mapping: Mapping) -> Iterator[Problem]:
    """Yield figures and mechanisms of one name: which of them a link means depends on their order."""
    for what, path in (("数据", ("figures", "label")), ("机制", ("mechanisms", "name"))):
        met: set[str] = set()
        for name, place in _texts(mapping, *path):
            if name in met:
                message = f"有两个{what}都叫“{name}”，它们的链接会随顺序改变"
                yield Problem(place, message, "改成能区分的名称", Severity.WARNING)
            met.add(name)


def _dates(mapping: Mapping) -> Iterator[Problem]:
    published, updated = (next(iter(_texts(mapping, key)), None) for key in ("published", "updated"))
    if not published or not updated:
        return
    try:
        first, last = parse_date(published[0]).iso, parse_date(updated[0]).iso
    except ValueError:  # told with the field
        return
    if last < first[: len(last)]:
        yield Problem(updated[1], "更新的日期比发布的日期早", "检查这两个日期")


def _years(mapping: Mapping) -> Iterator[Problem]:
    """Yield dates of another age: a digit too many or too few gives a year all the same."""
    for path in _DATES:
        for text, place in _texts(mapping, *path):
            try:
                year = parse_date(text).year
            except ValueError:  # told with the field, or said to be unknown
                continue
            if not _FIRST_YEAR <= year <= _LAST_YEAR:
                yield Problem(place, f"年份 {year} 像是写错了", "检查年份的四位数字", Severity.WARNING)
