"""Deleting a site that has been replaced, and nothing that is not of it."""

from itertools import count
from pathlib import Path

from showcase.deploy.inventory import files_in, list_in, strangers_in
from showcase.publish.manifest import NAME
from showcase.publish.ownership import DROPPINGS


def discard(folder: Path, live: Path, part: str) -> Path | None:
    """Delete the files of the site in `folder`; the list by which it is known goes last.

    `part` is the name of a list that is not yet whole. What somebody put there besides is kept in a folder
    beside `live`, which is returned. Raises OSError.
    """
    files = files_in(folder)
    listed = list_in(folder) or {}
    strangers = {*strangers_in(files, listed)} - {part}
    for address, path in files.items():
        if address not in strangers and address != NAME:
            path.unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.name in DROPPINGS and not path.is_dir():
            path.unlink()
        elif path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()
    if strangers:
        kept = _free(live)
        folder.rename(kept)
        (kept / NAME).unlink(missing_ok=True)
        return kept
    (folder / NAME).unlink(missing_ok=True)
    folder.rmdir()
    return None


def _free(live: Path) -> Path:
    for number in count(1):
        place = live.with_name(f"{live.name}-extra{f'-{number}' if number > 1 else ''}")
        if not place.exists():
            return place
    raise AssertionError  # count never ends
