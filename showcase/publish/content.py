"""What a published file holds: bytes that were made, or a file that is read piece by piece.

Pictures are files, so that a site with many of them needs no more memory than one with none.
"""

import hashlib
import shutil
from pathlib import Path

Content = bytes | Path


def digest(content: Content) -> str:
    """Return the hexadecimal SHA-256 digest of `content`."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write(path: Path, content: Content) -> None:
    """Make the file `path` hold `content`."""
    if isinstance(content, Path):
        shutil.copyfile(content, path)
    else:
        path.write_bytes(content)
