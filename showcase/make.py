"""A site in memory: load, plan, render."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from showcase.bundle.bundles import Bundles, bundles_of, document_parts
from showcase.bundle.making import Frame
from showcase.bundle.recalled import Cases, recalled_bundles
from showcase.check.former import former_problems
from showcase.check.links import link_problems
from showcase.check.promises import promise_problems
from showcase.joined import joined
from showcase.lists.recalled import RecalledLists, feed_files, listing_of
from showcase.load.case import LoadedCase
from showcase.load.site import Loaded, load
from showcase.model.ledger import Promise
from showcase.model.output import Copy, Drawing, Kept, Output, Rendition, Stored
from showcase.model.picture import Look, unseen
from showcase.model.site import Site
from showcase.pictures.darkroom import Darkroom
from showcase.plan.assets import assets_of
from showcase.plan.outline import Outline
from showcase.plan.promised import promises_of
from showcase.plan.site import masthead, seen_by_cases
from showcase.problems import Problem
from showcase.read.tree import Tree
from showcase.record.values import digest_of
from showcase.render.former import Former
from showcase.render.pages import Layout
from showcase.render.templates import Templates, load_templates
from showcase.search.index import FIRST, index_again
from showcase.search.shelf import Shelf
from showcase.text.readings import found_out, recall

_READINGS = ("readings",)

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Made:
    """A site in memory: its files as far as they could be made, and every problem on the way.

    `cases` are in the site, `checked` were looked at: those with errors and the drafts too. `site` is what
    the files were made from, None where the settings cannot be used; `pages` are the outlines of its pages.
    `files` are all case files.
    """

    outputs: tuple[Output | Stored | Copy | Drawing | Kept | Rendition, ...]
    problems: tuple[Problem, ...]
    cases: int = 0
    checked: int = 0
    base_url: str = ""
    site: Site | None = None
    pages: tuple[Outline, ...] = ()
    files: tuple[LoadedCase, ...] = ()

    @property
    def promises(self) -> tuple[Promise, ...]:
        """What the pages promise to everybody who links to them."""
        return tuple(promises_of(self.site, self.pages)) if self.site else ()


def make(
    tree: Tree,
    report: Report = lambda *_: None,
    look: Look = unseen,
    *,
    drafts: bool = False,
    former: Former | None = None,
) -> Made:
    """Make the site from its sources, with its drafts or without; the problems are sorted by place.

    `look` tells what the pictures are, `former` what earlier builds made.
    """
    before = former or Former()
    known = before.record.look_up(dict[str, str], _READINGS) or {}
    recall(known)
    loaded = load(
        tree, lambda done, total: report("读案例", done, total), look, drafts=drafts, record=before.record
    )
    templates, found = load_templates({path: tree.texts[path] for path in tree.under("templates")})
    problems = (*tree.problems, *loaded.problems, *found)
    report("读模板", 1, 1)
    if loaded.site is None:
        return Made((), tuple(sorted(problems)), checked=len(loaded.files))
    means = _Means(templates, not found, before, report)
    made = _made(loaded, loaded.site, tree, means)
    if new := found_out():
        before.record.keep(_READINGS, known | new, lasting=True)
    return replace(made, problems=tuple(sorted((*problems, *made.problems))))


@dataclass(frozen=True)
class _Means:
    """What a site is made with: templates, which may have faults, what is known, and who is told."""

    templates: Templates
    are_sound: bool
    former: Former
    report: Report


def _made(loaded: Loaded, site: Site, tree: Tree, means: _Means) -> Made:
    settings, top, former = seen_by_cases(site.settings), masthead(site.settings), means.former
    frame = digest_of(settings, top, means.templates.digest)
    recalled = recalled_bundles(Cases(site.cases, loaded.gists, site.pictures, settings), frame, former)
    lists = RecalledLists(site, loaded.gists, frame, former)
    whole = joined(tree.parts)
    others = tuple(assets_of(site, tree.files, whole.files))
    addresses = recalled.addresses | lists.addresses | {FIRST, *(thing.address for thing in others)}
    means.report("排网页", 1, 1)
    layout = Layout(top, means.templates, addresses)
    count = len(site.cases)
    bundles = bundles_of(
        recalled,
        Frame(settings, layout, means.are_sound),
        former,
        lambda done: means.report("写案例的网页", done, count),
    )
    pages = (*lists.outlines, *bundles.outlines())
    problems = [*whole.problems, *bundles.problems, *_broken(site, loaded.files, pages, bundles)]
    means.report("核对链接", 1, 1)
    shelf = Shelf(means.former.record, means.former.published, recalled.keys, document_parts)
    index = index_again(site, bundles.document, shelf)
    means.report("做查找索引", 1, 1)
    outputs, met = _rendered(bundles, lists, means) if means.are_sound else ((), ())
    return Made(
        (*outputs, *index, *others),
        (*problems, *met),
        count,
        len(loaded.files),
        site.settings.base_url,
        site,
        pages,
        loaded.files,
    )


def _broken(
    site: Site, files: tuple[LoadedCase, ...], pages: tuple[Outline, ...], bundles: Bundles
) -> Iterator[Problem]:
    """Yield the links, the promises and the former anchors that do not hold."""
    yield from link_problems(site, files, pages)
    yield from promise_problems(site, files, pages, lambda case: bundles.all[case.slug].places)
    yield from former_problems(site)


def _rendered(
    bundles: Bundles, lists: RecalledLists, means: _Means
) -> tuple[tuple[Output | Stored | Drawing | Kept, ...], tuple[Problem, ...]]:
    """Return all that templates are for, and what machines read, and the problems in the templates."""
    layout = bundles.frame.layout
    listing = listing_of(lists, layout, lambda done: means.report("写网页", done, len(lists.outlines)))
    outputs = (*bundles.outputs(), *listing.outputs, *listing.lists.drawings)
    if listing.problems or bundles.problems:
        return outputs, listing.problems
    feeds = tuple(feed_files(lists, listing.lists, layout, bundles.recalled.keys, bundles.texts))
    means.report("做订阅源", 1, 1)
    return (*outputs, *feeds), ()


def make_with_pictures(
    tree: Tree, darkroom: Darkroom, report: Report, *, drafts: bool = False, former: Former | None = None
) -> Made:
    """Make the site from its sources, and look at its pictures too."""
    return make(
        tree,
        report,
        lambda paths: darkroom.look(paths, lambda done, total: report("看图片", done, total)),
        drafts=drafts,
        former=former,
    )
