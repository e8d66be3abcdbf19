"""Building only if there is something to build.

Where every source and the program are what they were when the site was published, and every file of the site
is still what was published, the site stands and nothing is loaded that would be needed to make it.
"""

import hashlib
import os
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from showcase.outcome import Outcome
from showcase.publish.finished import is_finished
from showcase.publish.held import readable
from showcase.read.tree import Tree, read_tree
from showcase.record.record import PATH as RECORD
from showcase.record.record import Record
from showcase.record.values import digest_of

if TYPE_CHECKING:
    from showcase.make import Report

_EDITOR = ".vscode"  # what a build renews there


def build_if_needed(
    root: Path, target: Path, report: "Report", *, strict: bool = False, drafts: bool = False
) -> Outcome:
    """Bring the site of the project `root` in the folder `target` up to date, as `build` does."""
    tree = read_tree(root)
    sources = _sources(root, tree)
    report("读源文件", 1, 1)
    with closing(Record(root / RECORD)) as record:
        there = readable(target, record)
        if sources:
            known = record.look_up(Outcome, _parts(sources.digest, there, drafts=drafts))
            if known and not (strict and known.problems) and _is_finished(target):
                return known
        from showcase.build import Project, build_project  # noqa: PLC0415 - nearly the whole program

        report("装入程序", 1, 1)
        project = Project(root, tree, record, there)
        built = build_project(project, target, strict=strict, drafts=drafts, report=report)
        if sources and built.published and not built.notices and sources.are_unchanged:
            standing = replace(built.outcome, changed=False)
            record.keep(_parts(sources.digest, built.digests, drafts=drafts), standing)
        return built.outcome


@dataclass(frozen=True)
class _Sources:
    """All that a site is made from: its digest, and the `signs` of the files that the build reads later."""

    digest: bytes
    signs: Mapping[Path, tuple[int, ...]]

    @property
    def are_unchanged(self) -> bool:
        """Whether the build has read what the digest is of, and nothing that has come and gone since."""
        try:
            return all(_signs(os.stat(path)) == signs for path, signs in self.signs.items())  # noqa: PTH116
        except OSError:
            return False


def _sources(root: Path, tree: Tree) -> _Sources | None:
    """Return all that the site is made from, None where some of it cannot be read or is changing."""
    files: dict[str, bytes] = {path: hashlib.sha256(text).digest() for path, text in tree.texts.items()}
    beside = [f"{_EDITOR}/{path.name}" for path in (root / _EDITOR).glob("*") if path.is_file()]
    signs = {}
    try:
        for path in (*tree.files, *beside):
            with open(root / path, "rb") as file:  # noqa: PTH123 - perhaps thousands of pictures
                signs[root / path] = _signs(os.fstat(file.fileno()))
                files[path] = hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return None
    if any(hashlib.sha256(part).digest() != files[path] for path, part in tree.parts.items()):
        return None  # they have changed since they were read
    return _Sources(digest_of(files, tree.problems, tree.laden), signs)


def _is_finished(target: Path) -> bool:
    try:
        return is_finished(target)
    except OSError:
        return False


def _signs(at: os.stat_result) -> tuple[int, ...]:
    return at.st_size, at.st_mtime_ns, at.st_ctime_ns, at.st_ino


def _parts(sources: bytes, digests: Mapping[str, bytes], *, drafts: bool) -> tuple[object, ...]:
    """Return what a site that stands depends on: its sources, and what every file of it holds."""
    return "site", drafts, sources, dict(digests)
