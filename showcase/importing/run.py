"""The shell of `import`: reads the files, writes the drafts, never over anything that is there."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from showcase.importing.article import Draft, import_text
from showcase.load.settings import load_settings
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Problem, Refused, Severity
from showcase.read.reasons import reason

STANDARD_INPUT = "-"
_LARGEST = 100_000_000


@dataclass(frozen=True)
class Imported:
    """What became of one document: the path of the draft from the root, "" where none was written."""

    name: str
    path: str
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def run_import(
    root: Path, paths: tuple[str, ...], stdin: bytes | None, today: str, taken: frozenset[str] = frozenset()
) -> tuple[Imported, ...]:
    """Import the documents at `paths`, `-` for standard input, into the project at `root`.

    Each is on its own: one that cannot be imported keeps no other from it. `stdin` is what standard input
    gave, None where it was not read; `today` is the date of the new cases; `taken` are slugs in use beside
    those of the files that exist, such as former ones.
    """
    vocabulary, problems = _vocabulary(root)
    if vocabulary is None:
        return (Imported("site.yaml", "", problems=problems),)

    def make(content: bytes, name: str) -> Draft:
        return import_text(content, name, vocabulary, today=today, taken=taken | _taken(root))

    return tuple(_one(root, path, stdin, make) for path in paths or (STANDARD_INPUT,))


def _vocabulary(root: Path) -> tuple[Vocabulary | None, tuple[Problem, ...]]:
    """Return the words of the site, None where a case could not name a carrier and a tag."""
    file = root / "site.yaml"
    loaded = load_settings(file.read_bytes() if file.is_file() else None)
    words = loaded.vocabulary
    return words if words and words.carriers and words.tag_by_name else None, loaded.problems


def _one(root: Path, path: str, stdin: bytes | None, make: Callable[[bytes, str], Draft]) -> Imported:
    name = "标准输入" if path == STANDARD_INPUT else Path(path).name
    try:
        content = stdin or b"" if path == STANDARD_INPUT else _read(Path(path))
        draft = make(content, name)
        written = _write(root, draft)
    except Refused as refused:
        return Imported(name, "", problems=refused.problems)
    except OSError as error:
        message = f"读不了或写不了（{reason(error)}）"
        return Imported(name, "", problems=(Problem(Place(path), message, "检查路径和权限"),))
    warnings = tuple(
        Problem(Place(written), f"“{field}”没有认出来，现在写的只是占位", "按原文填写", Severity.WARNING)
        for field in draft.missing
    )
    return Imported(name, written, draft.notes, warnings)


def _read(path: Path) -> bytes:
    if path.stat().st_size > _LARGEST:
        raise Refused(Problem(Place(str(path)), "文件太大，没有导入", "只导入文章本身，图片另放"))
    return path.read_bytes()


def _taken(root: Path) -> frozenset[str]:
    """Return the slugs that a file or a folder of pictures has already, in lower case."""
    folder = root / "cases"
    return (
        frozenset(entry.name.split(".")[0].lower() for entry in folder.iterdir())
        if folder.is_dir()
        else frozenset()
    )


def _write(root: Path, draft: Draft) -> str:
    """Write a draft and its pictures; every file is made new or not at all."""
    path = f"cases/{draft.slug}.md"
    (root / "cases").mkdir(exist_ok=True)
    _create(root / path, draft.text.encode())
    if draft.pictures:
        folder = root / "cases" / draft.slug
        folder.mkdir()
        for picture in draft.pictures:
            _create(folder / picture.name, picture.content)
    return path


def _create(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
