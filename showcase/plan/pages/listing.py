"""Pages that list the cases of one tag or one carrier, and the index of tags."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.site import Site
from showcase.model.vocabulary import Carrier, Tag
from showcase.plan import address, choice
from showcase.plan.card import Card, card_of
from showcase.plan.page import Counted, Link, Page, Subscription
from showcase.plan.paging import Paging, parts
from showcase.plan.shelves import Shelves
from showcase.plan.subscription import subscription


@dataclass(frozen=True)
class ListingContent:
    """A named list of cases; `siblings` lead to those beside it, `choice` chooses its cases in a search."""

    kind: str
    name: str
    description: str
    count: int
    cards: tuple[Card, ...]
    paging: Paging | None
    siblings: tuple[Counted, ...]
    choice: str


@dataclass(frozen=True)
class TagGroupItem:
    """A group of the tag index."""

    name: str
    id: str
    tags: tuple[Counted, ...]


@dataclass(frozen=True)
class TagIndexContent:
    """The tag index."""

    groups: tuple[TagGroupItem, ...]


def counted_tag(tag: Tag, shelves: Shelves, *, described: bool = False) -> Counted:
    """Return the link to a tag with the number of its cases, and its description where that is shown."""
    count = len(shelves.by_tag.get(tag.slug, ()))
    return Counted(Link(tag.name, address.of_tag(tag)), count, tag.description if described else "")


def counted_carrier(carrier: Carrier, shelves: Shelves, *, described: bool = False) -> Counted:
    """Return the link to a carrier with the number of its cases, and its description where that is shown."""
    count = len(shelves.by_carrier.get(carrier.slug, ()))
    text = carrier.description if described else ""
    return Counted(Link(carrier.name, address.of_carrier(carrier)), count, text)


def tag_groups(site: Site, shelves: Shelves, *, described: bool = False) -> tuple[TagGroupItem, ...]:
    """Return the groups of the vocabulary with the number of cases of each tag."""
    return tuple(
        TagGroupItem(
            group.group,
            f"group-{group.slug}",
            tuple(counted_tag(tag, shelves, described=described) for tag in group.tags),
        )
        for group in site.vocabulary.tag_groups
    )


def tag_pages(site: Site, shelves: Shelves) -> Iterator[Page]:
    """Yield the tag index and the page of every tag."""
    home = Link("首页", address.HOME)
    index = TagIndexContent(tag_groups(site, shelves, described=True))
    description = (
        f"{site.settings.title}的全部标签，按{'、'.join(group.name for group in index.groups)}分组。"
    )
    anchors = frozenset(("main", *(group.id for group in index.groups)))
    yield Page(
        address.TAGS, "pages/tags.html", "按标签浏览", description, address.TAGS, (home,), index, anchors
    )
    crumbs = (home, Link("按标签浏览", address.TAGS))
    for group in site.vocabulary.tag_groups:
        for tag in group.tags:
            siblings = tuple(counted_tag(other, shelves) for other in group.tags if other != tag)
            feeds = subscription(site, address.of_tag(tag), tag.name)
            title = f"标签：{tag.name}"
            kind = f"标签 · {group.group}"
            named = _Named(kind, tag.name, tag.description, title, siblings, feeds, choice.of_tag(tag))
            cases = shelves.by_tag.get(tag.slug, ())
            yield from _listings(address.of_tag(tag), named, cases, address.TAGS, crumbs)


def carrier_pages(site: Site, shelves: Shelves) -> Iterator[Page]:
    """Yield the page of every carrier."""
    crumbs = (Link("首页", address.HOME), Link("全部案例", address.CASES))
    for carrier in site.vocabulary.carriers:
        siblings = tuple(
            counted_carrier(other, shelves) for other in site.vocabulary.carriers if other != carrier
        )
        feeds = subscription(site, address.of_carrier(carrier), carrier.name)
        title = f"载体：{carrier.name}"
        chosen = choice.of_carrier(carrier)
        named = _Named("载体类型", carrier.name, carrier.description, title, siblings, feeds, chosen)
        cases = shelves.by_carrier.get(carrier.slug, ())
        yield from _listings(address.of_carrier(carrier), named, cases, address.CASES, crumbs)


@dataclass(frozen=True)
class _Named:
    """What a list is called."""

    kind: str
    name: str
    description: str
    title: str
    siblings: tuple[Counted, ...]
    feeds: Subscription | None
    choice: str


def _listings(
    where: str, named: _Named, cases: tuple[Case, ...], section: str, crumbs: tuple[Link, ...]
) -> Iterator[Page]:
    """Yield the page of the list of `cases`, or several where it is long."""
    anchors = frozenset(("main", "siblings") if named.siblings else ("main",))
    for part in parts(cases, where):
        content = ListingContent(
            named.kind,
            named.name,
            named.description,
            len(cases),
            tuple(map(card_of, part.items)),
            part.paging,
            named.siblings,
            named.choice,
        )
        title = named.title + part.suffix
        text = f"{named.name}：{named.description}共 {len(cases)} 个案例{part.suffix}。"
        yield Page(
            part.address,
            "pages/listing.html",
            title,
            text,
            section,
            crumbs,
            content,
            anchors,
            subscription=named.feeds,
        )
