"""Web archives (.mhtml): a page that a browser saved with its pictures in one file (RFC 2557)."""

import re
from collections.abc import Mapping
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

_START = re.compile(rb"(?is)\A[\s\xef\xbb\xbf]*(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){1,20}")
_MULTIPART = re.compile(rb"(?i)content-type:\s*multipart/related")
_HEAD = 4096
_MOST_PARTS = 2000


def is_web_archive(content: bytes) -> bool:
    """Tell whether a file is a web archive by its first lines."""
    head = content[:_HEAD]
    return bool(_MULTIPART.search(head) and _START.match(head))


def unpacked(content: bytes) -> tuple[bytes, str, Mapping[str, bytes]]:
    """Return a web archive's page, the encoding that it names, and its pictures by their addresses.

    The page is empty where the archive has none.
    """
    message = BytesParser(policy=policy.default).parsebytes(content)
    page, charset = b"", ""
    pictures: dict[str, bytes] = {}
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS or not isinstance(part, EmailMessage):
            break
        kind = part.get_content_type()
        if kind == "text/html" and not page:
            page, charset = _payload(part), part.get_content_charset("") or ""
        elif kind.startswith("image/"):
            pictures[str(part.get("Content-Location", ""))] = _payload(part)
    return page, charset, pictures


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
