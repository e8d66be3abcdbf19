"""The build, start to finish: read, load, plan, render, publish."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from showcase.check.links import link_problems
from showcase.editor.folder import renew
from showcase.load.pictures import pictures_of
from showcase.load.site import load
from showcase.model.output import Copy, Output
from showcase.model.vocabulary import Vocabulary
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

    `cases` are in the site, `checked` were looked at: those with errors and the drafts too. `vocabulary` is
    None where `site.yaml` cannot be used.
    """

    outputs: tuple[Output | Copy, ...]
    problems: tuple[Problem, ...]
    cases: int = 0
    checked: int = 0
    base_url: str = ""
    vocabulary: Vocabulary | None = None


@dataclass(frozen=True)
class Built:
    """The result of a build; `changed` tells whether the published site had to change."""

    made: Made
    published: bool
    changed: bool = False

    @property
    def pages(self) -> int:
        """The number of pages of the site."""
        return sum(isinstance(output, Output) for output in self.made.outputs)


def build(root: Path, target: Path, *, strict: bool = False, report: Report = lambda *_: None) -> Built:
    """Build the site of the project `root` into the folder `target`.

    With errors, or with warnings too if `strict`, nothing is published and the last good site stays.
    `report` is called with what is being done, how much of it is done, and how much there is.
    """
    made = check(root, report=report)
    hints = renew(root, made.vocabulary) if made.vocabulary else ()
    if has_errors(made.problems) or (strict and made.problems):
        return Built(_told(made, hints), published=False)
    try:
        changed, notices = publish(made.outputs, root, target)
    except Refused as refused:
        return Built(_told(made, hints, refused.problems), published=False)
    return Built(_told(made, hints, notices), published=True, changed=changed)


def _told(made: Made, *more: tuple[Problem, ...]) -> Made:
    """Return `made` with the problems that were met after it was made."""
    return replace(made, problems=tuple(sorted(chain(made.problems, *more))))


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
    addresses = pictures.union([page.address for page in pages], [copy.address for copy in copies])
    outputs: tuple[Output, ...] = ()
    if not found:
        face = masthead(site.settings)
        outputs, met = render(
            pages, face, templates, addresses, lambda done: report("写网页", done, len(pages))
        )
        problems += met
    return Made(
        (*outputs, *copies),
        tuple(sorted(problems)),
        len(site.cases),
        len(loaded.files),
        site.settings.base_url,
        site.vocabulary,
    )


def _copies(tree: Tree, pictures: frozenset[str]) -> Iterator[Copy]:
    """Yield the assets and the pictures that the cases show; other files stay at home."""
    for path in tree.files:
        if path.startswith("assets/") or path in pictures:
            yield Copy(path, path)
