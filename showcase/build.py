"""The build, start to finish: read, make, publish."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from showcase.editor.folder import renew
from showcase.make import Made, Report, make_with_pictures
from showcase.model.output import Copy, Drawing, Kept, Output, Rendition, Stored
from showcase.outcome import Outcome
from showcase.pictures.darkroom import Darkroom
from showcase.problems import Problem, Refused, has_errors
from showcase.publish.contents import VanishedError
from showcase.publish.folder import publish
from showcase.publish.held import readable
from showcase.publish.manifest import FOLDER
from showcase.read.tree import Tree, read_tree
from showcase.record.record import PATH as RECORD
from showcase.record.record import Record
from showcase.render.former import Former
from showcase.render.spool import Spool


@dataclass(frozen=True)
class Built:
    """The result of a build; `changed` tells whether the published site had to change.

    `notices` are those of the problems that are met in this build alone, `digests` those of the site's files.
    """

    made: Made
    published: bool
    changed: bool = False
    notices: tuple[Problem, ...] = ()
    digests: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def outcome(self) -> Outcome:
        """What is told of it."""
        made = (output.address for output in self.made.outputs if isinstance(output, Output | Stored | Kept))
        pages = sum(address.endswith(".html") for address in made)
        site = self.made
        return Outcome(self.published, self.changed, site.problems, site.cases, pages, site.base_url)


@dataclass(frozen=True)
class Project:
    """The sources below `root` as they were read, what earlier builds found, and what is published.

    `there` are the digests of the files of the site, which is looked at again before it is exchanged.
    """

    root: Path
    tree: Tree
    record: Record
    there: Mapping[str, bytes]


def build(
    root: Path, target: Path, *, strict: bool = False, drafts: bool = False, report: Report = lambda *_: None
) -> Built:
    """Build the site of the project `root` into the folder `target`: see `build_project`."""
    with closing(Record(root / RECORD)) as record:
        project = Project(root, read_tree(root), record, readable(target, record))
        return build_project(project, target, strict=strict, drafts=drafts, report=report)


def build_project(project: Project, target: Path, *, strict: bool, drafts: bool, report: Report) -> Built:
    """Build the site of `project` into the folder `target`.

    With errors, or with warnings too if `strict`, nothing is published and the last good site stays.
    With `drafts`, unfinished cases are in the site too as far as they can be shown: for a preview.
    `report` is called with what is being done, how much of it is done, and how much there is.
    """
    task = _Task(project, target, strict, drafts, report)
    try:
        return task.done(project.there)
    except VanishedError:
        return task.done({})


@dataclass(frozen=True)
class _Task:
    """A build: what of, where to, and how."""

    project: Project
    target: Path
    is_strict: bool
    with_drafts: bool
    report: Report

    def done(self, there: Mapping[str, bytes]) -> Built:
        """Build the site where files with the digests `there` are published. Raises VanishedError."""
        with closing(Spool(self.project.root)) as spool:
            return self._done(Former(self.project.record, there, spool))

    def _done(self, former: Former) -> Built:
        root, record = self.project.root, former.record
        darkroom = Darkroom(root)
        made = make_with_pictures(
            self.project.tree, darkroom, self.report, drafts=self.with_drafts, former=former
        )
        hints = renew(root, made.site.vocabulary, record) if made.site else ()
        if has_errors(made.problems) or (self.is_strict and made.problems):
            return Built(_told(made, hints), published=False)
        try:
            outputs = developed(made, darkroom, self.report)
            result = publish(outputs, root, self.target, record)
            self.report("更新网站", 1, 1)
        except Refused as refused:
            return Built(_told(made, hints, refused.problems), published=False)
        darkroom.tidy()
        record.settle()
        notices = (*hints, *result.notices)
        return Built(
            _told(made, notices),
            published=True,
            changed=result.changed,
            notices=notices,
            digests=result.digests,
        )


def _told(made: Made, *more: tuple[Problem, ...]) -> Made:
    """Return `made` with the problems that were met after it was made."""
    return replace(made, problems=tuple(sorted(chain(made.problems, *more))))


def check(root: Path, *, report: Report = lambda *_: None) -> Made:
    """Make the site of the project `root` in memory: every problem is found, nothing is published."""
    with closing(Record(root / RECORD, is_kept=False)) as record:
        former = Former(record, readable(root / FOLDER, record))
        return make_with_pictures(read_tree(root), Darkroom(root), report, former=former)


def developed(
    made: Made, darkroom: Darkroom, report: Report
) -> tuple[Output | Stored | Copy | Drawing | Kept, ...]:
    """Return what is published, with the files of the pictures made."""
    pictures = [output for output in made.outputs if isinstance(output, Rendition)]
    others = [output for output in made.outputs if not isinstance(output, Rendition)]
    files = darkroom.develop(pictures, lambda done, total: report("处理图片", done, total))
    return (*others, *files)
