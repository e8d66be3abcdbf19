"""The bundles of all cases: those that are published as they shall be, and those that are made.

A bundle is a function of the case, of what its pages show of others, of the frame that all share, and of
which addresses there are. The record knows by the digest of the first three what came out and which addresses
were asked for; it counts if these are still there and every file is published as it came out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from showcase.bundle.making import addresses_of
from showcase.bundle.values import Bundle, Subject
from showcase.load.pictures import pictures_of
from showcase.load.recalled import Gist
from showcase.model.case import Case
from showcase.model.picture import Survey
from showcase.model.site import Settings
from showcase.plan.around import Near, around_of
from showcase.plan.related import near_all, traits_of
from showcase.record.record import Record
from showcase.record.values import digest_of
from showcase.render.former import Former


@dataclass(frozen=True)
class Cases:
    """All cases of a site in its order, what identifies each, and the pictures of the site.

    `settings` are those that files of cases may depend on.
    """

    cases: tuple[Case, ...]
    gists: Mapping[str, Gist]
    pictures: Mapping[str, Survey]
    settings: Settings

    @cached_property
    def by_slug(self) -> dict[str, Case]:
        """Every case under its slug."""
        return {case.slug: case for case in self.cases}

    def pictures_around(self, case: Case, near: Near) -> dict[str, Survey]:
        """Return the pictures that the files of `case` show: its own, and the covers of what is related."""
        covers = (self.by_slug[slug].cover_path for slug in near.related)
        shown = {*pictures_of(case), *covers}
        return {path: self.pictures[path] for path in sorted(shown & self.pictures.keys())}


@dataclass(frozen=True)
class Recalled:
    """What is known of the bundles of `cases` before any is made.

    `keys` tell what each depends on; `bundles` are those that are published as they came out.
    """

    cases: Cases
    near: Mapping[str, Near]
    keys: Mapping[str, bytes]
    bundles: Mapping[str, Bundle]

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses of all files of all cases."""
        new = (case for case in self.cases.cases if case.slug not in self.bundles)
        return frozenset(
            chain(
                (where for bundle in self.bundles.values() for where in bundle.addresses),
                (where for case in new for where in addresses_of(case, self.cases.settings)),
            )
        )

    def subject(self, slug: str) -> Subject:
        """Return what the bundle of the case `slug` is made of."""
        case, near = self.cases.by_slug[slug], self.near[slug]
        pictures = self.cases.pictures_around(case, near)
        around = around_of(case, near, self.cases.by_slug, pictures)
        return Subject(case, around, pictures)


def recalled_bundles(cases: Cases, frame: bytes, former: Former) -> Recalled:
    """Return what is known of the bundles of `cases`, whose common frame has the digest `frame`."""
    near = _near(cases, former.record)
    keys = {case.slug: _key(case, near[case.slug], cases, frame) for case in cases.cases}
    bundles = {}
    for slug, key in keys.items():
        known = former.record.look_up(Bundle, ("bundle", key))
        if known and known.files.items() <= former.published.items():
            bundles[slug] = known
    return Recalled(cases, near, keys, bundles)


def _near(cases: Cases, record: Record) -> dict[str, Near]:
    """Return what is near each case, which changes only when the traits of one do."""
    traits = tuple(map(traits_of, cases.cases))
    parts = "what is near each case", traits
    found = record.look_up(tuple[Near, ...], parts)
    if found is None:
        found = near_all(traits)
        record.keep(parts, found)
    return dict(zip((case.slug for case in cases.cases), found, strict=True))


def _key(case: Case, near: Near, cases: Cases, frame: bytes) -> bytes:
    """Return the digest of all that the bundle of `case` depends on besides the addresses of the site.

    The facts of a case do not tell its slug, so two that change places are known by what is `near`.
    """
    others = [cases.gists[slug].facts if slug else b"" for slug in near.slugs]
    pictures = cases.pictures_around(case, near)
    return digest_of(frame, cases.gists[case.slug].case, near, *others, pictures)
