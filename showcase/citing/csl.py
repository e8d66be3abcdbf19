"""CSL-JSON: the items that processors of the Citation Style Language read (schema csl-data 1.0.2)."""

import json
from collections.abc import Iterable
from typing import Any

from showcase.citing.work import Kind, Work
from showcase.model.date import PartialDate

_TYPES = {Kind.PAGE: "webpage", Kind.NEWSPAPER: "article-newspaper", Kind.UNKNOWN: "document"}


def csl_json(works: Iterable[Work]) -> str:
    """Return `works` as a list of items, one a line."""
    items = (json.dumps(_item(work), ensure_ascii=False) for work in works)
    return "[\n" + ",\n".join(items) + "\n]\n"


def _item(work: Work) -> dict[str, Any]:
    """Return a work; names are literal, because nobody told where one is parted."""
    item = {
        "id": work.key,
        "type": _TYPES[work.kind],
        "title": work.title,
        "container-title": work.container,
        "author": [{"literal": name} for name in work.creators],
        "publisher": work.publisher,
        "issued": _date(work.issued),
        "accessed": _date(work.accessed),
        "URL": work.address,
        "language": work.language,
        "abstract": work.abstract,
        "keyword": ", ".join(work.keywords),
    }
    return {name: value for name, value in item.items() if value}


def _date(date: PartialDate | None) -> dict[str, list[list[int]]] | None:
    if date is None:
        return None
    return {"date-parts": [[part for part in (date.year, date.month, date.day) if part]]}
