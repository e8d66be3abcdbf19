"""What came out of a template, and what it depended on besides the page."""

import hashlib
from dataclasses import dataclass

from showcase.render.asked import Answers, Asked


@dataclass(frozen=True)
class Rendered:
    """What came out: the digest of the bytes, and the `answers` on which they depend.

    `content` are the bytes themselves; the record has them only where they are published nowhere as they are.
    """

    digest: bytes
    answers: Answers
    content: bytes = b""


def rendered(content: bytes, asked: Asked) -> Rendered:
    """Return `content` as what came out when the addresses in `asked` were asked for."""
    return Rendered(digest_of(content), asked.answers, content)


def digest_of(content: bytes) -> bytes:
    """Return the SHA-256 digest of `content`."""
    return hashlib.sha256(content).digest()
