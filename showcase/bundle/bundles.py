"""The bundles of all cases, those that are known and those that have to be made."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from showcase.bundle.making import Frame, make_bundle
from showcase.bundle.recalled import Recalled
from showcase.bundle.values import Bundle, Made, Subject
from showcase.model.output import Drawing, Kept, Output, Stored
from showcase.plan import address
from showcase.plan.outline import Outline
from showcase.problems import Problem
from showcase.record.record import Record
from showcase.render.former import Former
from showcase.render.spool import set_aside
from showcase.search.document import Document
from showcase.search.spelling import Syllables
from showcase.text.readings import found_out, learn
from showcase.workers import mapped

_FEWEST = 60  # cases that are worth starting processes for: three seconds of work


@dataclass(frozen=True)
class Bundles:
    """The bundles of all cases by their slugs, in the order of the site; some of them were `made`."""

    recalled: Recalled
    frame: Frame
    record: Record
    all: dict[str, Bundle]
    made: dict[str, Made]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was met in the templates, each once."""
        return tuple(dict.fromkeys(problem for made in self.made.values() for problem in made.problems))

    def outlines(self) -> Iterator[Outline]:
        """Yield the outlines of all pages of all cases."""
        for bundle in self.all.values():
            yield from bundle.outlines

    def outputs(self) -> Iterator[Output | Stored | Kept | Drawing]:
        """Yield all files of all bundles."""
        for slug, bundle in self.all.items():
            if slug in self.made:
                yield from self.made[slug].outputs
            else:
                yield from (Kept(where, digest) for where, digest in bundle.files.items())
            yield from bundle.drawings

    def document(self, slug: str) -> Document:
        """Return what is searched of the case `slug`."""
        if slug in self.made and (document := self.made[slug].document):
            return document
        known = self.record.look_up(Document, document_parts(self.recalled.keys[slug]))
        return known or self._again(slug)[0]

    def texts(self, slugs: Iterable[str]) -> dict[str, str]:
        """Return the texts of the cases `slugs` as feeds have them, by the addresses of their pages."""
        return {address.of_slug(slug): self._entry(slug) for slug in slugs}

    def _entry(self, slug: str) -> str:
        known = self.made[slug].entry if slug in self.made else None
        if known is None:
            known = self.record.look_up(str, _entry(self.recalled.keys[slug]))
        return self._again(slug)[1] if known is None else known

    def _again(self, slug: str) -> tuple[Document, str]:
        """Make the bundle of a case of which more is asked than is known."""
        made = make_bundle(self.frame, self.recalled.subject(slug))
        _keep(self.record, self.recalled, slug, made)
        assert made.document is not None  # noqa: S101 - just made
        return made.document, made.entry or ""


@dataclass(frozen=True)
class _Task:
    """What bundles are made with, and the folder where their files wait if these are many."""

    frame: Frame
    spool: Path | None


def bundles_of(recalled: Recalled, frame: Frame, former: Former, progress: Callable[[int], None]) -> Bundles:
    """Return the bundles of all cases; those that are not as they were published are made.

    `progress` gets the number of cases that are done. What is made is made on all cores if it is much.
    """
    record = former.record
    addresses = frame.layout.addresses
    known = {slug: one for slug, one in recalled.bundles.items() if one.answers.hold(addresses)}
    new = [slug for slug in recalled.keys if slug not in known]
    subjects = [_spelled(recalled, slug, record) for slug in new]
    made: dict[str, Made] = {}
    task = _Task(frame, former.spool.folder() if former.spool and len(new) >= _FEWEST else None)
    for slug, (result, found) in zip(new, mapped(_made, task, subjects, _FEWEST), strict=True):
        learn(found)
        if not result.problems and frame.is_rendered:
            _keep(record, recalled, slug, result)
        made[slug] = result if task.spool is None else replace(result, document=None, entry=None)
        progress(len(known) + len(made))
    for slug in known:
        for parts in (
            document_parts(recalled.keys[slug]),
            _entry(recalled.keys[slug]),
            _names(recalled, slug),
        ):
            record.mark(parts)
    every = {slug: known[slug] if slug in known else made[slug].bundle for slug in recalled.keys}
    return Bundles(recalled, frame, record, every, made)


def _made(task: _Task, subject: Subject) -> tuple[Made, dict[str, str]]:
    """Return what a case gives, and what was read in pinyin for it."""
    try:
        made = make_bundle(task.frame, subject)
        if task.spool:
            made = replace(made, outputs=set_aside(made.outputs, task.spool / subject.case.slug))
        return made, found_out()
    except Exception as error:  # ours: whoever reads the traceback has to know where it happened
        error.add_note(subject.case.source_path)
        raise


def _spelled(recalled: Recalled, slug: str, record: Record) -> Subject:
    """Return what the bundle of `slug` is made of, with the syllables of its names where they are known."""
    subject = recalled.subject(slug)
    return replace(subject, syllables=record.look_up(tuple[Syllables, ...], _names(recalled, slug)))


def _keep(record: Record, recalled: Recalled, slug: str, made: Made) -> None:
    """Remember what came out of the case `slug`."""
    key = recalled.keys[slug]
    record.keep(("bundle", key), made.bundle)
    record.keep(_entry(key), made.entry or "")
    if made.document:
        record.keep(document_parts(key), made.document)
        record.keep(_names(recalled, slug), tuple(name.syllables for name in made.document.names))


def _names(recalled: Recalled, slug: str) -> tuple[object, ...]:
    return "spelled names", recalled.cases.gists[slug].facts


def document_parts(key: bytes) -> tuple[object, ...]:
    """Return under what the record has the search document of the bundle that `key` identifies."""
    return "document", key


def _entry(key: bytes) -> tuple[object, ...]:
    return "entry", key
