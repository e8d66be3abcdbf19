"""Holding a site that was carried somewhere against the list of digests in it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from showcase.deploy.inventory import files_in, list_in, strangers_in
from showcase.problems import Place, refuse
from showcase.publish.content import digest
from showcase.publish.manifest import NAME
from showcase.read.reasons import reason


@dataclass(frozen=True)
class Verified:
    """How a folder agrees with its list: addresses that are missing, altered, or not on the list.

    `unreadable` has why beside each address; `files` is how many are listed; `listing` is the hexadecimal
    SHA-256 digest of the list itself, by which two copies of a site can be compared.
    """

    missing: tuple[str, ...]
    altered: tuple[str, ...]
    extra: tuple[str, ...]
    unreadable: tuple[tuple[str, str], ...]
    files: int
    listing: str

    @property
    def is_whole(self) -> bool:
        """Whether everything is there, as it was published, and nothing else."""
        return not (self.missing or self.altered or self.extra or self.unreadable)


def verify(folder: Path) -> Verified:
    """Compare every file below `folder` with the list in it. Raises Refused where that is none of ours."""
    try:
        listed = list_in(folder)
        if listed is None:
            raise _not_ours(folder)
        files = files_in(folder)
        listing = digest(folder / NAME)
    except OSError as error:
        message = f"核对不了：{reason(error)}"
        raise refuse(Place(str(folder)), message, "检查位置和权限，U 盘、网络盘是不是连着") from error
    altered, unreadable = _compared(files, listed)
    missing = tuple(sorted(listed.keys() - files.keys()))
    return Verified(missing, altered, strangers_in(files, listed), unreadable, len(listed) + 1, listing)


def _not_ours(folder: Path) -> Exception:
    if not folder.is_dir():
        return refuse(Place(str(folder)), "没有这个文件夹", "检查位置，U 盘、网络盘是不是连着")
    if (folder / NAME).exists():
        message = f"清单 {NAME} 损坏了，或者不是本程序写的，核对不了"
    else:
        message = f"里面没有清单 {NAME}，核对不了"
    return refuse(Place(str(folder)), message, "写到网站所在的那个文件夹为止；是这个文件夹，就再发布一次")


def _compared(
    files: Mapping[str, Path], listed: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Return the listed files that are not what was published, and those that cannot be read."""
    altered, unreadable = [], []
    for address in sorted(listed.keys() & files.keys()):
        path = files[address]
        if path.exists() and not path.is_file():  # a pipe has no end
            altered.append(address)
            continue
        try:
            with path.open("rb") as file:
                is_same = hashlib.file_digest(file, "sha256").hexdigest() == listed[address]
        except OSError as error:
            unreadable.append((address, reason(error)))
            continue
        if path.is_symlink() or not is_same:  # what a link leads to may change without this folder
            altered.append(address)
    return tuple(altered), tuple(unreadable)
