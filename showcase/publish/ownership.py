"""What is ours and what is not: nothing that somebody else put into a folder is ever deleted."""

import os
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import count
from pathlib import Path

from showcase.problems import Place, Problem, Refused, Severity, refuse
from showcase.publish.manifest import NAME, digests_in
from showcase.read.tree import FOLDERS

DROPPINGS = (".DS_Store", "Thumbs.db", "desktop.ini")  # what systems leave behind by themselves


def check_place(root: Path, target: Path) -> None:
    """Refuse a folder among the sources: the next build would take the site for one of them."""
    inside = [folder for folder in FOLDERS if target.resolve().is_relative_to((root / folder).resolve())]
    if inside or root.resolve().is_relative_to(target.resolve()):
        message = f"网站不能生成到 {inside[0] if inside else '项目'} 文件夹里"
        raise refuse(Place(target.name), message, "换一个输出文件夹，例如 public")


def check_ours(folder: Path) -> None:
    """Refuse a folder that is not empty and was not made by this program."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise refuse(Place(folder.name), f"{folder.name} 不是文件夹", "把它移走，再试一次")
    if folder.exists() and any(folder.iterdir()) and _listed(folder) is None:
        message = f"{folder.name} 文件夹里有别的东西，不是本程序生成的"
        hint = "把里面的东西移走，或换一个输出文件夹；本程序不会清空别人的文件夹"
        raise refuse(Place(folder.name), message, hint)


def set_aside(folder: Path, there: Iterable[str]) -> tuple[Problem, ...]:
    """Move files that are not ours out of the published `folder` into one beside it, and tell of each.

    `there` are the addresses of all files in it. Old disks of macOS (HFS+) have names of ours in decomposed
    form: they are ours where nothing has the name as it is listed.
    """
    there = frozenset(there)
    listed = (_listed(folder) or {}).keys()
    composed = {unicodedata.normalize("NFC", address) for address in listed - there}
    aside = folder.with_name(f"{folder.name}-extra")
    notices = []
    for address in sorted(there):
        is_ours = address in listed or unicodedata.normalize("NFC", address) in composed
        if address == NAME or is_ours or address.rpartition("/")[2] in DROPPINGS:
            continue
        notices.append(_moved(folder / address, f"{folder.name}/{address}", aside, address))
    return tuple(notices)


def set_folder_aside(standby: Path, folder: Path) -> tuple[Problem, ...]:
    """Move what is in the place of the `standby`, and not ours, into the folder beside the site in `folder`.

    A standby whose list was lost or damaged is not ours either, and nobody has put it there.
    """
    try:
        check_ours(standby)
    except Refused:
        if not standby.is_symlink():
            aside = folder.with_name(f"{folder.name}-extra")
            return (_moved(standby, standby.name, aside, standby.name.lstrip(".")),)
    return ()


def _moved(path: Path, shown: str, aside: Path, address: str) -> Problem:
    """Move `path`, which is told as `shown`, to a free place for `address` in `aside`, and tell so."""
    place = _free(aside, address)
    place.parent.mkdir(parents=True, exist_ok=True)
    path.rename(place)
    message = f"这个文件不是本程序生成的，已移到 {place.relative_to(aside.parent).as_posix()}"
    hint = "要随网站发布的文件，放进 assets 文件夹"
    return Problem(Place(shown), message, hint, Severity.WARNING)


def _listed(folder: Path) -> Mapping[str, str] | None:
    listing = folder / NAME
    return digests_in(listing.read_bytes()) if listing.is_file() else None


def _free(aside: Path, address: str) -> Path:
    """Return where in the folder `aside`, or one like it, a file of this address can be put."""
    for number in count(1):
        folder = aside if number == 1 else aside.with_name(f"{aside.name}-{number}")
        place = folder / address
        above = [parent for parent in place.parents if parent.is_relative_to(folder)]
        if not os.path.lexists(place) and all(one.is_dir() or not os.path.lexists(one) for one in above):
            return place
    raise AssertionError  # count never ends
