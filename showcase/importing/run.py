"""The shell of `import`: reads the files, writes the drafts, never over anything that is there."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from showcase.importing.article import Draft, import_text
from showcase.importing.beside import files_beside
from showcase.importing.writing import write_draft
from showcase.limits import DOCUMENT_BYTES
from showcase.load.settings import load_settings
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Problem, Refused, Severity
from showcase.read.reasons import reason

STANDARD_INPUT = "-"
_ADDRESS = re.compile(r"(?i)[a-z][a-z0-9+.-]{2,}://|www\.")


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

    def make(content: bytes, name: str, beside: Mapping[str, bytes]) -> Draft:
        return import_text(content, name, vocabulary, today=today, taken=taken | _taken(root), beside=beside)

    return tuple(_one(root, path, stdin, make) for path in paths or (STANDARD_INPUT,))


def _vocabulary(root: Path) -> tuple[Vocabulary | None, tuple[Problem, ...]]:
    """Return the words of the site, None where a case could not name a carrier and a tag."""
    file = root / "site.yaml"
    loaded = load_settings(file.read_bytes() if file.is_file() else None)
    words = loaded.vocabulary
    return words if words and words.carriers and words.tag_by_name else None, loaded.problems


def _one(
    root: Path, path: str, stdin: bytes | None, make: Callable[[bytes, str, Mapping[str, bytes]], Draft]
) -> Imported:
    is_stdin = path == STANDARD_INPUT
    name = "标准输入" if is_stdin else Path(path).name
    try:
        content = _checked(stdin or b"", name) if is_stdin else _read(path)
        draft = make(content, name, {} if is_stdin else files_beside(Path(path)))
        written = write_draft(root, draft)
    except Refused as refused:
        return Imported(name, "", problems=refused.problems)
    except OSError as error:
        message = f"读不了或写不了（{reason(error)}）"
        return Imported(name, "", problems=(Problem(Place(path), message, "检查路径和权限"),))
    except ValueError:  # a path with a zero in it
        return Imported(name, "", problems=(Problem(Place(repr(path)), "路径里有不能用的字符", "检查路径"),))
    warnings = tuple(
        Problem(Place(written), f"“{field}”没有认出来，现在写的只是占位", "按原文填写", Severity.WARNING)
        for field in draft.missing
    )
    return Imported(name, written, draft.notes, warnings)


def is_address(path: str) -> bool:
    """Tell whether somebody wrote the address of a page where a file is wanted."""
    return _ADDRESS.match(path) is not None


def _read(path: str) -> bytes:
    """Return the bytes of a file. Raises Refused for what is no file of a document's size."""
    if is_address(path):
        hint = "用浏览器打开网页，按 Ctrl+S 保存到电脑，再导入保存下来的文件"
        raise Refused(Problem(Place(path), "这是网址，不是文件；导入不上网", hint))
    file = Path(path)
    if file.is_dir():
        hint = "写到文件名为止，例如 python build.py import 稿件/某某园区.docx；一次可以写几个文件"
        raise Refused(Problem(Place(path), "这是文件夹，不是文件", hint))
    status = file.stat()
    if not S_ISREG(status.st_mode):
        raise Refused(Problem(Place(path), "这不是普通的文件，没有导入", "检查文件是不是选对了"))
    if status.st_size > DOCUMENT_BYTES:
        raise Refused(_too_large(path))
    return file.read_bytes()


def _checked(content: bytes, name: str) -> bytes:
    if len(content) > DOCUMENT_BYTES:
        raise Refused(_too_large(name))
    return content


def _too_large(name: str) -> Problem:
    return Problem(
        Place(name), f"文件超过 {DOCUMENT_BYTES // 1_000_000} MB，没有导入", "只导入文章本身，图片另放"
    )


def _taken(root: Path) -> frozenset[str]:
    """Return the slugs that a file or a folder of pictures has already, in lower case."""
    folder = root / "cases"
    return (
        frozenset(entry.name.split(".")[0].lower() for entry in folder.iterdir())
        if folder.is_dir()
        else frozenset()
    )
