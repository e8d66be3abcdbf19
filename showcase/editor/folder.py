"""Keeping the folder `.vscode` of a project up to date."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from showcase.editor.names import MADE, NAMES
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Problem, Severity
from showcase.read.reasons import reason
from showcase.record.record import Record

FOLDER = ".vscode"


def renew(root: Path, vocabulary: Vocabulary, record: Record | None = None) -> tuple[Problem, ...]:
    """Write what the words of the site decide into `.vscode` below `root`, where it differs.

    A project without that folder gets none. Nothing that was not made here is written over. What cannot be
    written is only told: the site does not depend on it. `record` knows what the same words gave before.
    """
    folder, known = root / FOLDER, record or Record()
    if folder.is_symlink() or not folder.is_dir():
        return ()
    parts = "files of the editor", vocabulary.digest
    if known.look_up(dict[str, bytes], parts) == _digests(folder):
        return ()
    problems = tuple(_renewed(folder, vocabulary))
    if not problems:
        known.keep(parts, _digests(folder))
    return problems


def _digests(folder: Path) -> dict[str, bytes]:
    """Return the digests of the files that the words of the site decide, as they lie in `folder`."""
    found: dict[str, bytes] = {}
    for name in NAMES:
        with suppress(OSError):
            found[name] = hashlib.sha256((folder / name).read_bytes()).digest()
    return found


def _renewed(folder: Path, vocabulary: Vocabulary) -> Iterator[Problem]:
    from showcase.editor.files import site_files  # noqa: PLC0415 - few builds find other words than the last

    for name, text in site_files(vocabulary).items():
        place = Place(f"{FOLDER}/{name}")
        try:
            old = (folder / name).read_bytes() if os.path.lexists(folder / name) else b""
            if old and MADE.encode() not in old[:300]:
                hint = "给它改一个名字，程序要用这个名字写编辑器的提示"
                yield Problem(place, "这个文件不是程序生成的，没有改动它", hint, Severity.WARNING)
            elif old != text.encode():
                _write(folder / name, text)
        except OSError as error:
            hint = "检查权限和磁盘空间；网站不受影响"
            yield Problem(place, f"编辑器的提示没有更新：{reason(error)}", hint, Severity.WARNING)


def _write(path: Path, text: str) -> None:
    """Write whole or not at all: an editor may read at any time."""
    part = path.with_name(f".{path.name}.part")
    part.write_text(text, "utf-8", newline="\n")
    part.replace(path)
