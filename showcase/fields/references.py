"""The kinds of field that name a word of the site: a tag, a carrier.

A name that `site.yaml` has, but not in a form that can be read, is taken as it is: see `Vocabulary`.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from showcase.fields.declaration import Kind, Schema
from showcase.fields.kinds import text_of
from showcase.frontmatter.nodes import Node
from showcase.model.vocabulary import Carrier, Tag
from showcase.problems import guess, refuse
from showcase.text.invisible import ZERO_WIDTH

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary
BETWEEN = re.compile(r"[、，,；;/|\s]+|(?:和|与|及)")  # what people write between several names


def name_of(node: Node) -> str:
    """Return the text of a scalar without characters that nobody sees, of which the author is told."""
    return ZERO_WIDTH.sub("", text_of(node))


class TagName(Kind[Tag]):
    """The name of a tag."""

    label = "site.yaml 里登记的标签"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Tag:
        """Return the tag of that name."""
        text = name_of(node)
        if tag := vocabulary.tag_by_name.get(text):
            return tag
        if vocabulary.unread_tags.covers(text):
            return Tag(name=text, slug="", description="")
        several = len([piece for piece in BETWEEN.split(text) if piece in vocabulary.tag_by_name]) > 1
        found = "每个标签单独写一行" if several else guess(text, vocabulary.tag_by_name)
        if named := next((tag.name for tag in vocabulary.tag_by_name.values() if tag.slug == text), ""):
            found = f"写标签的名称：{named}"
        hint = found or "换成已有的标签，或先在 site.yaml 的“标签”里登记"
        raise refuse(node.place, f"没有“{text}”这个标签", hint)

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return the tags to choose from."""
        return _choice((tag.name, tag.description) for tag in vocabulary.tag_by_name.values())


class CarrierName(Kind[Carrier]):
    """The name of a carrier."""

    label = "site.yaml 里登记的载体类型"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Carrier:
        """Return the carrier of that name."""
        text = name_of(node)
        if carrier := vocabulary.carrier_by_name.get(text):
            return carrier
        if vocabulary.unread_carriers.covers(text):
            return Carrier(name=text, slug="", description="")
        known = "、".join(vocabulary.carrier_by_name)
        several = len([piece for piece in BETWEEN.split(text) if piece in vocabulary.carrier_by_name]) > 1
        found = f"只写一种：{known}" if several else guess(text, vocabulary.carrier_by_name)
        if named := next((one.name for one in vocabulary.carrier_by_name.values() if one.slug == text), ""):
            found = f"写载体的名称：{named}"
        hint = found or (f"可以写：{known}" if known else "先在 site.yaml 的“载体”里登记")
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
