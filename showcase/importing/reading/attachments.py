"""Pictures that come with a page: inside it, or as files that a browser saved beside it."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import unquote

from showcase.importing.blocks import Block, Kind, Picture

_EMBEDDED = re.compile(r"data:image/[\w+.-]+;base64,")
_KINDS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"), (b"GIF8", "gif"), (b"RIFF", "webp"))
_OWN_FILE = re.compile(r"[0-9]+\.[a-z]{3,4}")
_LARGEST = 20_000_000


def with_attachments(
    blocks: tuple[Block, ...], pictures: tuple[Picture, ...], beside: Mapping[str, bytes]
) -> tuple[tuple[Block, ...], tuple[Picture, ...]]:
    """Return `blocks` with names of files for the pictures that could be had, and all pictures.

    `beside` are the files of the page's own folder by their paths from the page. What is no picture by its
    first bytes is left as the address that it was.
    """
    found = list(pictures)
    result: list[Block] = []
    for block in blocks:
        content = b"" if block.kind is not Kind.PICTURE else _content(block.text, beside)
        ending = next((ending for start, ending in _KINDS if content.startswith(start)), "")
        if ending:
            found.append(Picture(f"{len(found) + 1}.{ending}", content))
            result.append(replace(block, text=found[-1].name))
        else:
            result.append(block)
    return tuple(result), tuple(found)


def folders_of(name: str) -> tuple[str, ...]:
    """Return the names that browsers give to the folder of a saved page's files."""
    stem = name.rpartition(".")[0] or name
    return (f"{stem}_files", f"{stem}.files", f"{stem}_文件")


def _content(address: str, beside: Mapping[str, bytes]) -> bytes:
    if match := _EMBEDDED.match(address):
        try:
            return base64.b64decode(address[match.end() : match.end() + 2 * _LARGEST], validate=False)
        except (binascii.Error, ValueError):
            return b""
    if _OWN_FILE.fullmatch(address):  # a document's own picture, taken out of it already
        return b""
    path = unquote(address.partition("?")[0].partition("#")[0]).replace("\\", "/").removeprefix("./")
    return beside.get(path) or beside.get(address) or b""
