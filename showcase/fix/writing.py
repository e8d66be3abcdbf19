"""Writing mended files: each as a whole or not at all, and only where nobody has changed it meanwhile."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from showcase.fix.mending import Mended
from showcase.problems import Place, Problem, Refused, refuse
from showcase.read.reasons import reason


def write(root: Path, mended: Mended) -> None:
    """Put the result of `mended` in the place of the file, below `root`, with the same permissions.

    A link is followed, so that it stays one, but not out of the project. Raises Refused where the file is no
    longer what it was, or cannot be written; then it is as it was.
    """
    place = Place(mended.path)
    path = Path(os.path.realpath(root / mended.path))
    if not path.is_relative_to(os.path.realpath(root)):
        raise refuse(place, "这是指向项目文件夹外面的链接，没有写入", "删掉链接，把文件复制进来")
    try:
        if path.read_bytes() != mended.content:
            raise refuse(place, "这个文件刚刚被别的程序改过，没有写入", "保存并关掉打开它的程序，再运行一次")
        if not os.access(path, os.W_OK):
            raise refuse(place, "这个文件是只读的，没有写入", "在文件的属性里去掉“只读”，再运行一次")
        _replace(path, mended.result)
    except OSError as error:
        message = f"写不进去（{reason(error)}），文件没有改动"
        raise Refused(Problem(place, message, "关掉打开它的程序，检查磁盘空间和权限")) from error


def _replace(path: Path, content: bytes) -> None:
    """Write a new file beside `path` and let it take its place in one step."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # a dot: no build reads it
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(path.stat().st_mode & 0o7777)
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
