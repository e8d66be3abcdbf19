"""Making all that belongs to no case: the pages, the data, and what only machines read."""

from collections.abc import Iterator, Mapping

from showcase.discovery.manifest import manifest
from showcase.discovery.robots import robots
from showcase.discovery.sitemap import sitemap
from showcase.feeds.absolute import absolute
from showcase.feeds.atom import atom
from showcase.feeds.json_feed import json_feed
from showcase.lists.planned import Planned
from showcase.lists.values import FeedOutline, Lists
from showcase.model.output import Kept, Output
from showcase.plan import address
from showcase.plan.feeds import Feed
from showcase.problems import Problem
from showcase.render.asked import Asked, together
from showcase.render.former import Former, render_again
from showcase.render.pages import Layout, Progress
from showcase.render.rendered import digest_of


def make_lists(
    planned: Planned, layout: Layout, former: Former, progress: Progress
) -> tuple[Lists, tuple[Output | Kept, ...], tuple[Problem, ...]]:
    """Return what became of what was `planned`, its files without the feeds, and problems in the templates.

    With problems some files are missing. What `former` builds have published as it shall be is not made anew.
    """
    sheets, problems = render_again(planned.pages, layout, former, progress)
    asked = Asked(layout.addresses)
    others = (*planned.data, *_for_machines(planned, layout, asked))
    made = Lists(
        planned.outlines,
        {sheet.address: sheet.rendered.digest for sheet in sheets}
        | {output.address: digest_of(output.content) for output in others},
        tuple(_outline(feed) for feed in planned.feeds),
        planned.signboards,
        together((asked.answers, *(sheet.rendered.answers for sheet in sheets))),
    )
    return made, (*(sheet.output for sheet in sheets), *others), problems


def make_feed(feed: Feed, texts: Mapping[str, str], layout: Layout) -> tuple[Output, Output]:
    """Return `feed` in both formats; `texts` are its cases as HTML, by the addresses of their pages."""
    site = layout.masthead
    contents = {
        entry.address: absolute(texts[entry.address], site.base_url + entry.address) for entry in feed.entries
    }
    return (
        Output(feed.subscription.atom, atom(feed, contents, site, layout.addresses)),
        Output(feed.subscription.json, json_feed(feed, contents, site, layout.addresses)),
    )


def _for_machines(planned: Planned, layout: Layout, asked: Asked) -> Iterator[Output]:
    site = layout.masthead
    yield Output(address.MANIFEST, manifest(site, planned.description, asked))
    if site.base_url:
        yield Output(address.ROBOTS, robots(site.base_url))
        yield from sitemap(planned.locations, site.base_url)


def _outline(feed: Feed) -> FeedOutline:
    links = feed.subscription
    return FeedOutline(links.atom, links.json, tuple(entry.slug for entry in feed.entries))
