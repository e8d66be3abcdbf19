"""The files of a site in memory."""

from collections.abc import Iterable
from pathlib import Path

from showcase.problems import Place, Problem, Refused
from showcase.publish.content import Content
from showcase.publish.contents import Made, contents
from showcase.publish.held import held
from showcase.publish.manifest import FOLDER
from showcase.read.reasons import reason
from showcase.record.record import Record


def contents_of(outputs: Iterable[Made], root: Path) -> dict[str, bytes]:
    """Return every file of the site, its list of digests too, under its address. Raises Refused.

    Pictures that are drawn may lie in the published site already.
    """
    public = root / FOLDER
    try:
        files = contents(outputs, root, public, held(public, Record()).digests)
        return {address: _bytes(file.content, public / address) for address, file in files.items()}
    except OSError as error:
        message = f"读不了（{reason(error)}）"
        hint = "关掉占用它的程序，检查权限"
        raise Refused(Problem(Place(str(error.filename or "")), message, hint)) from error


def _bytes(content: Content | None, published: Path) -> bytes:
    return content if isinstance(content, bytes) else (content or published).read_bytes()
