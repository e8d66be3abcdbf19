"""The project's sources as one value."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from showcase.limits import LEDGER_BYTES, TEXT_BYTES
from showcase.problems import Place, Problem
from showcase.read.bare import is_bare
from showcase.read.reasons import reason

ALONE = ("ledger.txt", "site.yaml")
FOLDERS = ("assets", "cases", "templates")
_UNWRITABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\\]")  # control, line ends, no UTF-8
_LEFT_BEHIND = ("~", "#", "Thumbs.db", "desktop.ini")  # what editors and systems leave beside the files


@dataclass(frozen=True)
class Tree:
    """The sources under the project's root; every path is relative to it, with `/`, and sorted.

    `texts` are read whole: `site.yaml`, `ledger.txt`, the cases and the templates. `files` are only named:
    assets and pictures, which go into the site as they are. `problems` tell what had to be left out. `laden`
    are the assets that may hold something besides a picture, if they are pictures.
    """

    texts: Mapping[str, bytes]
    files: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    laden: tuple[str, ...] = ()

    def under(self, folder: str) -> tuple[str, ...]:
        """Return the paths of the texts below `folder`."""
        return tuple(path for path in self.texts if path.startswith(f"{folder}/"))


def read_tree(root: Path) -> Tree:
    """Read the sources below `root`.

    Left out, and told in the tree's `problems`: what cannot be read, names that have no place in an address,
    and links that lead out of the project, since nothing outside may reach the site.
    """
    problems: list[Problem] = []
    paths = [path for name in ALONE for path in _alone(root, name, problems)]
    for folder in FOLDERS:
        paths += _files(root, folder, problems)
    texts, files = {}, []
    for path in sorted(paths):
        if not _is_text(path):
            files.append(path)
            continue
        try:
            size = (root / path).stat().st_size
            if size > (most := _most_bytes(path)):
                problems.append(_too_large(path, size, most))
                continue
            texts[path] = (root / path).read_bytes()
        except OSError as error:
            problems.append(_unreadable(path, error))
    laden = tuple(path for path in files if path.startswith("assets/") and not _is_bare(root / path))
    return Tree(texts, tuple(files), tuple(sorted(problems)), laden)


def _is_bare(file: Path) -> bool:
    try:
        return is_bare(file)
    except OSError:  # told where it is copied
        return False


def _alone(root: Path, path: str, problems: list[Problem]) -> list[str]:
    """Return the file `path` in a list if it is there and can be read."""
    found = list(_name_problems(root, path))
    problems += found
    return [path] if not found and (root / path).is_file() else []


def _files(root: Path, folder: str, problems: list[Problem]) -> Iterator[str]:
    """Yield the files below `folder`, following no link out of the project."""

    def lost(error: OSError) -> None:  # a folder left out in silence would withdraw its pages
        if (root / folder).exists():
            problems.append(_unreadable(_relative(Path(error.filename), root), error))

    found = list(_name_problems(root, folder))
    if not found and not os.path.lexists(root / folder):
        found = [Problem(Place(folder), f"没有找到 {folder} 文件夹", "检查它是不是改了名字，或把它复制回来")]
    if found:
        problems += found
        return
    for place, folders, names in os.walk(root / folder, onerror=lost):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        names[:] = [name for name in names if not _is_left_behind(name)]
        bad = {name: found for name in [*folders, *names] if (found := _named(root, place, name))}
        problems += [problem for found in bad.values() for problem in found]
        folders[:] = [name for name in folders if name not in bad]
        for name in names:
            if name not in bad:
                yield _relative(Path(place, name), root)


def _named(root: Path, place: str, name: str) -> list[Problem]:
    return list(_name_problems(root, _relative(Path(place, name), root)))


def _name_problems(root: Path, path: str) -> Iterator[Problem]:
    """Find what keeps a file or folder from being read: where it leads to, and how it is called."""
    whole = root / path
    if whole.is_symlink() and not Path(os.path.realpath(whole)).is_relative_to(os.path.realpath(root)):
        message = "这是指向项目文件夹外面的链接，外面的文件不会放进网站"
        yield Problem(Place(path), message, "删掉链接，把文件复制进来")
    elif whole.is_symlink() and not os.path.exists(whole):  # noqa: PTH110 - Path.exists() fails on a loop
        yield Problem(Place(path), "这个链接指向的文件不存在", "删掉链接，把文件复制进来")
    if _UNWRITABLE.search(path):  # fits neither in an address nor in the list of a site's files
        message = "文件名里有不能用的字符，可能是在别的系统上打包的"
        yield Problem(Place(_UNWRITABLE.sub("?", path)), message, "给文件换一个名字")


def _unreadable(path: str, error: OSError) -> Problem:
    return Problem(Place(path), f"读不了（{reason(error)}）", "关掉占用它的程序，检查权限")


def _most_bytes(path: str) -> int:
    return LEDGER_BYTES if path == "ledger.txt" else TEXT_BYTES


def _too_large(path: str, size: int, most: int) -> Problem:
    message = f"文件有 {size / 1_000_000:.1f} MB，最多 {most // 1_000_000} MB"
    return Problem(Place(path), message, "检查是不是放错了文件；图片存成文件，不要贴在文字里")


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def _is_left_behind(name: str) -> bool:
    return name.startswith((".", *_LEFT_BEHIND)) or name.endswith(_LEFT_BEHIND)


def _is_text(path: str) -> bool:
    if path in ALONE or path.startswith("templates/"):
        return True
    return path.startswith("cases/") and path.count("/") == 1 and path.lower().endswith(".md")
