"""The graphs of pages."""

import json
import re
from functools import cache
from typing import Any

from site_texts import FULL
from support import SITE, case, made, pages

from showcase.problems import has_errors

Node = dict[str, Any]
HOSTILE = "甲 </script x <script x alert(1) <!-- & “楼”"
FILES = {
    "site.yaml": SITE + "subtitle: 副标题\norganiser: 主办方\n",
    "cases/jia.md": FULL,
    "cases/yi.md": case(title=f"'{HOSTILE}'", published="2025", tags="\n  - 党建联盟"),
}
PICTURES = ("cases/jia/cover.jpg",)
SCRIPT = re.compile(r'(?s)<script type="application/ld\+json">(.*?)</script>')


@cache
def rich() -> dict[str, list[Node]]:
    """Return the graphs of the site that `FILES` make."""
    return graphs(FILES, PICTURES)


def graphs(files: dict[str, str], pictures: tuple[str, ...] = ()) -> dict[str, list[Node]]:
    """Return the nodes in the graph of every page that has one, under its address."""
    site = made(files, pictures)
    assert not has_errors(site.problems)
    found = {address: SCRIPT.findall(text) for address, text in pages(site).items()}
    return {address: json.loads(graph)["@graph"] for address, texts in found.items() for graph in texts}


def one(nodes: list[Node], kind: str) -> Node:
    """Return the one node of a type."""
    (found,) = [node for node in nodes if kind in (node["@type"], *node["@type"])]
    return found
