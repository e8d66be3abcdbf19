"""The project's sources as one value."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from showcase.problems import Place, Problem, Refused

_FOLDERS = ("assets", "cases", "templates")
_LEFT_BEHIND = ("~", "#", "Thumbs.db", "desktop.ini")  # what editors and systems leave beside the files


@dataclass(frozen=True)
class Tree:
    """The sources under the project's root; every path is relative to it, with `/`, and sorted.

    `texts` are read whole: `site.yaml`, the cases and the templates. `files` are only named: assets and
    pictures, which go into the site as they are.
    """

    texts: Mapping[str, bytes]
    files: tuple[str, ...]

    def under(self, folder: str) -> tuple[str, ...]:
        """Return the paths of the texts below `folder`."""
        return tuple(path for path in self.texts if path.startswith(f"{folder}/"))


def read_tree(root: Path) -> Tree:
    """Read the sources below `root`.

    Raises Refused for what cannot be read, and for links that lead out of the project: nothing outside
    may reach the site.
    """
    problems: list[Problem] = []
    paths = ["site.yaml"] if (root / "site.yaml").is_file() else []
    for folder in _FOLDERS:
        paths += _files(root, folder, problems)
    texts, files = {}, []
    for path in sorted(paths):
        if not _is_text(path):
            files.append(path)
            continue
        try:
            texts[path] = (root / path).read_bytes()
        except OSError as error:
            problems.append(
                Problem(Place(path), f"这个文件读不了（{error.strerror}）", "关掉占用它的程序，检查权限")
            )
    if problems:
        raise Refused(*problems)
    return Tree(texts, tuple(files))


def _files(root: Path, folder: str, problems: list[Problem]) -> Iterator[str]:
    """Yield the files below `folder`, following no link out of the project."""
    inside = root.resolve()
    for place, folders, names in os.walk(root / folder):
        relative = Path(place).relative_to(root).as_posix()
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        for name in [*folders, *names]:
            path = Path(place, name)
            if path.is_symlink() and not path.resolve().is_relative_to(inside):
                message = "这是指向项目文件夹外面的链接，外面的文件不会放进网站"
                problems.append(Problem(Place(f"{relative}/{name}"), message, "删掉链接，把文件复制进来"))
        for name in names:
            if not name.startswith((".", *_LEFT_BEHIND)) and not name.endswith(_LEFT_BEHIND):
                yield f"{relative}/{name}"


def _is_text(path: str) -> bool:
    if path == "site.yaml" or path.startswith("templates/"):
        return True
    return path.startswith("cases/") and path.count("/") == 1 and path.lower().endswith(".md")
