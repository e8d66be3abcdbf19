"""Names of files and folders that another system cannot have, or would take for one another.

Sources are copied between Windows, macOS and Linux, and the site is handed over on sticks. The rules are
those of Windows (Naming Files, Paths, and Namespaces), of the file systems of Linux (NAME_MAX, 255 bytes) and
of Unicode normalisation, which macOS may undo.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from posixpath import basename, dirname

from showcase.problems import Place, Problem, Severity

_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\.|$)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_LONGEST_NAME = 255  # bytes, on Linux
_LONGEST_PATH = 200  # of the 260 units that a path may have on Windows; the rest is for the folders above
_RENAME = "给它换一个名字"


def file_name_problems(paths: Iterable[str]) -> Iterator[Problem]:
    """Yield what is wrong with the names of the files `paths`, from the project's root, and of their folders.

    The names of case files have stricter rules of their own.
    """
    entries = sorted({entry for path in paths for entry in _with_folders(path)})
    for entry in entries:
        if not _is_case(entry):
            yield from _fault(entry)
    yield from _collisions(entries)


def alike(name: str) -> str:
    """Return what `name` has in common with all names that some system takes for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _with_folders(path: str) -> Iterator[str]:
    while path:
        yield path
        path = dirname(path)


def _is_case(entry: str) -> bool:
    return dirname(entry) == "cases" and entry.lower().endswith(".md")


def _fault(entry: str) -> Iterator[Problem]:
    name, place = basename(entry), Place(entry)
    size, units = len(name.encode()), len(entry.encode("utf-16-le")) // 2
    if _DEVICE.match(name):
        yield Problem(place, f"“{name}”是 Windows 留给设备的名字，在 Windows 上复制不了", _RENAME)
    elif sign := _FORBIDDEN.search(name):
        message = f"文件名里的“{sign.group()}”在 Windows 上不能用"
        yield Problem(place, message, "去掉它，或改成全角的符号")
    elif name.endswith((".", " ")):
        what = "点" if name.endswith(".") else "空格"
        yield Problem(place, f"文件名以{what}结尾，在 Windows 上打不开", f"去掉末尾的{what}")
    elif size > _LONGEST_NAME:
        message = f"文件名太长，有 {size} 个字节；在 Linux 服务器上最多 {_LONGEST_NAME} 个，约 85 个汉字"
        yield Problem(place, message, _RENAME)
    elif units > _LONGEST_PATH:
        message = f"文件夹和文件名加起来有 {units} 个字，在 Windows 上可能打不开"
        yield Problem(place, message, f"改短一些，不要超过 {_LONGEST_PATH} 个字", Severity.WARNING)
    elif name != (composed := unicodedata.normalize("NFC", name)):
        char = _first_difference(name, composed)
        message = f"文件名里的“{char}”是拆成两个字符存的（macOS 会这样），别处可能找不到"
        yield Problem(place, message, "在 Windows 上给文件重新输入一遍同样的名字", Severity.WARNING)


def _first_difference(decomposed: str, composed: str) -> str:
    return next(one for other, one in zip_longest(decomposed, composed, fillvalue="") if one != other)


def _collisions(entries: Iterable[str]) -> Iterator[Problem]:
    """Yield files and folders beside each other whose names are the same to Windows or macOS."""
    first: dict[tuple[str, str], str] = {}
    for entry in entries:
        other = first.setdefault((dirname(entry), alike(basename(entry))), entry)
        if other != entry:
            is_case = unicodedata.normalize("NFC", other) != unicodedata.normalize("NFC", entry)
            how = "只差大小写" if is_case else "看起来一样，只是字符的存法不同"
            message = f"和 {other} {how}，在 Windows 和 macOS 上是同一个文件"
            yield Problem(Place(entry), message, "给其中一个换一个名字")
