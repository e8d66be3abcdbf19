"""Which generator this is: what another one found is not believed."""

import hashlib
import os
import sys
import sysconfig
from collections.abc import Iterator
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
    for path in sorted(_files(os.fspath(_PACKAGE))):
        with open(path, "rb") as file:  # noqa: PTH123 - hundreds of files, at every start
            content = hashlib.sha256(file.read()).digest()
        whole.update(path.removeprefix(os.fspath(_PACKAGE)).replace(os.sep, "/").encode() + content)
    return whole.digest()


def _files(folder: str) -> Iterator[str]:
    """Yield the files below `folder`, but not what Python has compiled."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                yield entry.path
            elif entry.name != "__pycache__":
                yield from _files(entry.path)
