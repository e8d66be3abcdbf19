"""How a text, or a name that is none, becomes a group of fields."""

import re

from showcase.fields.addresses import Slug
from showcase.fields.declaration import Spec
from showcase.fields.kinds import Line, Text

_PAIR = re.compile(r"(?P<name>[^：:]{1,24})[：:]\s*(?P<rest>.+)")
_SHOWN = 12


def as_record(text: str, declared: tuple[Spec, ...]) -> str:
    """Return in Chinese which lines of the `declared` fields a `text` makes."""
    pair = _PAIR.fullmatch(text.strip())
    if pair and pair["name"].strip() in {name for spec in declared for name in (spec.key, spec.name)}:
        return f"冒号用英文冒号，后面空一格：“{pair['name'].strip()}: {pair['rest'][:_SHOWN]}”"
    main = next((spec for spec in declared if not isinstance(spec.kind, Slug)), declared[0])
    wanted = [spec for spec in declared if spec.required]
    is_plain = all(isinstance(spec.kind, Line | Text | Slug) for spec in wanted)
    if main not in wanted or not is_plain or "://" in text:
        return f"每行写一个小项，可以写：{'、'.join(spec.name for spec in declared)}"
    if pair and (two := as_pair(pair["name"], pair["rest"], declared)):
        return two
    contents = {main.name: text.strip()[:_SHOWN]}
    lines = "、".join(f"“{spec.name}: {contents.get(spec.name, '…')}”" for spec in wanted)
    return f"写成{lines}" if len(wanted) == 1 else f"写成几行：{lines}"


def as_pair(name: str, rest: str, declared: tuple[Spec, ...]) -> str:
    """Return in Chinese which two lines `name` and what was written behind it make, "" where others miss."""
    texts = [spec.name for spec in declared if isinstance(spec.kind, Line | Text)]
    required = [spec.name for spec in declared if spec.required]
    if len(texts) < 2 or required != texts[:1]:  # noqa: PLR2004 - a pair
        return ""
    return f"写成两行：“{texts[0]}: {name.strip()}”和“{texts[1]}: {rest[:_SHOWN]}”"
