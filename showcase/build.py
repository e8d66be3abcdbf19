"""The build, start to finish: read, load, plan, render, publish."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from showcase.api.files import data_files
from showcase.check.former import former_problems
from showcase.check.links import link_problems
from showcase.check.promises import promise_problems
from showcase.editor.folder import renew
from showcase.for_machines import make_for_machines, plan_for_machines
from showcase.load.case import LoadedCase
from showcase.load.site import load
from showcase.model.ledger import Promise
from showcase.model.output import Copy, Drawing, Output, Rendition
from showcase.model.picture import Look, unseen
from showcase.model.site import Site
from showcase.outcome import Outcome
from showcase.pictures.darkroom import Darkroom
from showcase.plan.citations import citation_files
from showcase.plan.page import Page
from showcase.plan.promised import promises_of
from showcase.plan.renditions import renditions_of
from showcase.plan.site import masthead, plan
from showcase.problems import Problem, Refused, has_errors
from showcase.publish.content import published_in
from showcase.publish.folder import publish
from showcase.read.tree import Tree, read_tree
from showcase.record.record import PATH as RECORD
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


@dataclass(frozen=True)
class Built:
    """The result of a build; `changed` tells whether the published site had to change.

    `notices` are those of the problems that are met in this build alone.
    """

    made: Made
    published: bool
    changed: bool = False
    notices: tuple[Problem, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """What is told of it."""
        made = (output.address for output in self.made.outputs if isinstance(output, Output))
        pages = sum(address.endswith(".html") for address in made)
        site = self.made
        return Outcome(self.published, self.changed, site.problems, site.cases, pages, site.base_url)


@dataclass(frozen=True)
class Project:
    """The sources below `root` as they were read, and what earlier builds found."""

    root: Path
    tree: Tree
    record: Record


def build(
    root: Path, target: Path, *, strict: bool = False, drafts: bool = False, report: Report = lambda *_: None
) -> Built:
    """Build the site of the project `root` into the folder `target`: see `build_project`."""
    with closing(Record(root / RECORD)) as record:
        project = Project(root, read_tree(root), record)
        return build_project(project, target, strict=strict, drafts=drafts, report=report)


def build_project(project: Project, target: Path, *, strict: bool, drafts: bool, report: Report) -> Built:
    """Build the site of `project` into the folder `target`.

    With errors, or with warnings too if `strict`, nothing is published and the last good site stays.
    With `drafts`, unfinished cases are in the site too as far as they can be shown: for a preview.
    `report` is called with what is being done, how much of it is done, and how much there is.
    """
    root = project.root
    darkroom = Darkroom(root)
    former = Former(project.record, published_in(target))
    made = make_with_pictures(project.tree, darkroom, report, drafts=drafts, former=former)
    hints = renew(root, made.site.vocabulary) if made.site else ()
    if has_errors(made.problems) or (strict and made.problems):
        return Built(_told(made, hints), published=False)
    try:
        changed, notices = publish(developed(made, darkroom, report), root, target)
        report("更新网站", 1, 1)
    except Refused as refused:
        return Built(_told(made, hints, refused.problems), published=False)
    darkroom.tidy()
    return Built(_told(made, hints, notices), published=True, changed=changed, notices=(*hints, *notices))


def _told(made: Made, *more: tuple[Problem, ...]) -> Made:
    """Return `made` with the problems that were met after it was made."""
    return replace(made, problems=tuple(sorted(chain(made.problems, *more))))


def check(root: Path, *, report: Report = lambda *_: None) -> Made:
    """Make the site of the project `root` in memory: every problem is found, nothing is published."""
    with closing(Record(root / RECORD, is_kept=False)) as record:
        return make_with_pictures(
            read_tree(root), Darkroom(root), report, former=Former(record, lambda _: None)
        )


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
    others = _unrendered(site, pages, tree, report)
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
    site: Site, pages: tuple[Page, ...], tree: Tree, report: Report
) -> tuple[Output | Copy | Rendition, ...]:
    """Return what is published and needs no template."""
    index = search_index(site, pages)
    report("做查找索引", 1, 1)
    files = (*index, *data_files(site), *citation_files(site))
    report("做数据文件", 1, 1)
    pictures = renditions_of(site)
    return (*files, *_copies(tree, pictures), *pictures)


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


def developed(made: Made, darkroom: Darkroom, report: Report) -> tuple[Output | Copy | Drawing, ...]:
    """Return what is published, with the files of the pictures made."""
    pictures = [output for output in made.outputs if isinstance(output, Rendition)]
    others = [output for output in made.outputs if not isinstance(output, Rendition)]
    files = darkroom.develop(pictures, lambda done, total: report("处理图片", done, total))
    return (*others, *files)


def _copies(tree: Tree, pictures: tuple[Rendition, ...]) -> Iterator[Copy]:
    """Yield the assets; pictures that are shown have been made anew, other files stay at home."""
    made = {picture.address for picture in pictures}
    for path in tree.files:
        if path.startswith("assets/") and path not in made:
            yield Copy(path, path)
