"""Publishing a site into a folder.

A standby folder beside the published one is brought up to date, then the two are exchanged. Only files that
differ are written, so the cost follows the change. Whatever happens before the exchange, readers keep the
old site, and the next build mends the standby folder.
"""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from showcase.model.output import Copy, Drawing, Output
from showcase.problems import Place, Problem, Refused, refuse
from showcase.publish.content import Content, holds, write
from showcase.publish.contents import contents
from showcase.publish.exchange import exchange
from showcase.publish.manifest import HEADER, NAME
from showcase.publish.ownership import check_ours, check_place, set_aside
from showcase.read.reasons import reason

_PART = f".{NAME}.part"
_BUSY_AFTER = 60  # seconds to wait for another build


def publish(
    outputs: Iterable[Output | Copy | Drawing], root: Path, target: Path
) -> tuple[bool, tuple[Problem, ...]]:
    """Make the folder `target` hold exactly `outputs`; copies are read from below `root`.

    Returns whether anything had to change, and a notice for each file of somebody else that was set aside.
    Raises Refused where `target` is not ours to fill, another build is at work, or the system does not let us
    write.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import, and not every command publishes

    try:
        check_ours(target)
        check_place(root, target)
        files = contents(outputs, root, target)
        standby = target.with_name(f".{target.name}.next")
        with FileLock(target.with_name(f".{target.name}.lock"), timeout=_BUSY_AFTER):
            _mend(target)
            notices = set_aside(target) if target.exists() else ()
            if _holds(target, files):
                return bool(notices), notices
            _prepare(standby)
            _bring_up_to_date(standby, files)
            _put_in_place(standby, target)
            _remove_others(standby, files)  # what was withdrawn shall not linger beside the site either
    except Timeout:
        raise refuse(Place(target.name), "另一个程序正在生成网站", "等它结束，或关掉它，再试一次") from None
    except OSError as error:
        where = f"（{error.filename}）" if error.filename else ""
        hint = "检查磁盘空间和权限，关掉正在使用这些文件的程序；原来的网站没有改动"
        raise Refused(Problem(Place(target.name), f"网站写不进去：{reason(error)}{where}", hint)) from error
    return True, notices


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
    _remove_others(folder, {NAME: b""})
    (folder / NAME).unlink(missing_ok=True)
    folder.rmdir()


def _prepare(standby: Path) -> None:
    """Make sure that there is a standby folder and that it is ours, before anything is put into it."""
    if standby.is_symlink():  # what it leads to is not ours to fill
        standby.unlink()
    standby.mkdir(exist_ok=True)
    (standby / _PART).unlink(missing_ok=True)  # of a build that was broken off at its first write
    check_ours(standby)
    if not any(standby.iterdir()):
        _write(standby / NAME, HEADER.encode())


def _holds(folder: Path, files: Mapping[str, Content]) -> bool:
    """Tell whether `folder` holds exactly `files`."""
    if not folder.is_dir() or _addresses(folder) != files.keys():
        return False
    return all(holds(folder / address, content) for address, content in files.items())


def _bring_up_to_date(folder: Path, files: Mapping[str, Content]) -> None:
    """Make `folder` hold exactly `files`, writing and deleting no more than needed."""
    _remove_others(folder, files)
    for address, content in files.items():
        path = folder / address
        if not holds(path, content):
            if path.is_dir():
                shutil.rmtree(path)
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, content)


def _write(path: Path, content: Content) -> None:
    """Write a file; the list of digests as a whole or not at all, since by it the folder is known as ours."""
    if path.name != NAME:
        write(path, content)
        return
    part = path.with_name(_PART)
    write(part, content)
    part.replace(path)


def _remove_others(folder: Path, files: Mapping[str, Content]) -> None:
    """Delete what is not among `files`, and folders that are empty then."""
    if not folder.exists():
        return
    for address in _addresses(folder) - files.keys():
        (folder / address).unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()


def _put_in_place(standby: Path, target: Path) -> None:
    if target.exists():
        exchange(standby, target)
    else:
        standby.rename(target)


def _addresses(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    }
