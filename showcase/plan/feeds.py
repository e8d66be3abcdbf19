"""The feeds of new and changed cases: one for the whole site, one for each tag, carrier and region."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.date import PartialDate
from showcase.model.site import Settings, Site
from showcase.model.vocabulary import Tag
from showcase.plan import address
from showcase.plan.outline import Outline
from showcase.plan.page import Subscription
from showcase.plan.shelves import Shelves
from showcase.plan.signboard import case_signboard, picture_of

_NEWEST = 20


@dataclass(frozen=True)
class Entry:
    """A case in a feed. `name` is what it is known by for ever: it outlives a change of the address."""

    name: str
    slug: str
    title: str
    summary: str
    published: PartialDate
    updated: PartialDate
    tags: tuple[Tag, ...]
    picture: str

    @property
    def address(self) -> str:
        """The address of its page."""
        return address.of_slug(self.slug)


@dataclass(frozen=True)
class Feed:
    """A feed in both its formats; `name` is what it is known by for ever, `page` shows its cases to people.

    It has the newest cases; `is_complete` where these are all that there are. An empty one has the date of
    the newest case of the site.
    """

    name: str
    page: str
    subscription: Subscription
    description: str
    updated: PartialDate
    entries: tuple[Entry, ...]
    is_complete: bool


def plan_feeds(site: Site, shelves: Shelves, pages: Iterable[Outline]) -> tuple[Feed, ...]:
    """Return the feeds that belong to `pages`, which are all that list cases, each once."""
    last = site.changed
    if not last:
        return ()
    by_address = {page.address: page for page in pages}
    newest = sorted(site.cases, key=lambda case: case.facts.changed, reverse=True)
    ranks = {case.slug: rank for rank, case in enumerate(newest)}
    entries = {case.slug: _entry(case, site.settings) for case in site.cases}
    found: list[Feed] = []
    for where, cases in _shelved(site, shelves):
        slugs = sorted((case.slug for case in cases), key=ranks.__getitem__)
        shown = tuple(entries[slug] for slug in slugs[:_NEWEST])
        found += _feed(by_address[where], shown, last, is_complete=len(shown) == len(slugs))
    return tuple(found)


def _feed(page: Outline, shown: tuple[Entry, ...], last: PartialDate, *, is_complete: bool) -> Iterator[Feed]:
    """Yield the feed of `page`, if it has its own; `last` is the date of the newest case of the site."""
    if page.subscription and page.subscription.atom == address.of_feed(page.address, "xml"):
        yield Feed(
            name=page.subscription.atom.removesuffix(".xml"),
            page=page.address,
            subscription=page.subscription,
            description=page.description,
            updated=max((entry.updated for entry in shown), default=last),
            entries=shown,
            is_complete=is_complete,
        )


def _shelved(site: Site, shelves: Shelves) -> Iterator[tuple[str, tuple[Case, ...]]]:
    """Yield the address of each page that may have feeds of its own, with the cases on its shelf."""
    yield address.HOME, site.cases
    for group in site.vocabulary.tag_groups:
        for tag in group.tags:
            yield address.of_tag(tag), shelves.by_tag.get(tag.slug, ())
    for carrier in site.vocabulary.carriers:
        yield address.of_carrier(carrier), shelves.by_carrier.get(carrier.slug, ())
    for region in sorted(shelves.by_region, key=lambda region: region.code):
        yield address.of_region(region), shelves.by_region[region]


def _entry(case: Case, settings: Settings) -> Entry:
    facts = case.facts
    first = facts.aliases[0].target if facts.aliases else case.slug  # the oldest name stands first
    return Entry(
        name=address.of_slug(first).removesuffix(".html"),
        slug=case.slug,
        title=facts.title,
        summary=facts.summary,
        published=facts.published,
        updated=facts.changed,
        tags=facts.tags,
        picture=picture_of(case_signboard(case, settings)).address if settings.base_url else "",
    )
