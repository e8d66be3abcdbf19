"""The build, start to finish: read, load, plan, render, publish."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from showcase.check.links import link_problems
from showcase.load.site import load
from showcase.model.output import Copy, Output, Rendition
from showcase.model.picture import Look, unseen
from showcase.pictures.darkroom import Darkroom
from showcase.plan.renditions import renditions_of
from showcase.plan.site import masthead, plan
from showcase.problems import Problem, Refused, has_errors
from showcase.publish.folder import publish
from showcase.read.tree import Tree, read_tree
from showcase.render.pages import render
from showcase.render.templates import load_templates

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Made:
    """A site in memory: its files as far as they could be made, and every problem on the way.

    `cases` are in the site, `checked` were looked at: those with errors and the drafts too.
    """

    outputs: tuple[Output | Copy | Rendition, ...]
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
        made = (output.address for output in self.made.outputs if isinstance(output, Output))
        return sum(address.endswith(".html") for address in made)


def build(
    root: Path, target: Path, *, strict: bool = False, drafts: bool = False, report: Report = lambda *_: None
) -> Built:
    """Build the site of the project `root` into the folder `target`.

    With errors, or with warnings too if `strict`, nothing is published and the last good site stays.
    With `drafts`, unfinished cases are in the site too as far as they can be shown: for a preview.
    `report` is called with what is being done, how much of it is done, and how much there is.
    """
    darkroom = Darkroom(root)
    made = _checked(root, darkroom, report, drafts=drafts)
    if has_errors(made.problems) or (strict and made.problems):
        return Built(made, published=False)
    try:
        changed, notices = publish(_developed(made, darkroom, report), root, target)
    except Refused as refused:
        problems = tuple(sorted((*made.problems, *refused.problems)))
        return Built(replace(made, problems=problems), published=False)
    darkroom.tidy()
    problems = tuple(sorted((*made.problems, *notices)))
    return Built(replace(made, problems=problems), published=True, changed=changed)


def check(root: Path, *, report: Report = lambda *_: None) -> Made:
    """Make the site of the project `root` in memory: every problem is found, nothing is published."""
    return _checked(root, Darkroom(root), report)


def make(
    tree: Tree, report: Report = lambda *_: None, look: Look = unseen, *, drafts: bool = False
) -> Made:
    """Make the site from its sources, with its drafts or without; the problems are sorted by place.

    `look` tells what the pictures are.
    """
    loaded = load(tree, lambda done, total: report("读案例", done, total), look, drafts=drafts)
    problems = [*tree.problems, *loaded.problems]
    templates, found = load_templates({path: tree.texts[path] for path in tree.under("templates")})
    problems += found
    site = loaded.site
    if site is None:
        return Made((), tuple(sorted(problems)), checked=len(loaded.files))
    pages = plan(site)
    problems += link_problems(site, loaded.files, pages)
    pictures = renditions_of(site)
    copies = tuple(_copies(tree, pictures))
    addresses = frozenset(thing.address for things in (pages, pictures, copies) for thing in things)
    outputs: tuple[Output, ...] = ()
    if not found:
        face = masthead(site.settings)
        outputs, met = render(
            pages, face, templates, addresses, lambda done: report("写网页", done, len(pages))
        )
        problems += met
    return Made(
        (*outputs, *copies, *pictures),
        tuple(sorted(problems)),
        len(site.cases),
        len(loaded.files),
        site.settings.base_url,
    )


def _checked(root: Path, darkroom: Darkroom, report: Report, *, drafts: bool = False) -> Made:
    return make(
        read_tree(root),
        report,
        lambda paths: darkroom.look(paths, lambda done, total: report("看图片", done, total)),
        drafts=drafts,
    )


def _developed(made: Made, darkroom: Darkroom, report: Report) -> tuple[Output | Copy, ...]:
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
