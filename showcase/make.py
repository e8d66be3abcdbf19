"""A site in memory: load, plan, render."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from showcase.api.files import data_files
from showcase.bundle.bundles import Bundles, bundles_of
from showcase.bundle.making import Frame
from showcase.bundle.recalled import Cases, recalled_bundles
from showcase.check.former import former_problems
from showcase.check.links import link_problems
from showcase.check.promises import promise_problems
from showcase.for_machines import ForMachines, make_for_machines, plan_for_machines
from showcase.load.case import LoadedCase
from showcase.load.site import Loaded, load
from showcase.model.ledger import Promise
from showcase.model.output import Copy, Drawing, Kept, Output, Rendition
from showcase.model.picture import Look, unseen
from showcase.model.site import Site
from showcase.pictures.darkroom import Darkroom
from showcase.plan.outline import Outline, outlines_of
from showcase.plan.page import Page
from showcase.plan.promised import promises_of
from showcase.plan.renditions import renditions_of
from showcase.plan.site import list_pages, masthead, seen_by_cases
from showcase.problems import Problem
from showcase.read.tree import Tree
from showcase.record.values import digest_of
from showcase.render.former import Former, render_again
from showcase.render.pages import Layout
from showcase.render.templates import Templates, load_templates
from showcase.search.index import FIRST, search_index
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

    outputs: tuple[Output | Copy | Drawing | Kept | Rendition, ...]
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
    lists = list_pages(site)
    outlines = outlines_of(lists)
    planned, others = plan_for_machines(site, outlines), _unrendered(site, tree)
    means.report("排网页", 1, 1)
    settings, top = seen_by_cases(site.settings), masthead(site.settings)
    cases = Cases(site.cases, loaded.gists, site.pictures, settings)
    recalled = recalled_bundles(cases, digest_of(settings, top, means.templates.digest), means.former)
    addresses = recalled.addresses.union(
        planned.addresses, (FIRST,), (thing.address for thing in (*lists, *others))
    )
    bundles = bundles_of(
        recalled,
        Frame(settings, Layout(top, means.templates, addresses), means.are_sound),
        means.former.record,
        planned.fed,
        lambda done: means.report("写案例的网页", done, len(site.cases)),
    )
    pages = (*outlines, *bundles.outlines())
    problems = [*bundles.problems, *_broken(site, loaded.files, pages, bundles)]
    means.report("核对链接", 1, 1)
    index = search_index(site, bundles.document)
    means.report("做查找索引", 1, 1)
    listed, met = _listed(lists, planned, bundles, means) if means.are_sound else ((), ())
    outputs = (*bundles.outputs(), *listed) if means.are_sound else ()
    return Made(
        (*outputs, *index, *others),
        (*problems, *met),
        len(site.cases),
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


def _listed(
    lists: tuple[Page, ...], planned: ForMachines, bundles: Bundles, means: _Means
) -> tuple[tuple[Output | Drawing | Kept, ...], tuple[Problem, ...]]:
    """Return the pages that belong to no case and what machines read, and the problems in the templates."""
    layout = bundles.frame.layout
    outputs, met = render_again(
        lists, layout, means.former, lambda done: means.report("写网页", done, len(lists))
    )
    if met or bundles.problems:
        return outputs, met
    texts = bundles.texts(planned.fed)
    files = tuple(make_for_machines(planned, texts, layout.masthead, layout.addresses))
    means.report("做订阅源", 1, 1)
    return (*outputs, *files), ()


def _unrendered(site: Site, tree: Tree) -> tuple[Output | Copy | Rendition, ...]:
    """Return what is published, belongs to no case and needs no template."""
    pictures = renditions_of(site)
    return (*data_files(site), *_copies(tree, pictures), *pictures)


def _copies(tree: Tree, pictures: tuple[Rendition, ...]) -> Iterator[Copy]:
    """Yield the assets; pictures that are shown have been made anew, other files stay at home."""
    made = {picture.address for picture in pictures}
    for path in tree.files:
        if path.startswith("assets/") and path not in made:
            yield Copy(path, path)


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
