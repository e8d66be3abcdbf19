"""The kinds of field that name something else: a tag, a carrier, a region.

A name that `site.yaml` has, but not in a form that can be read, is taken as it is: see `Vocabulary`.
"""

import re
from typing import TYPE_CHECKING

from showcase.fields.declaration import Kind
from showcase.fields.kinds import text_of
from showcase.frontmatter.nodes import Node
from showcase.model.region import Region
from showcase.model.vocabulary import Carrier, Tag
from showcase.problems import guess, refuse
from showcase.text.unseen import ZERO_WIDTH

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary


_BETWEEN = re.compile(r"[、，,；;/|\s]+|(?:和|与|及)")


def _name_of(node: Node) -> str:
    """Return the text of a scalar without characters that nobody sees, of which the author is told."""
    return ZERO_WIDTH.sub("", text_of(node))


class TagName(Kind[Tag]):
    """The name of a tag."""

    label = "site.yaml 里登记的标签"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Tag:
        """Return the tag of that name."""
        text = _name_of(node)
        if tag := vocabulary.tag_by_name.get(text):
            return tag
        if vocabulary.unread_tags.covers(text):
            return Tag(name=text, slug="", description="")
        several = len([piece for piece in _BETWEEN.split(text) if piece in vocabulary.tag_by_name]) > 1
        found = "每个标签单独写一行" if several else guess(text, vocabulary.tag_by_name)
        if named := next((tag.name for tag in vocabulary.tag_by_name.values() if tag.slug == text), ""):
            found = f"写标签的名称：{named}"
        hint = found or "换成已有的标签，或先在 site.yaml 的“标签”里登记"
        raise refuse(node.place, f"没有“{text}”这个标签", hint)


class CarrierName(Kind[Carrier]):
    """The name of a carrier."""

    label = "site.yaml 里登记的载体类型"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Carrier:
        """Return the carrier of that name."""
        text = _name_of(node)
        if carrier := vocabulary.carrier_by_name.get(text):
            return carrier
        if vocabulary.unread_carriers.covers(text):
            return Carrier(name=text, slug="", description="")
        known = "、".join(vocabulary.carrier_by_name)
        several = len([piece for piece in _BETWEEN.split(text) if piece in vocabulary.carrier_by_name]) > 1
        found = f"只写一种：{known}" if several else guess(text, vocabulary.carrier_by_name)
        hint = found or f"可以写：{known}"
        raise refuse(node.place, f"没有“{text}”这种载体", hint)


class RegionName(Kind[Region]):
    """The name of a division or functional zone, in full or in an unambiguous short form."""

    label = "省、市、区县或功能区，如 江苏省南京市浦口区"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Region:
        """Return the region; an ambiguous name is refused with the full names it may mean."""
        text = _name_of(node)
        found = vocabulary.gazetteer.resolve(text)
        if len(found) == 1:
            return found[0]
        if vocabulary.unread_zones.covers_end(text):
            return Region("", text, text, "", "", is_zone=True)
        if found:
            meanings = "、".join(region.full_name for region in found[:6])
            more = f" 等 {len(found)} 处" if len(found) > len(found[:6]) else ""
            raise refuse(node.place, f"“{text}”可能是：{meanings}{more}", "写全省、市、区县的名称")
        raise refuse(node.place, f"没有找到“{text}”这个地区", _region_hint(text, vocabulary))


def _region_hint(text: str, vocabulary: "Vocabulary") -> str:
    pieces = _BETWEEN.split(text)
    if len(pieces) > 1 and all(vocabulary.gazetteer.resolve(piece) for piece in pieces):
        return "只写一个地区；跨几个地区的，写共同所属的市或省"
    nearest = vocabulary.gazetteer.nearest(text)
    full = "写全省、市、区县的名称；功能区先在 site.yaml 里登记"
    return f"是不是“{nearest.full_name}”？" if nearest else full


TAG = TagName()
CARRIER = CarrierName()
REGION = RegionName()
