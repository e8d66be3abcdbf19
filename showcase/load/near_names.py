"""A file that is not there, and the one that was meant."""

import unicodedata
from collections.abc import Callable, Iterable
from posixpath import basename, splitext

from showcase.load.file_names import alike

Key = Callable[[str], str]


def _composed(path: str) -> str:
    return unicodedata.normalize("NFC", path)


def _bare(path: str) -> str:
    return alike(unicodedata.normalize("NFKC", path)).translate(dict.fromkeys(map(ord, " _-")))


def _without_ending(path: str) -> str:
    return _bare(splitext(path)[0])


_WAYS: tuple[tuple[Key, str], ...] = (  # in which two names can differ, the smallest difference first
    (_composed, ""),
    (alike, "大小写不同"),
    (_bare, "空格、横线或全角半角不同"),
    (_without_ending, "扩展名不同"),
    (basename, "在另一个文件夹里"),
)


def nearest_file(wanted: str, known: Iterable[str]) -> tuple[str, str] | None:
    """Return the only one of `known` that differs from `wanted` in one small way, and that way in Chinese.

    The way is empty where both look the same. All are paths from the project's root.
    """
    files = tuple(known)
    for key, way in _WAYS:
        found = [file for file in files if key(file) == key(wanted)]
        if len(found) == 1:
            return found[0], way
    return None


def looks_decomposed(path: str) -> bool:
    """Tell whether a name has accents stored apart from their letters, as macOS does."""
    return path != _composed(path)
