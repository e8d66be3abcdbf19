"""Feeds of small sites."""

import json
from typing import Any

from lxml import etree
from support import SITE, case, files, made

ATOM = "{http://www.w3.org/2005/Atom}"
WHOLE = "feeds/all"
HOSTILE = "甲 ]]> & <b </script x “楼” 𠮷"


def fed(cases: dict[str, str], site: str = SITE) -> dict[str, bytes]:
    """Return the files that are made for a site with these cases by slug, and with no other."""
    sources = {"site.yaml": site, **{f"cases/{slug}.md": text for slug, text in cases.items()}}
    if "jia" not in cases:
        sources["cases/jia.md"] = case(draft="是")
    return files(made(sources, ("cases/jia/cover.jpg",)))


def atom(made_files: dict[str, bytes], name: str = WHOLE) -> Any:  # noqa: ANN401 - lxml has no types of its own
    """Return an Atom feed as a tree."""
    return etree.fromstring(made_files[f"{name}.xml"])


def entries(made_files: dict[str, bytes], name: str = WHOLE) -> list[str]:
    """Return the titles in a feed, which are the same in both its formats."""
    titles = [str(title.text) for title in atom(made_files, name).iter(f"{ATOM}title")][1:]
    assert titles == [item["title"] for item in json_feed(made_files, name)["items"]]
    return titles


def json_feed(made_files: dict[str, bytes], name: str = WHOLE) -> dict[str, Any]:
    """Return a JSON Feed."""
    read: dict[str, Any] = json.loads(made_files[f"{name}.json"])
    return read
