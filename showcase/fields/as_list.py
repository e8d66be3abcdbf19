"""What was written where a list is wanted, and how it becomes one."""

import re
from typing import Any

from showcase.fields.declaration import Kind, Spec, inner_record, specs
from showcase.frontmatter.nodes import Mapping, Node, Scalar

_FIRST = re.compile(r"(?:(?:[—–―─+*·•]|[0-9]{1,2}[.、．)）])\s*)?[【\[［“\"]*([^、，,；;/／|｜\s】\]］”\"]+)")


def as_list(node: Node, item: Kind[Any]) -> str:
    """Return in Chinese how `node` becomes a list of `item`."""
    if isinstance(node, Mapping):
        key = node.entries[0].key.text if node.entries else ""
        parts = _parts(item)
        if not parts:
            return "每行写一项，前面加“- ”，不写名称和冒号：“  - …”"
        if key in _names(parts):
            return f"每一项的第一行前面加“- ”：“  - {key}: …”，其余各行空四格"
        first, *others = [spec.name for spec in parts if spec.required]
        more = "、".join(f"“    {name}: …”" for name in others)
        return f"每一项写成几行：第一行“  - {first}: …”" + (f"，下面是{more}" if more else "")
    first_word = _FIRST.match(node.text.strip()) if isinstance(node, Scalar) else None
    return f"另起一行，每项一行，前面加两个空格和“- ”：“  - {first_word[1] if first_word else '…'}”"


def split_off(items: tuple[Node, ...], item: Kind[Any]) -> frozenset[int]:
    """Return the numbers of the groups that share no name with the one above: likely they are parts of it."""
    known = _names(_parts(item))
    names = [
        {entry.key.text for entry in node.entries} & known if isinstance(node, Mapping) else set()
        for node in items
    ]
    return frozenset(
        number
        for number in range(1, len(items))
        if names[number] and names[number - 1] and not names[number] & names[number - 1]
    )


def _parts(item: Kind[Any]) -> tuple[Spec, ...]:
    record = inner_record(item)
    return specs(record) if record else ()


def _names(parts: tuple[Spec, ...]) -> set[str]:
    return {name for spec in parts for name in (spec.key, spec.name)}
