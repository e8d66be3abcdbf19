"""Files from one folder to another, each held against its digest and driven to the disk."""

import errno
import hashlib
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from showcase.problems import Place, refuse
from showcase.publish.content import digest

_PIECE = 1 << 20  # bytes read at a time
_NO_FLUSHING = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}  # what some network shares answer


def transfer(site: Path, standby: Path, listed: Mapping[str, str], former: Path) -> int:
    """Fill the folder `standby` with the files of `site` that are `listed` under their digests.

    What lies unchanged in the folder `former` is linked from there where the file system can do so, as its
    blocks are on the disk already. Returns how many files were written. Raises Refused where a file is not,
    or does not become, what its digest says, and OSError.
    """
    written = {}
    for address, expected in listed.items():
        place = standby / address
        place.parent.mkdir(parents=True, exist_ok=True)
        if not _is_linked(former / address, place, expected):
            _copy(site / address, place, expected)
            written[address] = place
    for place in written.values():
        flush(place)
    flush_folders((standby, *(path for path in standby.rglob("*") if path.is_dir())))
    for address, place in written.items():
        if digest(place) != listed[address]:
            hint = "磁盘可能坏了，或者那里不分文件名的大小写；换一个位置试试。原来的网站没有改动"
            raise refuse(Place(address), "写进去的和读出来的不一样，没有发布", hint)
    return len(written)


def flush(path: Path) -> None:
    """Drive a file to the disk, so that neither a power failure nor a pulled stick takes it."""
    with path.open("r+b") as file:
        try:
            os.fsync(file.fileno())
        except OSError as error:
            if error.errno not in _NO_FLUSHING:
                raise


def flush_folders(folders: Iterable[Path]) -> None:
    """Drive the names in folders to the disk, where the system opens folders: Windows does not."""
    for folder in folders:
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _is_linked(former: Path, place: Path, expected: str) -> bool:
    try:
        if former.is_symlink() or not former.is_file() or digest(former) != expected:
            return False
        os.link(former, place)
    except OSError:  # the file system has no links, or has enough of them
        return False
    return True


def _copy(source: Path, place: Path, expected: str) -> None:
    whole = hashlib.sha256()
    with source.open("rb") as file, place.open("xb") as copy:
        for piece in iter(lambda: file.read(_PIECE), b""):
            whole.update(piece)
            copy.write(piece)
    if whole.hexdigest() != expected:
        raise refuse(Place(str(source)), "这个文件在发布的时候变了，没有发布", "等别的生成结束，再发布一次")
