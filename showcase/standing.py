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
from showcase.problems import Refused
from showcase.publish.finished import is_finished
from showcase.publish.held import readable
from showcase.publish.lock import alone, is_unfinished
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
    sources = _read(root)
    report("读源文件", 1, 1)
    with closing(Record(root / RECORD)) as record:
        known = _known(record, sources, target, drafts=drafts)
    if known and not (strict and known.problems):
        return known
    try:
        with alone(root, report):
            return _built(_read(root, sources), target, report, strict=strict, drafts=drafts)
    except Refused as refused:  # another build comes to no end
        return Outcome(False, False, refused.problems, 0, 0, "")  # noqa: FBT003 - not published, not changed


@dataclass(frozen=True)
class _Sources:
    """The sources below `root`; `digest` is that of all that the site is made from, None where unknown.

    `signs` change with each file: what is only named in the tree is read at different moments of a build.
    """

    root: Path
    tree: Tree
    signs: tuple[tuple[int, ...], ...]
    digest: bytes | None


def _read(root: Path, former: _Sources | None = None) -> _Sources:
    """Read the sources below `root`; where they are what they were, no picture is read again."""
    tree = read_tree(root)
    signs = _signs(root, tree)
    if former and (former.tree, former.signs) == (tree, signs):
        return former
    return _Sources(root, tree, signs, _digest(root, tree))


def _known(record: Record, sources: _Sources, target: Path, *, drafts: bool) -> Outcome | None:
    """Return what was told when the site was published that stands in `target`, None where none does."""
    if sources.digest is None or is_unfinished(sources.root) or not _is_finished(target):
        return None
    return record.look_up(Outcome, _parts(sources.digest, readable(target, record), drafts=drafts))


def _built(sources: _Sources, target: Path, report: "Report", *, strict: bool, drafts: bool) -> Outcome:
    from showcase.build import Project, build_project  # noqa: PLC0415 - nearly the whole program

    report("装入程序", 1, 1)
    root, tree = sources.root, sources.tree
    with closing(Record(root / RECORD)) as record:
        project = Project(root, tree, record, readable(target, record))
        built = build_project(project, target, strict=strict, drafts=drafts, report=report)
        is_told_again = built.published and not built.notices and sources.signs == _signs(root, tree)
        if sources.digest and is_told_again:
            standing = replace(built.outcome, changed=False)
            record.keep(_parts(sources.digest, built.digests, drafts=drafts), standing)
        return built.outcome


def _is_finished(target: Path) -> bool:
    try:
        return is_finished(target)
    except OSError:
        return False


def _digest(root: Path, tree: Tree) -> bytes | None:
    """Return the digest of all that the site is made from, None where some cannot be read or is changing."""
    files: dict[str, bytes] = {path: hashlib.sha256(text).digest() for path, text in tree.texts.items()}
    try:
        for path in (*tree.files, *_beside(root)):
            with open(root / path, "rb") as file:  # noqa: PTH123 - perhaps thousands of pictures
                files[path] = hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return None
    if any(hashlib.sha256(part).digest() != files[path] for path, part in tree.parts.items()):
        return None  # they have changed since they were read
    return digest_of(_listed(files), tree.problems, tree.laden)


def _signs(root: Path, tree: Tree) -> tuple[tuple[int, ...], ...]:
    """Return size, times of change and inode of every file that is only named in `tree`."""
    signs: list[tuple[int, ...]] = []
    for path in tree.files:
        try:
            at = os.stat(root / path)  # noqa: PTH116 - perhaps thousands of pictures
        except OSError:
            signs.append(())
        else:
            signs.append((at.st_size, at.st_mtime_ns, at.st_ctime_ns, at.st_ino))
    return tuple(signs)


def _beside(root: Path) -> list[str]:
    return [f"{_EDITOR}/{path.name}" for path in (root / _EDITOR).glob("*") if path.is_file()]


def _listed(files: Mapping[str, bytes]) -> list[tuple[bytes, bytes]]:
    """Return `files` in order, their names as the system has them: they may be no Unicode."""
    return sorted((os.fsencode(path), digest) for path, digest in files.items())


def _parts(sources: bytes, digests: Mapping[str, bytes], *, drafts: bool) -> tuple[object, ...]:
    """Return what a site that stands depends on: its sources, and what every file of it holds."""
    return "site", drafts, sources, _listed(digests)
