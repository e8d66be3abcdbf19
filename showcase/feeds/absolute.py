"""Links that hold wherever a text is shown."""

import re
from html import escape, unescape
from urllib.parse import urljoin

from showcase.prose.anatomy import rewrite_tags
from showcase.text.uri import uri

_ADDRESSES = ("href", "src")
_CANDIDATE = re.compile(r"([^\s,]\S*[^\s,])(\s+[\d.]+[wx])?")


def absolute(html: str, where: str) -> str:
    """Return `html`, which stands at the address `where`, with all links and pictures by whole addresses.

    `html` is well formed, with every attribute in double quotes.
    """

    def whole(target: str) -> str:
        return uri(urljoin(where, unescape(target)))

    def rewrite(_: str, attributes: dict[str, str]) -> dict[str, str]:
        for name in _ADDRESSES:
            if name in attributes:
                attributes[name] = escape(whole(attributes[name]))
        if "srcset" in attributes:
            found = _CANDIDATE.findall(attributes["srcset"])
            attributes["srcset"] = escape(", ".join(whole(target) + size for target, size in found))
        return attributes

    return rewrite_tags(html, rewrite)
