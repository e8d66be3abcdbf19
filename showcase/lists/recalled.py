"""All that belongs to no case, as it was published, or made.

It is a function of the settings, the words, the ledger, the pictures, the facts of all cases and of nothing
else of them, of the frame that all pages share, and of which addresses there are. A feed is one of the same
and of the bundles whose texts it has. The record knows by the digests of these what came out.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from showcase.lists.making import make_feed, make_lists
from showcase.lists.planned import Planned, plan_lists
from showcase.lists.values import Lists
from showcase.load.recalled import Gist
from showcase.model.output import Kept, Output
from showcase.model.site import Site
from showcase.plan.feeds import Feed, plan_feeds
from showcase.plan.outline import Outline
from showcase.plan.shelves import shelve
from showcase.problems import Problem
from showcase.record.values import digest_of
from showcase.render.former import Former
from showcase.render.pages import Layout, Progress
from showcase.render.rendered import digest_of as digest_of_bytes

_ASSETS = "assets/"


class RecalledLists:
    """What is known of the lists of a site before any is made; what is not is planned when asked for."""

    def __init__(self, site: Site, gists: Mapping[str, Gist], frame: bytes, former: Former) -> None:
        """Look up the lists of `site`; `frame` is the digest of their frame, `gists` identify its cases."""
        self._site = site
        self.former = former
        self.key = digest_of(
            frame,
            site.settings,
            site.vocabulary.digest,
            site.about,
            dict(site.pictures),
            tuple(site.ledger.page(where) for where in site.ledger.pages),
            tuple((case.slug, gists[case.slug].facts) for case in site.cases),
        )
        known = former.record.look_up(Lists, ("lists", self.key))
        self.known = known if known and known.files.items() <= former.published.items() else None

    @cached_property
    def planned(self) -> Planned:
        """What is to be made."""
        return plan_lists(self._site)

    @cached_property
    def feeds(self) -> dict[str, Feed]:
        """The feeds, by the addresses of their Atom documents."""
        feeds = plan_feeds(self._site, shelve(self._site.cases), self.outlines) if self.known else None
        return {feed.subscription.atom: feed for feed in feeds or self.planned.feeds}

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """The outlines of the pages."""
        return self.known.outlines if self.known else self.planned.outlines

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses of all files to which pages may lead."""
        return self.known.addresses if self.known else self.planned.addresses


@dataclass(frozen=True)
class Listing:
    """All files that belong to no case but the feeds, and the problems met in the templates."""

    lists: Lists
    outputs: tuple[Output | Kept, ...]
    problems: tuple[Problem, ...] = ()


def listing_of(recalled: RecalledLists, layout: Layout, progress: Progress) -> Listing:
    """Return the files that belong to no case; those that are not as they were published are made."""
    known = recalled.known
    if known and known.answers.hold(layout.addresses):
        return Listing(known, tuple(Kept(where, digest) for where, digest in known.files.items()))
    made, outputs, problems = make_lists(recalled.planned, layout, recalled.former, progress)
    if not problems:
        recalled.former.record.keep(("lists", recalled.key), made)
    return Listing(made, outputs, problems)


def feed_files(
    recalled: RecalledLists,
    lists: Lists,
    layout: Layout,
    keys: Mapping[str, bytes],
    texts: Callable[[tuple[str, ...]], Mapping[str, str]],
) -> Iterator[Output | Kept]:
    """Yield the files of all feeds.

    `keys` identify the bundle of each case; `texts` gives the texts of the cases of some slugs.
    """
    record, published = recalled.former.record, recalled.former.published
    assets = sorted(where for where in layout.addresses if where.startswith(_ASSETS))
    common = digest_of(recalled.key, assets)
    for feed in lists.feeds:
        parts = "feed", common, feed.atom, [keys[slug] for slug in feed.slugs]
        known = record.look_up(dict[str, bytes], parts)
        if known and known.items() <= published.items():
            yield from (Kept(where, digest) for where, digest in known.items())
        else:
            made = make_feed(recalled.feeds[feed.atom], texts(feed.slugs), layout)
            record.keep(parts, {output.address: digest_of_bytes(output.content) for output in made})
            yield from made
