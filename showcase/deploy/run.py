"""A finished site to a folder elsewhere: readers there see the whole old or the whole new one.

The new site is made beside the target, on the target's own file system, under `.<name>.next`; when every file
lies on the disk and has been read back, the two folders are exchanged. Then the old site is deleted.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from showcase.deploy.discarding import discard
from showcase.deploy.inventory import list_in
from showcase.deploy.place import check_contents, check_target, is_ours
from showcase.deploy.transfer import flush, flush_folders, transfer
from showcase.deploy.verification import verify
from showcase.problems import Place, Refused, refuse
from showcase.publish.content import digest
from showcase.publish.exchange import exchange, rename
from showcase.publish.manifest import NAME
from showcase.read.reasons import reason

_PART = f".{NAME}.part"
_BUSY_AFTER = 60  # seconds to wait for another who publishes to the same place
_HINT = (
    "检查磁盘空间和权限，U 盘、网络盘是不是还连着，关掉正在用里面文件的程序，再发布一次；原来的网站没有改动"
)


@dataclass(frozen=True)
class Deployed:
    """What has been done: how many files the site has, how many of them were written, and its list's digest.

    `kept` is the folder with what somebody else had put into the old site meanwhile; `left` is what of the
    old site could not be deleted now and will be next time.
    """

    files: int
    written: int
    listing: str
    kept: Path | None = None
    left: Path | None = None


def deploy(root: Path, site: Path, target: Path) -> Deployed:
    """Make the folder `target` hold the finished `site` of the project `root`, all or nothing.

    Raises Refused where `target` is not ours to fill, somebody else is publishing there, or the system does
    not let us; the old site is then as it was. What an interrupted run has left is mended first.
    """
    try:
        check_target(root, target)
        with _alone(target):
            _recover(target)
            check_contents(target)
            if target.exists() and not os.access(target, os.W_OK):  # then the old site could not be deleted
                raise PermissionError(errno.EACCES, "", str(target))
            return _deployed(site, target)
    except OSError as error:
        where = f"（{error.filename}）" if error.filename else ""
        raise refuse(Place(str(target)), f"发布不了：{reason(error)}{where}", _HINT) from error


def _deployed(site: Path, target: Path) -> Deployed:
    listed = list_in(site)
    if listed is None:
        raise refuse(Place(str(site)), "网站不完整，没有发布", "先运行 python build.py 生成网站")
    listing = (site / NAME).read_bytes()
    files = len(listed) + 1
    if _stands(target, listing):
        return Deployed(files, 0, digest(listing))
    standby = _beside(target, "next")
    try:
        standby.mkdir()
        _write_list(standby, listing)
        written = transfer(site, standby, listed, target)
        _put_in_place(standby, target)
    except BaseException:  # an interruption too leaves nothing behind
        with suppress(OSError, Refused):
            _recover(target)
        raise
    try:
        kept = discard(standby, target, _PART) if standby.exists() else None
    except OSError:  # the new site is in place, and that is what was wanted
        return Deployed(files, written, digest(listing), left=standby)
    return Deployed(files, written, digest(listing), kept)


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Be the only one who publishes to `target`; a lock goes with its process."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import

    path = _beside(target, "lock")
    lock = FileLock(path, timeout=_BUSY_AFTER)
    try:
        lock.acquire()
    except Timeout:
        if not path.exists():  # the folder vanished or takes no files: nobody holds a lock there
            raise FileNotFoundError(errno.ENOENT, "", str(path)) from None
        hint = "等它结束，或关掉它，再发布一次"
        raise refuse(Place(str(target)), "另一个程序正在发布到这里", hint) from None
    try:
        yield
    finally:
        with suppress(
            OSError
        ):  # whoever waits for it notices; Windows deletes no open file, but filelock does
            if path.stat().st_size == 0:
                path.unlink()
        lock.release()


def _recover(target: Path) -> None:
    """Mend what an interrupted run has left: the old site returns if it was aside, all else goes."""
    old, standby = _beside(target, "old"), _beside(target, "next")
    if old.exists() and not target.exists() and _has_all(old):
        rename(old, target)
    for folder in (old, standby):
        if folder.is_symlink():  # what it leads to is not ours
            folder.unlink()
        elif folder.exists():
            if not folder.is_dir() or not is_ours(folder, _PART):
                hint = "这个名字本程序发布时要用。把它移走或改名，再发布一次"
                raise refuse(Place(str(folder)), "里面的东西不是本程序写的", hint)
            discard(folder, target, _PART)


def _stands(target: Path, listing: bytes) -> bool:
    """Tell whether `target` already is the site that has this list."""
    path = target / NAME
    return path.is_file() and path.read_bytes() == listing and _is_whole(target)


def _is_whole(folder: Path) -> bool:
    with suppress(Refused):
        return verify(folder).is_whole
    return False


def _has_all(folder: Path) -> bool:
    """Tell whether nobody has begun to delete the site in `folder`."""
    with suppress(Refused):
        return not verify(folder).missing
    return False


def _write_list(standby: Path, listing: bytes) -> None:
    """Write the list first, and whole or not at all: by it the folder is known as ours."""
    part = standby / _PART
    part.write_bytes(listing)
    flush(part)
    part.replace(standby / NAME)


def _put_in_place(standby: Path, target: Path) -> None:
    if target.exists():
        with suppress(OSError):  # not every file system has modes
            standby.chmod(target.stat().st_mode & 0o7777)
        exchange(standby, target)
    else:
        rename(standby, target)
    flush_folders([target.parent])


def _beside(target: Path, kind: str) -> Path:
    return target.with_name(f".{target.name}.{kind}")
