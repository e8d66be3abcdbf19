"""The kinds of field that name something else: a tag, a carrier, a region."""

import re
from typing import TYPE_CHECKING

from showcase.fields.declaration import Kind
from showcase.fields.kinds import text_of
from showcase.frontmatter.nodes import Node
from showcase.model.region import Region
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


class RegionName(Kind[Region]):
    """The name of a division or functional zone, in full or in an unambiguous short form."""

    label = "省、市、区县或功能区，如 江苏省南京市浦口区"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Region:
        """Return the region; an ambiguous name is refused with the full names it may mean."""
        text = text_of(node)
        found = vocabulary.gazetteer.resolve(text)
        if len(found) == 1:
            return found[0]
        if found:
            meanings = "、".join(region.full_name for region in found[:6])
            more = f" 等 {len(found)} 处" if len(found) > len(found[:6]) else ""
            raise refuse(node.place, f"“{text}”可能是：{meanings}{more}", "写全省、市、区县的名称")
        nearest = vocabulary.gazetteer.nearest(text)
        hint = (
            f"是不是“{nearest.full_name}”？"
            if nearest
            else "写全省、市、区县的名称；功能区先在 site.yaml 里登记"
        )
        raise refuse(node.place, f"没有找到“{text}”这个地区", hint)


TAG = TagName()
CARRIER = CarrierName()
REGION = RegionName()
