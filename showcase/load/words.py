"""The words of `site.yaml`: carriers, tags and zones, as far as they can be read."""

from typing import Any, TypeVar

from showcase.fields.composite import ListOf
from showcase.fields.declaration import Spec, inner_record, specs
from showcase.fields.record import unknown_entries
from showcase.frontmatter.nodes import Mapping, Node, Scalar, Sequence
from showcase.load.zones import regions_of_zones
from showcase.model.site import Settings
from showcase.model.vocabulary import TagGroup, Unread, Vocabulary
from showcase.problems import Problem, Refused
from showcase.regions.gazetteer import Gazetteer

R = TypeVar("R")

_ALL = Unread(is_whole=True)


def unread_words(gazetteer: Gazetteer) -> Vocabulary:
    """Return the words of settings that cannot be read: any name may be one."""
    return Vocabulary((), (), gazetteer, _ALL, _ALL, _ALL)


def read_words(mapping: Mapping, bare: Vocabulary) -> tuple[Vocabulary, list[Problem]]:
    """Return the sound words of the settings `mapping`, and what is wrong with the places of zones.

    What else is wrong is told with the settings. The names of words that are not sound are kept as unread, so
    that no case is blamed for using one. `bare` is a vocabulary without words.
    """
    carriers, unread_carriers = _items("carriers", mapping, bare)
    groups, unread_tags = _items("tags", mapping, bare)
    declared, unread_zones = _items("zones", mapping, bare)
    zones, problems = regions_of_zones(declared, bare.gazetteer)
    homeless = {zone.name for _, zone in declared} - {zone.name for zone in zones}
    vocabulary = Vocabulary(
        tuple(carrier for _, carrier in carriers),
        tuple(group for _, group in groups),
        bare.gazetteer.with_zones(zones),
        unread_carriers,
        unread_tags,
        Unread(unread_zones.names | homeless, is_whole=unread_zones.is_whole),
    )
    return vocabulary, problems


def sound_items(key: str, mapping: Mapping, bare: Vocabulary) -> tuple[Any, ...]:
    """Return the sound items of the list that is the setting `key`."""
    return tuple(item for _, item in _items(key, mapping, bare)[0])


Items = list[tuple[Mapping, Any]]


def _items(key: str, mapping: Mapping, bare: Vocabulary, record: type = Settings) -> tuple[Items, Unread]:
    """Return the sound items of the list `key` of `record` with their nodes, and what of it is unread."""
    declared = specs(record)
    spec = next(spec for spec in declared if spec.key == key)
    lists = [entry.value for entry in mapping.entries if entry.key.text in (spec.key, spec.name)]
    items: Items = []
    unread = {text for entry in unknown_entries(mapping, declared) for text in _texts(entry.value)}
    is_whole = spec.required and not lists
    for written in lists:
        is_whole = is_whole or not (isinstance(written, Sequence) or not _texts(written))
        for node in written.items if isinstance(written, Sequence) else ():
            value, gap = _item(spec, node, bare)
            unread |= gap.names
            is_whole = is_whole or gap.is_whole
            if value and isinstance(node, Mapping):
                items.append((node, value))
    return items, Unread(frozenset(unread), is_whole=is_whole)


def _item(spec: Spec, node: Node, bare: Vocabulary) -> tuple[Any, Unread]:
    """Return the value of one item, None where it is not sound, and what of it is unread."""
    assert isinstance(spec.kind, ListOf)  # noqa: S101 - so the settings declare it
    try:
        return spec.kind.item.parse(node, bare), Unread()
    except Refused:
        if isinstance(node, Mapping) and inner_record(spec.kind) is TagGroup:
            tags, gap = _items("tags", node, bare, TagGroup)
            return TagGroup(group="", slug="", tags=tuple(tag for _, tag in tags)), gap
        return None, Unread(frozenset(_texts(node)))


def _texts(node: Node) -> set[str]:
    """Return every text in a node, the names of its fields too: any may be the name that was meant."""
    if isinstance(node, Scalar):
        return {node.text.strip()} - {""}
    if isinstance(node, Sequence):
        return {text for item in node.items for text in _texts(item)}
    return {text for entry in node.entries for text in (entry.key.text, *_texts(entry.value))}
