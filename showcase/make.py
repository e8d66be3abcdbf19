"""A site in memory: load, plan, render."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from showcase.api.files import data_files
from showcase.check.former import former_problems
from showcase.check.links import link_problems
from showcase.check.promises import promise_problems
from showcase.for_machines import make_for_machines, plan_for_machines
from showcase.joined import Joined, joined
from showcase.load.case import LoadedCase
from showcase.load.site import load
from showcase.model.ledger import Promise
from showcase.model.output import Copy, Drawing, Output, Rendition
from showcase.model.picture import Look, unseen
from showcase.model.site import Site
from showcase.pictures.darkroom import Darkroom
from showcase.plan.citations import citation_files
from showcase.plan.page import Page
from showcase.plan.promised import promises_of
from showcase.plan.renditions import renditions_of
from showcase.plan.site import masthead, plan
from showcase.problems import Problem
from showcase.read.tree import Tree
from showcase.record.record import Record
from showcase.render.former import NOTHING_BEFORE, Former
from showcase.render.pages import render
from showcase.render.press import Press
from showcase.render.templates import load_templates
from showcase.search.index import search_index

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Made:
    """A site in memory: its files as far as they could be made, and every problem on the way.

    `cases` are in the site, `checked` were looked at: those with errors and the drafts too. `site` is what
    the files were made from, None where the settings cannot be used; `promises` are what its pages promise.
    `files` are all case files.
    """

    outputs: tuple[Output | Copy | Drawing | Rendition, ...]
    problems: tuple[Problem, ...]
    cases: int = 0
    checked: int = 0
    base_url: str = ""
    site: Site | None = None
    promises: tuple[Promise, ...] = ()
    files: tuple[LoadedCase, ...] = ()


def make(
    tree: Tree,
    report: Report = lambda *_: None,
    look: Look = unseen,
    *,
    drafts: bool = False,
    former: Former = NOTHING_BEFORE,
) -> Made:
    """Make the site from its sources, with its drafts or without; the problems are sorted by place.

    `look` tells what the pictures are, `former` what earlier builds made.
    """
    loaded = load(
        tree, lambda done, total: report("读案例", done, total), look, drafts=drafts, record=former.record
    )
    problems = [*tree.problems, *loaded.problems]
    templates, found = load_templates({path: tree.texts[path] for path in tree.under("templates")})
    problems += found
    report("读模板", 1, 1)
    site = loaded.site
    if site is None:
        return Made((), tuple(sorted(problems)), checked=len(loaded.files))
    pages = plan(site)
    report("排网页", 1, 1)
    problems += link_problems(site, loaded.files, pages)
    problems += (*promise_problems(site, loaded.files, pages), *former_problems(site))
    report("核对链接", 1, 1)
    assets = joined(tree.parts)
    problems += assets.problems
    others = (*_unrendered(site, pages, former.record, report), *_assets(site, tree.files, assets))
    press = Press(masthead(site.settings), templates, former)
    outputs, met = ((), ()) if found else _rendered(site, pages, others, press, report)
    return Made(
        (*outputs, *others),
        tuple(sorted((*problems, *met))),
        len(site.cases),
        len(loaded.files),
        site.settings.base_url,
        site,
        tuple(promises_of(site, pages)),
        loaded.files,
    )


def _unrendered(
    site: Site, pages: tuple[Page, ...], known: Record, report: Report
) -> tuple[Output | Rendition, ...]:
    """Return what is published and needs no template."""
    index = search_index(site, pages, known=known)
    report("做查找索引", 1, 1)
    files = (*index, *data_files(site), *citation_files(site))
    report("做数据文件", 1, 1)
    return (*files, *renditions_of(site))


def _rendered(
    site: Site,
    pages: tuple[Page, ...],
    others: tuple[Output | Copy | Rendition, ...],
    press: Press,
    report: Report,
) -> tuple[tuple[Output | Drawing, ...], tuple[Problem, ...]]:
    """Return the pages and what machines read of them, and the problems in the templates.

    They may lead to each other and to the `others`.
    """
    planned = plan_for_machines(site, tuple(page for page in pages if page.address.endswith(".html")))
    addresses = planned.addresses.union(thing.address for thing in (*pages, *others))
    outputs, met = render(pages, press, addresses, lambda done: report("写网页", done, len(pages)))
    files, more = make_for_machines(planned, press, addresses)
    report("做订阅源", 1, 1)
    return (*outputs, *files), (*met, *more)


def _assets(site: Site, files: tuple[str, ...], whole: Joined) -> Iterator[Output | Copy]:
    """Yield the assets; pictures that are shown have been made anew, other files stay at home.

    What is imported goes in by itself too, since a page may need no more than that.
    """
    made = {picture.address for picture in renditions_of(site)}
    for path in files:
        if path in whole.files:
            yield Output(path, whole.files[path])
        elif path.startswith("assets/") and path not in made:
            yield Copy(path, path)


def make_with_pictures(
    tree: Tree, darkroom: Darkroom, report: Report, *, drafts: bool = False, former: Former = NOTHING_BEFORE
) -> Made:
    """Make the site from its sources, and look at its pictures too."""
    return make(
        tree,
        report,
        lambda paths: darkroom.look(paths, lambda done, total: report("看图片", done, total)),
        drafts=drafts,
        former=former,
    )
