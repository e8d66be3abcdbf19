"""The title among the lines above an article."""

import re

from showcase.importing.blocks import Block, Kind

_SITE = re.compile(
    r"\s*[-_—–|｜]+\s*[^-_—–|｜]{2,20}(?:网|报|在线|新闻|门户|频道|政府|平台|公众号|社|台|党建|先锋)[^-_—–|｜]{0,10}$"
)
_STORY = re.compile("[“”]|党建|品牌|楼宇|园区|产业|开发区|引领|党委|支部|企业|怎样|如何|这样")
_LONGEST = 60
_HALF = 2


def headline(lines: tuple[Block, ...], given: str) -> str:
    """Return the title: the page's own, or the line that says most; two halves of one title are joined."""
    own = without_site(given)
    if own:
        same = next((block.text for block in lines if _plain(block.text) == _plain(own)), "")
        return same or own
    explicit = [block for block in lines if block.kind is Kind.HEADING]
    candidates = [block.text for block in explicit[:1] or lines if len(block.text) <= _LONGEST]
    candidates = [text for n, text in enumerate(candidates) if n == 0 or not text.startswith("—")]
    if not candidates:
        return ""
    best = max(candidates, key=lambda text: (_weight(text), -candidates.index(text)))
    below = [block.text for block in lines][[block.text for block in lines].index(best) + 1 :]
    subtitle = below[0] if below and below[0].startswith("—") else ""
    return best.lstrip("—") + re.sub("^—+", "——", subtitle)


def without_site(title: str) -> str:
    """Return a page's title without the name of the site behind it."""
    previous = None
    while previous != title:
        previous, title = title, _SITE.sub("", title).strip()
    return title


def _weight(text: str) -> float:
    """Return how much a line looks like the headline: what it speaks of, then its length."""
    return 3 * len(set(_STORY.findall(text))) + min(len(text), 36) / 3


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)
