"""`site.yaml`: the settings, the vocabulary, the text of the about page."""

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.fields.declaration import names
from showcase.fields.record import parse_record, place_of
from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.load.text import decode
from showcase.model.prose import Prose
from showcase.model.region import Region
from showcase.model.site import Settings
from showcase.model.vocabulary import Vocabulary, Zone
from showcase.problems import Place, Problem, Refused, refuse
from showcase.prose.convert import convert
from showcase.regions.divisions import divisions
from showcase.regions.gazetteer import Gazetteer

PATH = "site.yaml"


@dataclass(frozen=True)
class LoadedSettings:
    """What `site.yaml` gives."""

    settings: Settings
    vocabulary: Vocabulary
    about: Prose


def load_settings(content: bytes | None) -> tuple[LoadedSettings | None, tuple[Problem, ...]]:
    """Return the settings in `content`, the bytes of `site.yaml`, and the problems in it."""
    gazetteer = Gazetteer(divisions())
    try:
        if content is None:
            raise refuse(
                Place(PATH), "没有找到网站的设置文件 site.yaml", "在项目文件夹里运行命令，或把它复制回来"
            )
        mapping = parse_mapping(decode(content, PATH), PATH, 1, names(Settings))
        settings = parse_record(Settings, mapping, Vocabulary((), (), gazetteer))
    except Refused as refused:
        return None, refused.problems
    zones, problems = _zones(settings.zones, mapping, gazetteer)
    zones_stand = not problems
    problems += _repetitions(settings, mapping)
    about, more = convert(settings.about.text, PATH, settings.about.place.line + 1)
    problems += more
    if not zones_stand:  # cases in these zones would be blamed for it
        return None, tuple(problems)
    vocabulary = Vocabulary(settings.carriers, settings.tags, gazetteer.with_zones(zones))
    return LoadedSettings(settings, vocabulary, about), tuple(problems)


def _zones(
    zones: tuple[Zone, ...], mapping: Mapping, gazetteer: Gazetteer
) -> tuple[tuple[Region, ...], list[Problem]]:
    """Return the zones as regions, each under the division that it names."""
    found, problems = [], []
    for number, zone in enumerate(zones):
        parents = gazetteer.resolve(zone.within)
        place = place_of(mapping, Settings, "zones", number, "within")
        if len(parents) == 1:
            code = f"{parents[0].code}-{zone.slug}"
            found.append(Region(code, zone.name, zone.name, zone.slug, zone.slug, parents[0], is_zone=True))
            if namesake := _namesake(zone, parents[0], gazetteer):
                own = place_of(mapping, Settings, "zones", number, "slug")
                message = f"“{zone.slug}”是{namesake.full_name}的网址名"
                problems.append(Problem(own, message, f"换一个网址名，例如 {zone.slug}-xinqu"))
        elif parents:
            meanings = "、".join(region.full_name for region in parents)
            problems.append(Problem(place, f"“{zone.within}”可能是：{meanings}", "写全省、市、区县的名称"))
        else:
            problems.append(Problem(place, f"没有找到“{zone.within}”这个地区", "写全省、市、区县的名称"))
    return tuple(found), problems


def _namesake(zone: Zone, parent: Region, gazetteer: Gazetteer) -> Region | None:
    """Return the division beside `zone` that would have the same address."""
    beside = (region for region in gazetteer.regions if region.parent == parent)
    return next((region for region in beside if region.slug == zone.slug), None)


def _repetitions(settings: Settings, mapping: Mapping) -> list[Problem]:
    """Report names and slugs that are given twice: each has one page and one meaning."""

    def at(*path: str | int) -> Place:
        return place_of(mapping, Settings, *path)

    carriers, zones, groups = settings.carriers, settings.zones, settings.tags
    tags = [
        (tag, (at("tags", g, "tags", t, "name"), at("tags", g, "tags", t, "slug")))
        for g, group in enumerate(groups)
        for t, tag in enumerate(group.tags)
    ]
    columns: tuple[Iterable[tuple[str, Place]], ...] = (
        [(carrier.name, at("carriers", n, "name")) for n, carrier in enumerate(carriers)],
        [(carrier.slug, at("carriers", n, "slug")) for n, carrier in enumerate(carriers)],
        [(zone.name, at("zones", n, "name")) for n, zone in enumerate(zones)],
        [(zone.slug, at("zones", n, "slug")) for n, zone in enumerate(zones)],
        [(group.group, at("tags", n, "group")) for n, group in enumerate(groups)],
        [(group.slug, at("tags", n, "slug")) for n, group in enumerate(groups)],
        [(tag.name, places[0]) for tag, places in tags],
        [(tag.slug, places[1]) for tag, places in tags],
    )
    return [problem for column in columns for problem in _repeated(column)]


def _repeated(column: Iterable[tuple[str, Place]]) -> Iterable[Problem]:
    first: dict[str, Place] = {}
    for text, place in column:
        if text in first:
            yield Problem(
                place, f"“{text}”登记了两次，第一次在第 {first[text].line} 行", "只留一处，或换一个名称"
            )
        elif text == "index":
            yield Problem(place, "“index”是目录页要用的网址", "换一个网址名")
        first.setdefault(text, place)
