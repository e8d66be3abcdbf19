"""`site.yaml`: the settings, the vocabulary, the text of the about page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from showcase.fields.declaration import names, specs
from showcase.fields.record import parse_field, parse_record, place_of, written_texts
from showcase.frontmatter.hidden import character_problems
from showcase.frontmatter.nodes import Mapping, Scalar
from showcase.frontmatter.parse import parse_mapping
from showcase.model.prose import Prose
from showcase.model.region import Region
from showcase.model.site import Settings
from showcase.model.vocabulary import Vocabulary, Zone
from showcase.problems import Place, Problem, Refused, refuse
from showcase.prose.convert import convert
from showcase.regions.divisions import divisions
from showcase.regions.former import former_divisions
from showcase.regions.gazetteer import Gazetteer
from showcase.text.decoding import decode

PATH = "site.yaml"
_UNIQUE = (
    *(("carriers", "name"), ("carriers", "slug"), ("zones", "name"), ("zones", "slug")),
    *(("tags", "group"), ("tags", "slug"), ("tags", "tags", "name"), ("tags", "tags", "slug")),
)


@dataclass(frozen=True)
class LoadedSettings:
    """What `site.yaml` gives: each part that could be read, whatever is wrong with the others."""

    settings: Settings | None
    vocabulary: Vocabulary | None
    about: Prose
    problems: tuple[Problem, ...]


def load_settings(content: bytes | None) -> LoadedSettings:
    """Load the settings in `content`, the bytes of `site.yaml`."""
    problems: list[Problem] = []
    try:
        mapping = _mapping(content, problems)
    except Refused as refused:
        return LoadedSettings(None, None, Prose(""), (*problems, *refused.problems))
    bare = Vocabulary((), (), Gazetteer(divisions(), former_divisions()))
    settings: Settings | None = None
    try:
        settings = parse_record(Settings, mapping, bare)
    except Refused as refused:
        problems += refused.problems
    problems += _repetitions(mapping)
    vocabulary, found = _vocabulary(mapping, bare)
    about, more = _about(mapping, bare)
    return LoadedSettings(settings, vocabulary, about, (*problems, *found, *more))


def _mapping(content: bytes | None, problems: list[Problem]) -> Mapping:
    """Return the settings as nodes, and add to `problems` what does not keep them from being read."""
    if content is None:
        hint = "在项目文件夹里运行命令，或把它复制回来"
        raise refuse(Place(PATH), "没有找到网站的设置文件 site.yaml", hint)
    text, found = decode(content, PATH)
    where = (text, PATH, 1, names(Settings))
    problems += (*found, *character_problems(*where))
    return parse_mapping(*where)


def _vocabulary(mapping: Mapping, bare: Vocabulary) -> tuple[Vocabulary | None, list[Problem]]:
    """Return the words of the site; None where a case would be blamed for what is wrong with them."""
    fields = {spec.key: spec for spec in specs(Settings)}
    try:
        carriers = parse_field(fields["carriers"], mapping, bare)
        groups = parse_field(fields["tags"], mapping, bare)
        declared = parse_field(fields["zones"], mapping, bare)
    except Refused:  # told with the settings
        return None, []
    zones, problems = _zones(declared, mapping, bare.gazetteer)
    if problems:
        return None, problems
    gazetteer = bare.gazetteer.with_zones(zones)
    problems = list(_ambiguous(zones, mapping, gazetteer))
    return (None if problems else Vocabulary(carriers, groups, gazetteer)), problems


def _about(mapping: Mapping, bare: Vocabulary) -> tuple[Prose, tuple[Problem, ...]]:
    spec = next(spec for spec in specs(Settings) if spec.key == "about")
    try:
        block: Scalar = parse_field(spec, mapping, bare)
    except Refused:  # told with the settings
        return Prose(""), ()
    start = block.content or block.place
    return convert(block.text, PATH, start.line, start.column)


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


def _ambiguous(zones: tuple[Region, ...], mapping: Mapping, gazetteer: Gazetteer) -> Iterator[Problem]:
    """Yield zones that a case could not name, because something else in the same place has their name."""
    for number, zone in enumerate(zones):
        if gazetteer.resolve(zone.full_name) != (zone,):
            place = place_of(mapping, Settings, "zones", number, "name")
            message = f"“{zone.name}”和同一个地方的行政区划或别的功能区分不开"
            yield Problem(place, message, "写功能区的全称")


def _namesake(zone: Zone, parent: Region, gazetteer: Gazetteer) -> Region | None:
    """Return the division beside `zone` that would have the same address."""
    beside = (region for region in gazetteer.regions if region.parent == parent)
    return next((region for region in beside if region.slug == zone.slug), None)


def _repetitions(mapping: Mapping) -> Iterator[Problem]:
    """Yield names and slugs that are given twice: each has one page and one meaning."""
    for path in _UNIQUE:
        yield from _repeated(written_texts(mapping, Settings, *path))


def _repeated(column: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for text, place in column:
        if text in first:
            yield Problem(
                place, f"“{text}”登记了两次，第一次在第 {first[text].line} 行", "只留一处，或换一个名称"
            )
        elif text == "index":
            yield Problem(place, "“index”是目录页要用的网址", "换一个网址名")
        first.setdefault(text, place)
