"""The project's sources as one value."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from showcase.joined import is_part
from showcase.limits import FOLDER_DEPTH, LEDGER_BYTES, TEXT_BYTES
from showcase.problems import Place, Problem
from showcase.read.bare import is_bare
from showcase.read.reasons import reason

ALONE = ("ledger.txt", "site.yaml")
FOLDERS = ("assets", "cases", "templates")
_UNWRITABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\\]")  # control, line ends, no UTF-8
_LEFT_BEHIND = ("~", "#")  # what editors leave beside the files
_DROPPINGS = ("thumbs.db", "ehthumbs.db", "desktop.ini")  # and systems, with small pictures or names in it


@dataclass(frozen=True)
class Tree:
    """The sources under the project's root; every path is relative to it, with `/`, and sorted.

    `texts` are read whole: `site.yaml`, `ledger.txt`, the cases and the templates. `files` are only named:
    assets and pictures, which go into the site as they are; `parts` are what those of them hold that may be
    joined, style sheets and scripts, and `laden` are the assets that may hold something besides a picture, if
    they are pictures. `problems` tell what had to be left out.
    """

    texts: Mapping[str, bytes]
    files: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    parts: Mapping[str, bytes] = field(default_factory=dict)
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
    paths.sort()
    texts = dict(_read(root, filter(_is_text, paths), problems))
    parts = dict(_read(root, filter(is_part, paths), problems))
    files = tuple(path for path in paths if not _is_text(path))
    laden = tuple(path for path in files if path.startswith("assets/") and not _is_bare(root / path))
    return Tree(texts, files, tuple(sorted(problems)), parts, laden)


def _read(root: Path, paths: Iterable[str], problems: list[Problem]) -> Iterator[tuple[str, bytes]]:
    top = os.fspath(root)
    for path in paths:
        try:
            with open(f"{top}/{path}", "rb") as file:  # noqa: PTH123 - once for each of many thousand files
                size = os.fstat(file.fileno()).st_size
                if size > (most := _most_bytes(path)):
                    problems.append(_too_large(path, size, most))
                else:
                    yield path, file.read()
        except OSError as error:
            problems.append(_unreadable(path, error))


def _is_bare(file: Path) -> bool:
    try:
        return is_bare(file)
    except OSError:  # told where it is copied
        return False


def _alone(root: Path, path: str, problems: list[Problem]) -> list[str]:
    """Return the file `path` in a list if it is there and can be read."""
    found = list(_name_problems(root, path))
    if not found and os.path.lexists(root / path) and not (root / path).is_file():
        found.append(_no_file(path))
    problems += found
    return [path] if not found and (root / path).is_file() else []


def _files(root: Path, folder: str, problems: list[Problem]) -> Iterator[str]:
    """Yield the files below `folder`, following no link out of the project."""
    found = list(_name_problems(root, folder))
    if not found and not os.path.lexists(root / folder):
        found = [Problem(Place(folder), f"没有找到 {folder} 文件夹", "检查它是不是改了名字，或把它复制回来")]
    problems += found
    if not found:
        yield from _below(root, folder, problems)


def _below(root: Path, folder: str, problems: list[Problem]) -> Iterator[str]:
    """Yield the files in `folder` and in the folders in it; a link to a folder is not followed."""
    try:
        with os.scandir(root / folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        if (root / folder).exists():  # a folder left out in silence would withdraw its pages
            problems.append(_unreadable(folder, error))
        return
    for entry in entries:
        path = f"{folder}/{entry.name}"
        is_folder = os.path.isdir(entry.path) if entry.is_symlink() else entry.is_dir()  # noqa: PTH112 - as text
        if entry.name.startswith((".", "__")) if is_folder else _is_left_behind(entry.name):
            continue
        wrong = list(_name_problems(root, path)) if entry.is_symlink() or _UNWRITABLE.search(path) else []
        if not (is_folder or wrong or entry.is_file()):
            wrong.append(_no_file(path))
        elif is_folder and path.count("/") >= FOLDER_DEPTH:
            wrong.append(
                Problem(Place(path), f"文件夹套了 {FOLDER_DEPTH} 层还不到底", "把它移走，或搬到外层来")
            )
        problems += wrong
        if is_folder and not wrong and not entry.is_symlink():
            yield from _below(root, path, problems)
        elif not is_folder and not wrong:
            yield path


def _name_problems(root: Path, path: str) -> Iterator[Problem]:
    """Find what keeps a file or folder from being read: where it leads to, and how it is called."""
    whole, place = root / path, Place(_UNWRITABLE.sub("?", path))
    if whole.is_symlink() and not Path(os.path.realpath(whole)).is_relative_to(os.path.realpath(root)):
        message = "这是指向项目文件夹外面的链接，外面的文件不会放进网站"
        yield Problem(place, message, "删掉链接，把文件复制进来")
    elif whole.is_symlink() and not os.path.exists(whole):  # noqa: PTH110 - Path.exists() fails on a loop
        yield Problem(place, "这个链接指向的文件不存在", "删掉链接，把文件复制进来")
    elif whole.is_symlink() and not _is_open(root, path):
        message = "这是指向别处的链接，那里的文件不是给读者看的，不会放进网站"
        yield Problem(place, message, "删掉链接，把文件复制进来")
    if _UNWRITABLE.search(path):  # fits neither in an address nor in the list of a site's files
        message = "文件名里有不能用的字符，可能是在别的系统上打包的"
        yield Problem(place, message, "给文件换一个名字")


def _is_open(root: Path, path: str) -> bool:
    """Tell whether a link leads to an asset or into its own folder: to no draft, ledger or hidden file."""
    if path in (*ALONE, *FOLDERS):
        return True
    target = Path(os.path.realpath(root / path))
    folders = (Path(os.path.realpath(root / name)) for name in (path.partition("/")[0], "assets"))
    within = [target.relative_to(folder).parts for folder in folders if target.is_relative_to(folder)]
    return any(not any(map(_is_left_behind, parts)) for parts in within)


def _unreadable(path: str, error: OSError) -> Problem:
    return Problem(Place(path), f"读不了（{reason(error)}）", "关掉占用它的程序，检查权限")


def _no_file(path: str) -> Problem:
    """Return the problem of a folder in the place of a file, or of a pipe or device, which may never end."""
    return Problem(Place(path), "这不是普通的文件", "把它移走，换成真正的文件")


def _most_bytes(path: str) -> int:
    return LEDGER_BYTES if path == "ledger.txt" else TEXT_BYTES


def _too_large(path: str, size: int, most: int) -> Problem:
    message = f"文件有 {size / 1_000_000:.1f} MB，最多 {most // 1_000_000} MB"
    return Problem(Place(path), message, "检查是不是放错了文件；图片存成文件，不要贴在文字里")


def _is_left_behind(name: str) -> bool:
    is_dropping = name.lower() in _DROPPINGS
    return is_dropping or name.startswith((".", *_LEFT_BEHIND)) or name.endswith(_LEFT_BEHIND)


def _is_text(path: str) -> bool:
    if path in ALONE or path.startswith("templates/"):
        return True
    return path.startswith("cases/") and path.count("/") == 1 and path.lower().endswith(".md")
