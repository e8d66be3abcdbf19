"""The list of a published site's files with their SHA-256 digests, in the form that `sha256sum -c` reads.

It is published with the site, tells readers whether a copy is whole, and tells the next build that the
folder is one of ours.
"""

import hashlib
import re

NAME = "checksums.txt"
_LINE = re.compile(r"[0-9a-f]{64}  \S.*")


def manifest(digests: dict[str, str]) -> bytes:
    """Return the list for `digests`, which maps addresses to hexadecimal SHA-256 digests."""
    return "".join(f"{digest}  {address}\n" for address, digest in sorted(digests.items())).encode()


def is_manifest(content: bytes) -> bool:
    """Tell whether `content` is such a list."""
    *lines, end = content.decode("utf-8", "replace").split("\n")
    return bool(lines) and not end and all(map(_LINE.fullmatch, lines))


def digest(content: bytes) -> str:
    """Return the hexadecimal SHA-256 digest of `content`."""
    return hashlib.sha256(content).hexdigest()
