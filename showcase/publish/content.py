"""What a published file holds: bytes that were made, or a file that is read piece by piece.

Pictures are files, so that a site with many of them needs no more memory than one with none.
"""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

Content = bytes | Path
_PIECE = 1 << 16  # bytes read at a time


def digest(content: Content) -> str:
    """Return the hexadecimal SHA-256 digest of `content`."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def holds(path: Path, content: Content) -> bool:
    """Tell whether the file `path` is there and holds `content`."""
    if not path.is_file():
        return False
    if isinstance(content, bytes):
        return path.stat().st_size == len(content) and path.read_bytes() == content
    if path.stat().st_size != content.stat().st_size:
        return False
    with path.open("rb") as one, content.open("rb") as other:
        return all(piece == other.read(_PIECE) for piece in iter(lambda: one.read(_PIECE), b""))


def published_in(folder: Path) -> Callable[[str], bytes | None]:
    """Return what reads the file at an address from the published `folder`; None for what cannot be read."""

    def read(address: str) -> bytes | None:
        try:
            return (folder / address).read_bytes()
        except OSError:
            return None

    return read


def write(path: Path, content: Content) -> None:
    """Make the file `path` hold `content`."""
    if isinstance(content, Path):
        shutil.copyfile(content, path)
    else:
        path.write_bytes(content)
