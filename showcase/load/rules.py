"""What has to hold between the fields of a case.

Looked at on the nodes, not on the values, so that one wrong field hides nothing that is wrong with others.
"""

from collections.abc import Iterator

from showcase.fields.composite import ListOf
from showcase.fields.declaration import specs
from showcase.fields.record import written_texts
from showcase.fields.references import BETWEEN
from showcase.frontmatter.nodes import Mapping, Scalar, Sequence
from showcase.model.case import Facts
from showcase.model.date import parse_date
from showcase.problems import Place, Problem, Severity, guess
from showcase.text.half_width import half_width

_DATES = (
    *(("founded",), ("published",), ("updated",)),
    *(("figures", "date"), ("sources", "date"), ("sources", "accessed")),
)
_NAMES_OF_SOURCE = (("id", "编号"), ("title", "题名"), ("publisher", "发布单位"))
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
            hint = _meant_id(cited, ids, mapping) or f"写“来源”里的一个编号：{'、'.join(ids)}"
            yield Problem(place, f"没有编号为“{cited}”的来源", hint)


def _meant_id(cited: str, ids: list[str], mapping: Mapping) -> str:
    """Return which source a figure may mean: several, one by its title or publisher, or one misspelt."""
    plain = half_width(cited).strip("“”‘’\"'[]【】")
    pieces = [piece for piece in BETWEEN.split(plain) if piece in ids]
    if pieces and plain != pieces[0]:
        return f"每个数据只写一个来源：{pieces[0]}"
    for source in _items(mapping, "sources", "来源"):
        own, *names = (_text(source, *name) for name in _NAMES_OF_SOURCE)
        if own and plain.strip("《》") in (name.strip("《》") for name in names if name):
            return f"写它的编号：{own}"
    return guess(plain, ids)


def _items(mapping: Mapping, *names: str) -> list[Mapping]:
    entry = mapping.find(*names)
    items = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    return [item for item in items if isinstance(item, Mapping)]


def _text(item: Mapping, *names: str) -> str:
    entry = item.find(*names)
    return entry.value.text.strip() if entry and isinstance(entry.value, Scalar) else ""


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
    published, updated, founded = (
        next(iter(_texts(mapping, key)), None) for key in ("published", "updated", "founded")
    )
    if published and updated and _is_earlier(updated[0], published[0]):
        yield Problem(updated[1], "更新的日期比发布的日期早", "检查这两个日期")
    if published and founded and _is_earlier(published[0], founded[0]) and founded[0] < str(_LAST_YEAR):
        message = "成立的日期比发布的日期晚"
        yield Problem(founded[1], message, "检查这两个日期", Severity.WARNING)
    for source in _items(mapping, "sources", "来源"):
        date, accessed = _text(source, "date", "日期"), source.find("accessed", "访问日期")
        if accessed and date and _is_earlier(_text(source, "accessed", "访问日期"), date):
            message = "访问日期比来源的日期早"
            yield Problem(accessed.value.place, message, "检查这两个日期", Severity.WARNING)


def _is_earlier(one: str, other: str) -> bool:
    """Tell whether a date lies before another for certain; what is no date is told with its field."""
    try:
        first, second = parse_date(one).iso, parse_date(other).iso
    except ValueError:
        return False
    length = min(len(first), len(second))
    return first[:length] < second[:length]


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
