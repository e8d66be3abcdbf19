"""What people write or paste for a case: its name, its page, its file, or its whole address.

An address comes from the site itself, from a preview on the own machine, or from an unpacked site.
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urlsplit

from showcase.text.half_width import half_width
from showcase.text.uri import uri

_OWN_MACHINE = ("localhost", "127.0.0.1", "::1")
_WEB = re.compile(r"(?i)https?://")
_CASE = re.compile(
    r"(?:\./)*/?(?:(?:cases|slides|handouts|embed)/)?(?P<slug>[^/]+?)(?:\.html?|\.md)?/?", re.IGNORECASE
)
_DIRECTIVE = ":~:"  # begins what only tells a browser which words to mark


@dataclass(frozen=True)
class Pasted:
    """A reference taken apart: `slug` is "" where it names no case; `anchor` is "" for the whole case.

    `is_foreign` tells that it is an address of another site.
    """

    slug: str
    anchor: str = ""
    is_foreign: bool = False


def taken_apart(text: str, base_url: str) -> Pasted:
    """Return what the reference `text` names in the site at `base_url`, which may be unknown: ""."""
    whole = half_width(text).strip().replace("\\", "/")
    path, fragment = urldefrag(whole)
    path = unquote(path.partition("?")[0])
    anchor = unquote(fragment).partition(_DIRECTIVE)[0].strip()
    if _WEB.match(path) and not _is_local(path):
        inside = _below(path, base_url)
        if inside is None:
            return Pasted("", anchor, is_foreign=True)
        path = inside
    elif "/cases/" in path:  # of a file on the own machine, or of a preview
        path = path.rpartition("/cases/")[2]
    match = _CASE.fullmatch(path)
    return Pasted(match["slug"].lower() if match else "", anchor)


def _is_local(address: str) -> bool:
    try:
        return urlsplit(address).hostname in _OWN_MACHINE
    except ValueError:
        return False


def _below(address: str, base_url: str) -> str | None:
    """Return the part of `address` behind `base_url`, None where it is none; http and https are the same."""
    try:
        site, own = (_WEB.sub("", unquote(uri(one))) for one in (base_url, address))
    except ValueError:  # no address
        return None
    host, _, folder = site.partition("/")
    there, _, path = own.partition("/")
    if not site or there.lower() != host.lower() or not path.startswith(folder):
        return None
    return path[len(folder) :]
