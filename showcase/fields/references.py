"""The kinds of field that name a word of the site: a tag, a carrier."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from showcase.fields.declaration import Kind, Schema
from showcase.fields.kinds import text_of
from showcase.frontmatter.nodes import Node
from showcase.model.vocabulary import Carrier, Tag
from showcase.problems import guess, refuse

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

_SEVERAL = re.compile(r"[、，,；;]")  # what people write between several tags


class TagName(Kind[Tag]):
    """The name of a tag."""

    label = "site.yaml 里登记的标签"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Tag:
        """Return the tag of that name."""
        text = text_of(node)
        if tag := vocabulary.tag_by_name.get(text):
            return tag
        hint = guess(text, vocabulary.tag_by_name) or "换成已有的标签，或先在 site.yaml 的“标签”里登记"
        if _SEVERAL.search(text):
            hint = "每个标签单独写一行，前面加两个空格和“- ”"
        raise refuse(node.place, f"没有“{text}”这个标签", hint)

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return the tags to choose from."""
        return _choice((tag.name, tag.description) for tag in vocabulary.tag_by_name.values())


class CarrierName(Kind[Carrier]):
    """The name of a carrier."""

    label = "site.yaml 里登记的载体类型"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Carrier:
        """Return the carrier of that name."""
        text = text_of(node)
        if carrier := vocabulary.carrier_by_name.get(text):
            return carrier
        known = "、".join(vocabulary.carrier_by_name)
        hint = guess(text, vocabulary.carrier_by_name) or f"可以写：{known}"
        raise refuse(node.place, f"没有“{text}”这种载体", hint)

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return the carriers to choose from."""
        return _choice((carrier.name, carrier.description) for carrier in vocabulary.carriers)


def _choice(words: Iterable[tuple[str, str]]) -> Schema:
    """Return the form of one of `words`, each with what it means."""
    spellings = [(spelling, meaning) for word, meaning in words for spelling in _spellings(word)]
    return {
        "enum": [spelling for spelling, _ in spellings],
        "enumDescriptions": [meaning for _, meaning in spellings],
    }


def _spellings(word: str) -> Iterator[str | int]:
    """Yield `word`, and the number that YAML takes it for."""
    yield word
    if word.isdecimal():
        yield int(word)


TAG = TagName()
CARRIER = CarrierName()
