"""Which generator this is: what another one found is not believed."""

import hashlib
import sys
import sysconfig
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def generator() -> bytes:
    """Return the SHA-256 digest of the package's own files and of the versions of all that is installed.

    Digests and no time stamps: Git and copying set those as they like.
    """
    whole = hashlib.sha256(sys.version.encode())
    for folder in sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}):
        # Each is in the name of a folder, which is all that importlib.metadata would tell of it.
        installed = sorted(path.name for path in Path(folder).glob("*.dist-info"))
        whole.update("\n".join(installed).encode())
    for path in sorted(_PACKAGE.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            content = hashlib.sha256(path.read_bytes()).digest()
            whole.update(path.relative_to(_PACKAGE).as_posix().encode() + content)
    return whole.digest()
