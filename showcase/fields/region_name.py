"""The kind of field that names a region, and what to say where the name is not clear."""

import re
from typing import TYPE_CHECKING

from showcase.fields.declaration import Kind, Schema
from showcase.fields.references import BETWEEN, name_of
from showcase.frontmatter.nodes import Node
from showcase.model.region import Region
from showcase.problems import refuse
from showcase.regions.former import Former
from showcase.regions.gazetteer import Gazetteer

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

_IN_FULL = "写全省、市、区县的名称"
_ZONE = re.compile(
    "(?:高新|经开|开发|园|新|保税|度假|示范|试验|合作|功能|聚集|集聚|工业|自贸)区$|[园港城谷岛]$"
)
_BELOW = re.compile(r"(?:街道?|镇|乡|社区|村|路|大道|巷|弄|号楼?|大厦|广场|中心|[0-9]+号.*)$")
_WHOLE = frozenset(("台湾省", "香港特别行政区", "澳门特别行政区"))  # the table has no parts of them
_SOME = 6  # meanings that are shown of a name that has many
_FEW = 24  # parts of a region that are shown at all


class RegionName(Kind[Region]):
    """The name of a division or functional zone, in full or in an unambiguous short form."""

    label = "省、市、区县或功能区，如 江苏省南京市浦口区"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Region:
        """Return the region; what is ambiguous, or was so of late, is refused with what it may mean."""
        text = name_of(node)
        gazetteer = vocabulary.gazetteer
        found, former = gazetteer.resolve(text), gazetteer.formerly(text)
        if len(found) != 1 and vocabulary.unread_zones.covers_end(text):
            return Region("", text, text, "", "", is_zone=True)
        if len(found) > 1:
            meanings = "、".join(region.full_name for region in found[:_SOME])
            more = f" 等 {len(found)} 处" if len(found) > _SOME else ""
            raise refuse(node.place, f"“{text}”可能是：{meanings}{more}", _IN_FULL)
        if found and former:
            old = former[0].region.full_name
            hint = f"{_IN_FULL}；{_today(former[0])}"
            raise refuse(node.place, f"“{text}”可能是{found[0].full_name}，也可能是以前的{old}", hint)
        if former:
            today = "；".join(map(_today, former))
            raise refuse(node.place, f"“{text}”是以前的地名", f"{today}，核对后改成现在的名称")
        if not found:
            raise refuse(node.place, f"没有找到“{text}”这个地区", _hint(text, gazetteer))
        return found[0]

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return the full names to choose from, found by the region's own name and in Latin letters too.

        Short forms pass as text: which of them are unambiguous takes more than a schema.
        """
        names = ((region, region.full_name) for region in vocabulary.gazetteer.regions)
        offers = [{"label": f"{region.name} {whole} {region.slug}", "body": whole} for region, whole in names]
        return {"type": "string", "pattern": r"\S", "defaultSnippets": offers}


def _today(former: Former) -> str:
    return f"{former.region.full_name}从 {former.year} 年起是{former.successor.full_name}或其中一部分"


def _hint(text: str, gazetteer: Gazetteer) -> str:
    """Return what an unknown name may have been meant for, or how to find out."""
    pieces = BETWEEN.split(text)
    several = len(pieces) > 1 and all(gazetteer.resolve(piece) for piece in pieces)
    container, rest = gazetteer.beginning(text) or (None, text)
    elsewhere = _elsewhere(container, rest, gazetteer) if container else ""
    if several or elsewhere:
        return "只写一个地区；跨几个地区的，写共同所属的市或省" if several else elsewhere
    nearest = gazetteer.nearest_in(container, rest) if container else gazetteer.nearest(text)
    is_zone = _ZONE.search(text)
    if nearest and (not is_zone or nearest.is_zone or nearest.name.endswith(text[-2:])):
        return f"是不是“{nearest.full_name}”？"
    if is_zone:
        return "功能区先在 site.yaml 的“功能区”里登记，或者写它所在的区县"
    if container and _BELOW.search(rest):
        return f"只写到区县：{container.full_name}；街道、门牌和楼名写在“地点”或正文里"
    parts = gazetteer.parts(container) if container else ()
    if container and 0 < len(parts) <= _FEW:
        return f"{container.full_name}下面有：{'、'.join(region.name for region in parts)}"
    return f"{_IN_FULL}；功能区先在 site.yaml 里登记"


def _elsewhere(container: Region, rest: str, gazetteer: Gazetteer) -> str:
    """Return where `rest` is if it is not in `container`, "" where that is not known."""
    own = gazetteer.resolve(rest) if rest else ()
    if len(own) == 1 and not own[0].full_name.startswith(container.full_name):
        if container.full_name.startswith(own[0].full_name):  # the wrong way round
            return f"是不是“{container.full_name}”？"
        return f"{own[0].name}不在{container.full_name}：是不是“{own[0].full_name}”？"
    if container.full_name in _WHOLE:
        return f"只写到{container.full_name}，下面的市、区县没有收录"
    return ""


REGION = RegionName()
