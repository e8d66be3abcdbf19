"""Publishing a site into a folder.

A standby folder beside the published one is brought up to date, then the two are exchanged. Only files that
differ are written, so the cost follows the change. Whatever happens before the exchange, readers keep the
old site, and the next build mends the standby folder.
"""

import shutil
from collections.abc import Iterable
from pathlib import Path

from showcase.model.output import Copy, Output
from showcase.problems import Place, Problem, Refused, refuse
from showcase.publish.exchange import exchange
from showcase.publish.manifest import NAME, digest, is_manifest, manifest
from showcase.read.reasons import reason
from showcase.read.tree import FOLDERS

_BUSY_AFTER = 60  # seconds to wait for another build


def publish(outputs: Iterable[Output | Copy], root: Path, target: Path) -> bool:
    """Make the folder `target` hold exactly `outputs`; copies are read from below `root`.

    Returns whether anything had to change. Raises Refused where `target` is not ours to fill, another build
    is at work, or the system does not let us write.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import, and not every command publishes

    try:
        _check_place(root, target)
        _check_ownership(target)
        files = _contents(outputs, root)
        standby = target.with_name(f".{target.name}.next")
        with FileLock(target.with_name(f".{target.name}.lock"), timeout=_BUSY_AFTER):
            _mend(target, standby)
            if _holds(target, files):
                return False
            _bring_up_to_date(standby, files)
            _put_in_place(standby, target)
    except Timeout:
        raise refuse(Place(target.name), "另一个程序正在生成网站", "等它结束，或关掉它，再试一次") from None
    except OSError as error:
        where = f"（{error.filename}）" if error.filename else ""
        hint = "检查磁盘空间和权限，关掉正在使用这些文件的程序；原来的网站没有改动"
        raise Refused(Problem(Place(target.name), f"网站写不进去：{reason(error)}{where}", hint)) from error
    return True


def _contents(outputs: Iterable[Output | Copy], root: Path) -> dict[str, bytes]:
    """Return the bytes of every file of the site under its address, with the list of digests."""
    files: dict[str, bytes] = {}
    for output in outputs:
        content = output.content if isinstance(output, Output) else (root / output.source).read_bytes()
        files[output.address] = content
    files[NAME] = manifest({address: digest(content) for address, content in files.items()})
    return files


def _check_place(root: Path, target: Path) -> None:
    """Refuse a folder among the sources: the next build would take the site for one of them."""
    inside = [folder for folder in FOLDERS if target.resolve().is_relative_to((root / folder).resolve())]
    if inside:
        message = f"网站不能生成到 {inside[0]} 文件夹里"
        raise refuse(Place(target.name), message, "换一个输出文件夹，例如 public")


def _check_ownership(target: Path) -> None:
    """Refuse a folder that is not empty and was not made by this program: nothing of others is deleted."""
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise refuse(Place(target.name), f"{target.name} 不是文件夹", "把它移走，再试一次")
    if not target.exists() or not any(target.iterdir()):
        return
    listed = target / NAME
    if not listed.is_file() or not is_manifest(listed.read_bytes()):
        message = f"{target.name} 文件夹里有别的东西，不是本程序生成的"
        raise refuse(
            Place(target.name), message, "把里面的东西移走，或换一个输出文件夹；本程序不会清空别人的文件夹"
        )


def _mend(target: Path, standby: Path) -> None:
    """Complete an exchange by renames that was broken off."""
    aside = target.with_name(f".{target.name}.old")
    if aside.exists():
        if target.exists():
            shutil.rmtree(aside)
        else:
            aside.rename(target)
    if standby.is_symlink():  # what it leads to is not ours to fill
        standby.unlink()
    standby.mkdir(exist_ok=True)


def _holds(folder: Path, files: dict[str, bytes]) -> bool:
    """Tell whether `folder` holds exactly `files`."""
    if not folder.is_dir() or _addresses(folder) != files.keys():
        return False
    return all(_same(folder / address, content) for address, content in files.items())


def _bring_up_to_date(folder: Path, files: dict[str, bytes]) -> None:
    """Make `folder` hold exactly `files`, writing and deleting no more than needed."""
    for address in _addresses(folder) - files.keys():
        (folder / address).unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()
    for address, content in files.items():
        path = folder / address
        if not _same(path, content):
            if path.is_dir():
                shutil.rmtree(path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


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


def _same(path: Path, content: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content
