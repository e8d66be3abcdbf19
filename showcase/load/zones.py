"""Functional zones as regions: each lies in a division, and a case can name it."""

from collections.abc import Iterable, Iterator

from showcase.fields.record import place_of
from showcase.frontmatter.nodes import Mapping
from showcase.model.region import Region
from showcase.model.vocabulary import Zone
from showcase.problems import Problem
from showcase.regions.gazetteer import Gazetteer

_FULL = "写全省、市、区县的名称"


def regions_of_zones(
    declared: Iterable[tuple[Mapping, Zone]], gazetteer: Gazetteer
) -> tuple[tuple[Region, ...], list[Problem]]:
    """Return the zones as regions, each under the division that it names, and what is wrong with the others.

    `declared` are the zones with the nodes that they were read from.
    """
    regions: list[tuple[Mapping, Region]] = []
    problems: list[Problem] = []
    for node, zone in declared:
        parents = gazetteer.resolve(zone.within)
        if len(parents) == 1:
            code = f"{parents[0].code}-{zone.slug}"
            region = Region(code, zone.name, zone.name, zone.slug, zone.slug, parents[0], is_zone=True)
            regions.append((node, region))
            problems += _namesakes(node, region, gazetteer)
        else:
            problems.append(_homeless(node, zone, parents))
    ambiguous = list(_ambiguous(regions, gazetteer))
    lost = {region for region, _ in ambiguous}
    problems += [problem for _, problem in ambiguous]
    return tuple(region for _, region in regions if region not in lost), problems


def _homeless(node: Mapping, zone: Zone, parents: tuple[Region, ...]) -> Problem:
    place = place_of(node, Zone, "within")
    if parents:
        meanings = "、".join(region.full_name for region in parents)
        return Problem(place, f"“{zone.within}”可能是：{meanings}", _FULL)
    return Problem(place, f"没有找到“{zone.within}”这个地区", _FULL)


def _namesakes(node: Mapping, zone: Region, gazetteer: Gazetteer) -> Iterator[Problem]:
    """Yield the division beside `zone` that would have the same address."""
    beside = (region for region in gazetteer.regions if region.parent == zone.parent)
    if namesake := next((region for region in beside if region.slug == zone.slug), None):
        message = f"“{zone.slug}”是{namesake.full_name}的网址名"
        yield Problem(place_of(node, Zone, "slug"), message, f"换一个网址名，例如 {zone.slug}-xinqu")


def _ambiguous(zones: list[tuple[Mapping, Region]], gazetteer: Gazetteer) -> Iterator[tuple[Region, Problem]]:
    """Yield zones that a case could not name, because something else in the same place has their name."""
    known = gazetteer.with_zones(tuple(region for _, region in zones))
    for node, zone in zones:
        if known.resolve(zone.full_name) != (zone,):
            message = f"“{zone.name}”和同一个地方的行政区划或别的功能区分不开"
            yield zone, Problem(place_of(node, Zone, "name"), message, "写功能区的全称")
