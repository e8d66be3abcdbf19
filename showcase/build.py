"""The build, start to finish: read, load, plan, render, publish."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from showcase.check.links import link_problems
from showcase.load.pictures import pictures_of
from showcase.load.site import load
from showcase.model.output import Copy, Output
from showcase.plan.page import Page
from showcase.plan.site import masthead, plan
from showcase.problems import Problem, Refused, has_errors
from showcase.publish.folder import publish
from showcase.read.tree import Tree, read_tree
from showcase.render.pages import render
from showcase.render.templates import load_templates
from showcase.search.index import search_index

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Made:
    """A site in memory: its files as far as they could be made, and every problem on the way.

    `cases` are in the site, `checked` were looked at: those with errors and the drafts too.
    """

    outputs: tuple[Output | Copy, ...]
    problems: tuple[Problem, ...]
    cases: int = 0
    checked: int = 0
    base_url: str = ""


@dataclass(frozen=True)
class Built:
    """The result of a build; `changed` tells whether the published site had to change."""

    made: Made
    published: bool
    changed: bool = False

    @property
    def pages(self) -> int:
        """The number of pages of the site."""
        made = [output.address for output in self.made.outputs if isinstance(output, Output)]
        return sum(address.endswith(".html") for address in made)


def build(root: Path, target: Path, *, strict: bool = False, report: Report = lambda *_: None) -> Built:
    """Build the site of the project `root` into the folder `target`.

    With errors, or with warnings too if `strict`, nothing is published and the last good site stays.
    `report` is called with what is being done, how much of it is done, and how much there is.
    """
    made = check(root, report=report)
    if has_errors(made.problems) or (strict and made.problems):
        return Built(made, published=False)
    try:
        changed, notices = publish(made.outputs, root, target)
    except Refused as refused:
        problems = tuple(sorted((*made.problems, *refused.problems)))
        return Built(replace(made, problems=problems), published=False)
    problems = tuple(sorted((*made.problems, *notices)))
    return Built(replace(made, problems=problems), published=True, changed=changed)


def check(root: Path, *, report: Report = lambda *_: None) -> Made:
    """Make the site of the project `root` in memory: every problem is found, nothing is written."""
    return make(read_tree(root), report)


def make(tree: Tree, report: Report = lambda *_: None) -> Made:
    """Make the site from its sources; the problems are sorted by place."""
    loaded = load(tree, lambda done, total: report("读案例", done, total))
    problems = [*tree.problems, *loaded.problems]
    templates, found = load_templates({path: tree.texts[path] for path in tree.under("templates")})
    problems += found
    site = loaded.site
    if site is None:
        return Made((), tuple(sorted(problems)), checked=len(loaded.files))
    pages = plan(site)
    problems += link_problems(site, loaded.files, pages)
    pictures = frozenset(picture for case in site.cases for picture in pictures_of(case))
    copies = tuple(_copies(tree, pictures))
    index = search_index(site, pages)
    files: tuple[Page | Copy | Output, ...] = (*pages, *copies, *index)
    addresses = pictures.union(file.address for file in files)
    outputs: tuple[Output, ...] = ()
    if not found:
        face = masthead(site.settings)
        outputs, met = render(
            pages, face, templates, addresses, lambda done: report("写网页", done, len(pages))
        )
        problems += met
    return Made(
        (*outputs, *index, *copies),
        tuple(sorted(problems)),
        len(site.cases),
        len(loaded.files),
        site.settings.base_url,
    )


def _copies(tree: Tree, pictures: frozenset[str]) -> Iterator[Copy]:
    """Yield the assets and the pictures that the cases show; other files stay at home."""
    for path in tree.files:
        if path.startswith("assets/") or path in pictures:
            yield Copy(path, path)
