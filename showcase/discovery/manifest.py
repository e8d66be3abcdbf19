"""The application manifest (https://www.w3.org/TR/appmanifest/), by which a phone keeps the site at hand."""

import json
from collections.abc import Container

from showcase.plan import address
from showcase.plan.page import Masthead

_PAPER, _RED = "#faf6ee", "#8e1b1f"
_ICONS = (("icon-192", 192, "any"), ("icon-512", 512, "any"), ("icon-maskable-512", 512, "maskable"))


def manifest(site: Masthead, description: str, addresses: Container[str]) -> bytes:
    """Return the manifest of the site, with those icons that are among its files."""
    icons = [
        {"src": path, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for name, size, purpose in _ICONS
        if (path := f"assets/img/{name}.png") in addresses
    ]
    made = {
        "id": address.HOME,
        "name": site.title,
        "short_name": site.title,
        "description": description,
        "lang": "zh-CN",
        "start_url": address.HOME,
        "scope": "./",
        "display": "minimal-ui",  # the address stays in sight: it is what trainers cite
        "background_color": _PAPER,
        "theme_color": _RED,
        "icons": icons,
    }
    return f"{json.dumps(made, ensure_ascii=False, indent=2)}\n".encode()
