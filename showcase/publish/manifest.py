"""The list of a published site's files with their SHA-256 digests, in the form that `sha256sum -c` reads.

It is published with the site, tells readers whether a copy is whole, and tells the next build that the
folder is one of ours: its first line, a remark to `sha256sum`, is written by nobody else.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

FOLDER = "public"  # below the project's root, where nobody says otherwise
NAME = "checksums.txt"
HEADER = "# 本文件由 showcase 生成，列出网站的全部文件；核对：sha256sum -c checksums.txt\n"
_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")


def manifest(digests: dict[str, str]) -> bytes:
    """Return the list for `digests`, which maps addresses to hexadecimal SHA-256 digests."""
    lines = (f"{digest}  {address}\n" for address, digest in sorted(digests.items()))
    return (HEADER + "".join(lines)).encode()


@lru_cache(maxsize=4)  # a build looks at the lists of two folders, and at each more than once
def digests_in(content: bytes) -> Mapping[str, str] | None:
    """Return the digests that `content` lists under their addresses, or None where it is no list of ours."""
    text = content.decode("utf-8", "replace").replace("\r\n", "\n")  # as Git on Windows may have it
    if not text.startswith(HEADER) or not text.endswith("\n"):
        return None
    found = [_LINE.fullmatch(line) for line in text[len(HEADER) :].split("\n")[:-1]]
    return {match[2]: match[1] for match in found if match} if all(found) else None
