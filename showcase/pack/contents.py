"""The files of a site in memory."""

from collections.abc import Iterable
from pathlib import Path

from showcase.model.output import Copy, Drawing, Output
from showcase.problems import Place, Problem, Refused
from showcase.publish.contents import contents
from showcase.read.reasons import reason

_PUBLIC = "public"  # where pictures that are drawn already may lie


def contents_of(outputs: Iterable[Output | Copy | Drawing], root: Path) -> dict[str, bytes]:
    """Return every file of the site, its list of digests too, under its address. Raises Refused."""
    try:
        return {
            address: content if isinstance(content, bytes) else content.read_bytes()
            for address, content in contents(outputs, root, root / _PUBLIC).items()
        }
    except OSError as error:
        message = f"读不了（{reason(error)}）"
        hint = "关掉占用它的程序，检查权限"
        raise Refused(Problem(Place(str(error.filename or "")), message, hint)) from error
