"""Building only if there is something to build.

Where every source and the program are what they were when the site was published, and every file of the site
is still what was published, the site stands and nothing is loaded that would be needed to make it.
"""

import hashlib
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from showcase.outcome import Outcome
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
            known = record.look_up(Outcome, _parts(sources, there, drafts=drafts))
            if known and not (strict and known.problems):
                return known
        from showcase.build import Project, build_project  # noqa: PLC0415 - nearly the whole program

        report("装入程序", 1, 1)
        project = Project(root, tree, record, there)
        built = build_project(project, target, strict=strict, drafts=drafts, report=report)
        if sources and built.published and not built.notices:
            standing = replace(built.outcome, changed=False)
            record.keep(_parts(sources, built.digests, drafts=drafts), standing)
        return built.outcome


def _sources(root: Path, tree: Tree) -> bytes | None:
    """Return the digest of all that the site is made from, None where some of it cannot be read."""
    files: dict[str, bytes] = {path: hashlib.sha256(text).digest() for path, text in tree.texts.items()}
    beside = [f"{_EDITOR}/{path.name}" for path in (root / _EDITOR).glob("*") if path.is_file()]
    try:
        for path in (*tree.files, *beside):
            with open(root / path, "rb") as file:  # noqa: PTH123 - perhaps thousands of pictures
                files[path] = hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return None
    return digest_of(files, tree.problems)


def _parts(sources: bytes, digests: Mapping[str, bytes], *, drafts: bool) -> tuple[object, ...]:
    """Return what a site that stands depends on: its sources, and what every file of it holds."""
    return "site", drafts, sources, dict(digests)
