"""What a place says that wants to show a case it was given the link of (https://oembed.com, version 1.0)."""

import json
from html import escape

from showcase.model.output import Output
from showcase.plan import address
from showcase.plan.page import Masthead, Page
from showcase.plan.pages.case import CaseContent

WIDTH, HEIGHT = 640, 240  # pixels: the card stands whole in them at the usual size of type
_PICTURE = 1200, 630
_CACHED = 86400  # seconds


def oembed(page: Page, content: CaseContent, site: Masthead) -> Output:
    """Return the answer for the page of a case; the site has an address."""
    frame = embedding(content.slug, page.title, site.base_url)
    answer: dict[str, object] = {
        "version": "1.0",
        "type": "rich",
        "title": page.title,
        "provider_name": site.title,
        "provider_url": site.base_url,
        "cache_age": _CACHED,
        "html": frame,
        "width": WIDTH,
        "height": HEIGHT,
    }
    if site.organiser:
        answer["author_name"] = site.organiser
    if page.picture:
        wide, high = _PICTURE
        answer |= {
            "thumbnail_url": site.base_url + page.picture.address,
            "thumbnail_width": wide,
            "thumbnail_height": high,
        }
    return Output(address.of_oembed(content.slug), json.dumps(answer, ensure_ascii=False).encode() + b"\n")


def embedding(slug: str, title: str, base_url: str) -> str:
    """Return the HTML by which another site shows the card of a case."""
    source = escape(base_url + address.of_embed(slug))
    return (
        f'<iframe src="{source}" width="{WIDTH}" height="{HEIGHT}" title="{escape(title)}"'
        ' style="max-width:100%;border:0" loading="lazy"></iframe>'
    )
