"""A project with plain templates, and what is looked at on the disk."""

from pathlib import Path

from render.plain import PLAIN
from support import CASE, SITE, Project

State = dict[str, tuple[int, int]]


def plain_project(root: Path) -> Project:
    """Return a project in `root` with `SITE`, the case `jia` and templates that say little."""
    project = Project(root)
    for path, text in {**PLAIN, "site.yaml": SITE, "cases/jia.md": CASE}.items():
        project.write(path, text)
    project.write("assets/css/site.css", "body { color: red }\n")
    return project


def state(folder: Path) -> State:
    """Return inode and time stamp of every file and folder below `folder`."""
    found = ((path, path.lstat()) for path in (folder, *folder.rglob("*")))
    return {path.relative_to(folder).as_posix(): (at.st_ino, at.st_mtime_ns) for path, at in found}


def whole(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder` under its path."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
