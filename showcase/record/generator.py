"""Which generator this is: what another one found is not believed."""

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_LIBRARIES = ("jinja2", "markdown", "markupsafe", "nh3", "opencc-py", "pillow", "pypinyin", "pyyaml", "segno")


@cache
def generator() -> bytes:
    """Return the SHA-256 digest of the package's own files and of the versions of what it builds with.

    Digests and no time stamps: Git and copying set those as they like.
    """
    whole = hashlib.sha256(sys.version.encode())
    for library in _LIBRARIES:
        whole.update(f"{library} {version(library)}\n".encode())
    for path in sorted(_PACKAGE.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            content = hashlib.sha256(path.read_bytes()).digest()
            whole.update(path.relative_to(_PACKAGE).as_posix().encode() + content)
    return whole.digest()
