"""A draft on the disk: its pictures, then its text; every file is made new or not at all."""

import os
from pathlib import Path

from showcase.importing.article import Draft


def write_draft(root: Path, draft: Draft) -> str:
    """Write a draft into the project at `root` and return its path from there.

    Raises OSError where a file is there already or cannot be written; then nothing of the draft is left.
    """
    path = f"cases/{draft.slug}.md"
    made: list[Path] = []
    (root / "cases").mkdir(exist_ok=True)
    try:
        if draft.pictures:
            folder = root / "cases" / draft.slug
            folder.mkdir()
            made.append(folder)
            for picture in draft.pictures:
                _create(folder / picture.name, picture.content, made)
        _create(root / path, draft.text.encode(), made)
    except OSError:
        _remove(made)
        raise
    return path


def _create(path: Path, content: bytes, made: list[Path]) -> None:
    with path.open("xb") as file:
        made.append(path)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _remove(made: list[Path]) -> None:
    """Remove what was made just now, the last first: a folder is empty when its turn comes."""
    for path in reversed(made):
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
