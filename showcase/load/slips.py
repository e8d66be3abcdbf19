"""Values of a case that are sound and evidently not what was meant: examples, and two fields in one line."""

import re
from collections.abc import Iterator

from showcase.care.passages import Front, Passage, passages
from showcase.fields.declaration import specs
from showcase.model.case import Facts
from showcase.problems import Problem
from showcase.prose.source import Source, warning

_UNSETTLED = "待核对"
_EXAMPLE = "某某"  # as the template's examples are called
_FIELD = re.compile(
    r"(?:[，,；;][ \u3000]*|(?<![ \u3000])[ \u3000]+)(?P<name>[A-Za-z_]+|[\u4e00-\u9fff]+)[ \u3000]*："
)
_LONG = re.compile(  # which may well tell of a place or a brand
    "summary|摘要|text|说明|notes?|备注|reason|原因|objectives|目标|questions|讨论题"
)


def slip_problems(front: Front) -> Iterator[Problem]:
    """Yield what in the values of `front`, those of a case, is an example or a field of its own."""
    known = frozenset(name for spec in specs(Facts) for name in (spec.key, spec.name))
    for passage in passages(front, Source("", front.mapping.place.path, 1)):
        if not isinstance(passage.where, Source):
            yield from _examples(passage)
            yield from _fields(passage, known) if not _is_free(passage) else ()


def _is_free(passage: Passage) -> bool:
    return passage.is_cited or bool(_LONG.fullmatch(passage.name))


def _examples(passage: Passage) -> Iterator[Problem]:
    if (at := passage.text.find(_EXAMPLE)) >= 0:
        place = passage.place(at, len(_EXAMPLE))
        if _UNSETTLED not in passage.lines[place.line - passage.first_line]:  # else told as that
            message = f"“{_EXAMPLE}”像是没有换掉的例子"
            yield warning(place, message, "换成真实的名称；来源里没有，就删掉这一项")


def _fields(passage: Passage, known: frozenset[str]) -> Iterator[Problem]:
    for match in _FIELD.finditer(passage.text):
        if match["name"] in known:
            message = f"内容里有“{match['name']}：”，像是另一项写在了同一行"
            place = passage.place(match.start("name"), len(match["name"]))
            yield warning(place, message, f"是另一项，就另起一行写 {match['name']}: …；是内容，就不用管")
