"""Values that their field refuses and that can only be meant in one way.

A kind is asked again with the text as it was meant: what it accepts then is the mend.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from showcase.fields.declaration import Kind
from showcase.fields.web_faults import has_remark
from showcase.frontmatter.nodes import Node, Scalar
from showcase.model.date import meant_date
from showcase.problems import Edit, Mend, Refused
from showcase.text.half_width import half_width

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

_WRAPPED = re.compile(r"[“”＂\"‘’＇「『](?P<inner>[^“”＂\"‘’＇「」『』]+)[“”＂\"‘’＇」』]")
_BRACKETED = re.compile(r"[\[【［〔](?P<inner>[^\[\]【】［］〔〕]+)[\]】］〕]")
_SEPARATOR = re.compile(r"[，、；,;]")
_SAFE_IN_LIST = re.compile(r"[^\s\[\]{},:#\"'&*!|>%@`?\\-][^\[\]{},:#\"'\\]*")


def mend_of(kind: Kind[Any], node: Node, vocabulary: "Vocabulary") -> Mend | None:
    """Return what makes of `node`, which `kind` refuses, what was meant; None where that is unclear."""
    if not (isinstance(node, Scalar) and node.plain):
        return None
    good = next((text for text in _meanings(node.text) if accepts(kind, text, node, vocabulary)), None)
    return None if good is None else (Edit(node.place, node.text, good),)


def mend_of_list(item: Kind[Any], node: Node, vocabulary: "Vocabulary", *, is_free: bool) -> Mend | None:
    """Return what makes a list of `item` of the text `node`; without brackets only if every item is known.

    `is_free` if items may hold any text.
    """
    if not (isinstance(node, Scalar) and node.plain):
        return None
    bracketed = _BRACKETED.fullmatch(node.text)
    if is_free and not bracketed:
        return None
    inner = bracketed["inner"] if bracketed else node.text
    items = [text.strip() for text in _SEPARATOR.split(inner)]
    if not all(_SAFE_IN_LIST.fullmatch(text) and accepts(item, text, node, vocabulary) for text in items):
        return None
    return (Edit(node.place, node.text, f"[{', '.join(items)}]"),)


def accepts(kind: Kind[Any], text: str, node: Scalar, vocabulary: "Vocabulary") -> bool:
    """Tell whether `kind` takes `text` in the place of `node`, by words that can be read."""
    try:
        kind.parse(replace(node, text=text), vocabulary.without_gaps)
    except Refused:
        return False
    return True


def _meanings(text: str) -> Iterator[str]:
    """Yield what a text that is refused may be meant as, the likeliest first."""
    match = _WRAPPED.fullmatch(text)
    inner = match["inner"].strip() if match else text
    for one in (inner, "" if has_remark(inner) else half_width(inner)):
        if one not in ("", text):
            yield one
    if date := meant_date(inner):
        yield date.iso
