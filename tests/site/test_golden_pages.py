"""The pages of a small site as they are published, one of each kind.

After a change that is meant: `python build.py test --refresh`, then read the difference.
"""

from collections.abc import Callable

import pytest
from site_texts import FULL
from support import SITE, case, made, pages

SETTINGS = SITE + (
    "subtitle: 副标题\norganiser: 主办方\ncontact: 010-1\nicp: 京ICP备1号\npolice: 京公网安备1号\n"
    "footer:\n  - text: 友情链接\n    url: https://example.org/friend\n"
)
FILES = {"site.yaml": SETTINGS, "cases/jia.md": FULL, "cases/yi.md": case(title="乙楼的故事", place="乙大厦")}
KINDS = (
    "index.html",
    "cases/index.html",
    "cases/jia.html",
    "cases/yi.html",
    "cases/old-jia.html",
    "slides/jia.html",
    "handouts/jia.html",
    "embed/jia.html",
    "tags/index.html",
    "tags/louyu-dangjian.html",
    "tags/dangjian-lianmeng.html",
    "carriers/louyu.html",
    "regions/index.html",
    "regions/jiangsu/nanjing.html",
    "course.html",
    "search.html",
    "about.html",
    "404.html",
)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_looks_as_it_did(kind: str, golden: Callable[[str, str], None]) -> None:
    site = made(FILES, ("cases/jia/cover.jpg",))
    assert site.problems == ()
    golden(f"tests/site/golden/{kind.replace('/', '--')}", pages(site)[kind])
