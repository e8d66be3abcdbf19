"""Putting a package where it is wanted: whole or not at all, and never over somebody else's file."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from showcase.pack.covering import FOLDER
from showcase.problems import Place, Problem, Refused, refuse
from showcase.publish.content import digest
from showcase.publish.manifest import NAME, digests_in
from showcase.read.reasons import reason
from showcase.read.tree import FOLDERS

_LISTING = re.compile(rb"[0-9a-f]{64}  [^\r\n]+\n")


def check_place(root: Path, target: Path) -> None:
    """Refuse a place among the sources or in a published site, and one that somebody else's file has."""
    check_folder(root, target)
    check_free(target, _is_package)
    check_free(_beside(target), _is_listing)


def check_folder(root: Path, target: Path) -> None:
    """Refuse a place for `target` among the sources or in a published site."""
    folder = target.resolve().parent
    for source in FOLDERS:
        if folder.is_relative_to((root / source).resolve()):
            raise refuse(Place(target.name), f"压缩包不能放在 {source} 文件夹里", "放到别的文件夹")
    if any(_is_site(above) for above in (folder, *folder.parents)):
        raise refuse(Place(target.name), "压缩包不能放在生成的网站里，下一次生成会移走它", "放到别的文件夹")


def check_free(path: Path, is_ours: Callable[[Path], bool]) -> None:
    """Refuse a place that a file has which is not ours."""
    if path.is_symlink() or (path.exists() and not is_ours(path)):
        hint = "换一个文件名，或把它移走；本程序不会覆盖别人的文件"
        raise refuse(Place(path.name), f"已经有 {path.name} 了，不是本程序打的包", hint)


def write_package(target: Path, content: bytes) -> Path:
    """Write the package and, beside it, its digest as `sha256sum -c` reads it; return where that is.

    Raises Refused where the system does not let us.
    """
    beside = _beside(target)
    write_whole({target: content, beside: f"{digest(content)}  {target.name}\n".encode()})
    return beside


def write_whole(files: Mapping[Path, bytes]) -> None:
    """Write each file whole or not at all, none before all are on the disk.

    Raises Refused where the system does not let us.
    """
    target = Path()
    try:
        for target, content in files.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            _part(target).write_bytes(content)
        for target in files:
            _part(target).replace(target)
    except OSError as error:
        hint = "检查磁盘空间和权限，关掉正在使用它的程序"
        raise Refused(Problem(Place(target.name), f"压缩包写不进去：{reason(error)}", hint)) from error
    finally:
        for target in files:
            with suppress(OSError):
                _part(target).unlink(missing_ok=True)


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def _beside(target: Path) -> Path:
    return target.with_name(f"{target.name}.sha256")


def _is_site(folder: Path) -> bool:
    listing = folder / NAME
    return listing.is_file() and digests_in(listing.read_bytes()) is not None


def _is_package(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with ZipFile(BytesIO(path.read_bytes())) as packed:
            return digests_in(packed.read(f"{FOLDER}/{NAME}")) is not None
    except Exception:  # noqa: BLE001 - a locked or damaged one can raise anything
        return False


def _is_listing(path: Path) -> bool:
    try:
        return path.is_file() and bool(_LISTING.fullmatch(path.read_bytes()))
    except OSError:
        return False
