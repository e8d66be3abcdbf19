"""Publishing a site into a folder.

A standby folder beside the published one is brought up to date, then the two are exchanged. Only files that
differ are written, so the cost follows the change; what both have in common is one file with a name in each
(a hard link) where the file system has such, so nothing is ever written into a file that is there. Whatever
happens before the exchange, readers keep the old site, and the next build mends the standby folder.
"""

import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from showcase.problems import Place, Problem, Refused
from showcase.publish.content import Content, digest, write
from showcase.publish.contents import File, Made, contents
from showcase.publish.exchange import exchange
from showcase.publish.held import Held, held, readable
from showcase.publish.linked import put
from showcase.publish.lock import building
from showcase.publish.manifest import HEADER, NAME
from showcase.publish.ownership import check_ours, check_place, set_aside, set_folder_aside
from showcase.read.reasons import reason
from showcase.record.record import Record

_PART = f".{NAME}.part"


@dataclass(frozen=True)
class Publication:
    """Whether the published site had to change, what was met on the way, and the digests of its files."""

    changed: bool
    notices: tuple[Problem, ...]
    digests: Mapping[str, bytes]


def publish(outputs: Iterable[Made], root: Path, target: Path, record: Record | None = None) -> Publication:
    """Make the folder `target` hold exactly `outputs`; copies are read from below `root`.

    There is a notice for each file of somebody else that was set aside. `record` knows the digests of files
    that have not changed. Raises Refused where `target` is not ours to fill, another build is at work, or the
    system does not let us write; VanishedError where an output was kept that is not there.
    """
    known = record or Record()
    try:
        check_ours(target)
        check_place(root, target)
        target.parent.mkdir(parents=True, exist_ok=True)
        with building(target):
            _mend(target)
            with suppress(NotADirectoryError):  # what is in the place of the standby is set aside below
                (_standby(target) / _PART).unlink(missing_ok=True)  # of a build that was broken off
            live = held(target, known)
            notices = set_aside(target, live.digests)
            if notices:
                live = held(target, known)
            notices = (*notices, *set_folder_aside(_standby(target), target))
            files = contents(outputs, root, target, live.digests)
            digests = {address: file.digest for address, file in files.items()}
            is_new = not target.is_dir() or live.digests != digests
            if is_new:
                _replace(target, files, live, known)
            else:
                _finish(target, files, known)
            return Publication(is_new or bool(notices), notices, digests)
    except OSError as error:
        where = f"（{error.filename}）" if error.filename else ""
        hint = "检查磁盘空间和权限，关掉正在使用这些文件的程序；原来的网站没有改动"
        raise Refused(Problem(Place(target.name), f"网站写不进去：{reason(error)}{where}", hint)) from error


def _replace(target: Path, files: Mapping[str, File], live: Held, known: Record) -> None:
    """Put a site with `files` in the place of the one in `target`, which holds `live`."""
    standby = _standby(target)
    _prepare(standby)
    _bring_up_to_date(standby, files, held(standby, known), live, target)
    if target.exists():
        exchange(standby, target)
        _mirror(target, files, live)
        return
    standby.rename(target)
    readable(target, known)  # the next build has nothing to read that has not changed


def _standby(target: Path) -> Path:
    return target.with_name(f".{target.name}.next")


def _mirror(target: Path, files: Mapping[str, File], there: Held) -> None:
    """Let the standby, which holds what is `there`, hold `files` as the site in `target` does.

    What was withdrawn shall not linger beside the site either, and the next build has less to write.
    """
    now = Held({address: file.digest for address, file in files.items()}, frozenset())
    try:
        _bring_up_to_date(_standby(target), files, there, now, target)
    except OSError:  # the new site is in place; a full disk gets some room
        with suppress(OSError, Refused):
            _discard(_standby(target))


def _finish(target: Path, files: Mapping[str, File], known: Record) -> None:
    """Do what a build had left to do that was broken off after its exchange.

    The list of the standby is written last, so it tells.
    """
    listing = _standby(target) / NAME
    if listing.is_file() and digest(listing) != files[NAME].digest.hex():
        _mirror(target, files, held(_standby(target), known))


def _mend(target: Path) -> None:
    """Complete an exchange by renames that was broken off."""
    aside = target.with_name(f".{target.name}.old")
    if aside.exists():
        if target.exists():
            _discard(aside)
        else:
            aside.rename(target)


def _discard(folder: Path) -> None:
    """Delete a former site; the list by which it is known as ours goes last."""
    check_ours(folder)
    there = held(folder, Record())
    _remove_others(folder, {NAME: b""}, there)
    (folder / NAME).unlink(missing_ok=True)
    folder.rmdir()


def _prepare(standby: Path) -> None:
    """Make sure that there is a standby folder and that it is ours, before anything is put into it."""
    if standby.is_symlink():  # what it leads to is not ours to fill
        standby.unlink()
    standby.mkdir(exist_ok=True)
    check_ours(standby)
    if not any(standby.iterdir()):
        _write(standby / NAME, HEADER.encode())


def _bring_up_to_date(folder: Path, files: Mapping[str, File], there: Held, live: Held, site: Path) -> None:
    """Make `folder`, which holds what is `there`, hold exactly `files`, and write as little as needed.

    What the published `site` holds, as `live` has it, is not written a second time.
    """
    _remove_others(folder, files, there)
    for address, file in files.items():
        if there.digests.get(address) == file.digest:
            continue
        path = folder / address
        path.parent.mkdir(parents=True, exist_ok=True)
        if file.content is None or (address != NAME and live.digests.get(address) == file.digest):
            put(path, site / address)
        elif file.is_ours and isinstance(file.content, Path):
            put(path, file.content)
        else:
            _write(path, file.content)


def _write(path: Path, content: Content) -> None:
    """Write a file; the list of digests as a whole or not at all, since by it the folder is known as ours."""
    if path.name != NAME:
        path.unlink(missing_ok=True)  # it may have a name in the published site, too
        write(path, content)
        return
    part = path.with_name(_PART)
    write(part, content)
    part.replace(path)


def _remove_others(folder: Path, files: Mapping[str, object], there: Held) -> None:
    """Delete what is `there` and not among `files`, and folders that are empty then."""
    for address in there.digests.keys() - files.keys():
        (folder / address).unlink()
    used = {above for folder in {_above(address) for address in files} for above in _folders(folder)}
    for address in sorted(there.folders - used, reverse=True):
        shutil.rmtree(folder / address)


def _above(address: str) -> str:
    """Return the folder in which the file at `address` lies, "" for the site itself."""
    return address.rpartition("/")[0]


def _folders(address: str) -> Iterable[str]:
    """Yield the folder at `address` and those in which it lies."""
    while address:
        yield address
        address = _above(address)
