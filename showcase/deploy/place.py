"""Where a site may be put: never over what is not one of our sites."""

import os
import re
from contextlib import suppress
from pathlib import Path

from showcase.deploy.inventory import files_in, list_in, strangers_in
from showcase.problems import Place, Refused, refuse

_ADDRESS = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]+://|[^/\\\s]+@[^/\\\s]+:"
)  # a scheme of more than a drive's letter
_SHOWN = 3  # strangers that a message names


def folder_named(start: Path, wanted: str) -> Path:
    """Return the folder that `wanted` means from the folder `start`, links followed.

    Raises Refused for the address of a server, which is no folder.
    """
    if _ADDRESS.match(wanted):
        hint = "先发布到本机的一个文件夹，再上传；做法见 docs/发布.md"
        raise refuse(Place(wanted), "这是网址，不是文件夹，发布不上网", hint)
    return Path(os.path.realpath(start / wanted))


def check_target(root: Path, target: Path) -> None:
    """Refuse what a site of the project `root` must not replace. Raises OSError where one cannot look."""
    if target == target.parent or os.path.ismount(target):
        raise _unfit(target, "不能发布到整个磁盘上", "在上面建一个文件夹，发布到那里")
    if _has_home(target):
        raise _unfit(target, "不能发布到个人文件夹上", "在里面建一个文件夹，发布到那里")
    if _is_within(target, root) or _is_within(root, target):
        raise _unfit(target, "不能发布到项目文件夹里，也不能覆盖它", "换一个项目以外的文件夹")
    if not target.parent.is_dir():
        message = f"没有 {target.parent} 这个文件夹"
        raise _unfit(target, message, "检查位置，U 盘、网络盘是不是连着；真的没有，就先新建它")
    check_contents(target)


def check_contents(target: Path) -> None:
    """Refuse a folder that holds anything besides one of our sites. Raises OSError where one cannot look."""
    if not os.path.lexists(target):
        return
    if target.is_symlink() or not target.is_dir():
        raise _unfit(target, "这不是文件夹", "把它移走，或者换一个位置")
    files, listed = files_in(target), list_in(target)
    if not files and not any(path.is_dir() for path in target.iterdir()):
        return
    if listed is None:
        hint = "换一个空的文件夹，或者还不存在的；本程序不会清空别人的文件夹"
        raise _unfit(target, "这个文件夹里有别的东西，不是本程序发布的网站", hint)
    if strangers := strangers_in(files, listed):
        named = "、".join(strangers[:_SHOWN])
        more = f" 等 {len(strangers)} 个文件" if len(strangers) > _SHOWN else ""
        hint = "要随网站发布的，放进项目的 assets 文件夹；不要的，移走。本程序不会删除别人的文件"
        raise _unfit(target, f"里面有不属于网站的文件：{named}{more}", hint)


def is_ours(folder: Path, part: str) -> bool:
    """Tell whether a folder beside the target was made on the way: it has a list, or nothing yet.

    `part` is the name of a list that is not yet whole. Raises OSError where one cannot look.
    """
    return list_in(folder) is not None or not (files_in(folder).keys() - {part})


def _unfit(target: Path, message: str, hint: str) -> Refused:
    return refuse(Place(str(target)), message, hint)


def _has_home(target: Path) -> bool:
    with suppress(RuntimeError):  # nobody's home is known
        return _is_within(Path.home(), target)
    return False


def _is_within(inner: Path, outer: Path) -> bool:
    """Tell whether `inner` is `outer` or below it, however the letters of its name are written."""
    if not outer.exists():
        return False
    resolved = Path(os.path.realpath(inner))
    return any(folder.exists() and folder.samefile(outer) for folder in (resolved, *resolved.parents))
