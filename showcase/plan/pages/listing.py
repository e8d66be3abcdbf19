"""Pages that list the cases of one tag or one carrier, and the index of tags."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.site import Site
from showcase.model.vocabulary import Carrier, Tag
from showcase.plan import address
from showcase.plan.card import Card, card_of
from showcase.plan.page import Counted, Link, Page, Subscription
from showcase.plan.shelves import Shelves
from showcase.plan.subscription import subscription


@dataclass(frozen=True)
class ListingContent:
    """A named list of cases; `siblings` lead to the lists beside it."""

    kind: str
    name: str
    description: str
    cards: tuple[Card, ...]
    siblings: tuple[Counted, ...]


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
            cards = tuple(map(card_of, shelves.by_tag.get(tag.slug, ())))
            content = ListingContent(f"标签 · {group.group}", tag.name, tag.description, cards, siblings)
            title = f"标签：{tag.name}"
            feeds = subscription(site, address.of_tag(tag), tag.name)
            yield _listing(address.of_tag(tag), title, crumbs, content, feeds)


def carrier_pages(site: Site, shelves: Shelves) -> Iterator[Page]:
    """Yield the page of every carrier."""
    crumbs = (Link("首页", address.HOME), Link("全部案例", address.CASES))
    for carrier in site.vocabulary.carriers:
        siblings = tuple(
            counted_carrier(other, shelves) for other in site.vocabulary.carriers if other != carrier
        )
        cards = tuple(map(card_of, shelves.by_carrier.get(carrier.slug, ())))
        content = ListingContent("载体类型", carrier.name, carrier.description, cards, siblings)
        title = f"载体：{carrier.name}"
        feeds = subscription(site, address.of_carrier(carrier), carrier.name)
        yield _listing(address.of_carrier(carrier), title, crumbs, content, feeds)


def _listing(
    where: str, title: str, crumbs: tuple[Link, ...], content: ListingContent, feeds: Subscription | None
) -> Page:
    description = f"{content.name}：{content.description}共 {len(content.cards)} 个案例。"
    anchors = frozenset(("main", "siblings") if content.siblings else ("main",))
    return Page(
        where,
        "pages/listing.html",
        title,
        description,
        crumbs[-1].address,
        crumbs,
        content,
        anchors,
        subscription=feeds,
    )
