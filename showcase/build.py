"""The build, start to finish: read, make, publish."""

from contextlib import closing
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from showcase.editor.folder import renew
from showcase.make import Made, Report, make_with_pictures
from showcase.model.output import Copy, Drawing, Output, Rendition
from showcase.outcome import Outcome
from showcase.pictures.darkroom import Darkroom
from showcase.problems import Problem, Refused, has_errors
from showcase.publish.content import published_in
from showcase.publish.folder import publish
from showcase.publish.manifest import FOLDER
from showcase.read.tree import Tree, read_tree
from showcase.record.record import PATH as RECORD
from showcase.record.record import Record
from showcase.render.former import Former


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
    hints = renew(root, made.site.vocabulary, project.record) if made.site else ()
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
            read_tree(root), Darkroom(root), report, former=Former(record, published_in(root / FOLDER))
        )


def developed(made: Made, darkroom: Darkroom, report: Report) -> tuple[Output | Copy | Drawing, ...]:
    """Return what is published, with the files of the pictures made."""
    pictures = [output for output in made.outputs if isinstance(output, Rendition)]
    others = [output for output in made.outputs if not isinstance(output, Rendition)]
    files = darkroom.develop(pictures, lambda done, total: report("处理图片", done, total))
    return (*others, *files)
