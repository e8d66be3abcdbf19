"""A page's headline: what its program, its window's title and its headings agree on."""

import re

from showcase.importing.blocks import Block, Kind, PageFacts
from showcase.importing.lines.imprint import imprint_line
from showcase.importing.sentences import han_count

_SHORTEST, _LONGEST = 4, 80
_SEPARATOR = re.compile(r"\s*[-_—–|｜]+\s*|\s{2,}")
_SITE = re.compile(
    r"(?:网|报|在线|新闻|门户|频道|政府|平台|公众号|社|台|先锋|电子版|数字报|客户端|网站|官网|中心|要闻|动态|首页|正文|媒体号)[^，。！？：“”]{0,4}$"
)
_NAMED = re.compile("网|报|社|台|客户端|官网|电子版|数字报|党建云|先锋|政府")
_ONLY_SITE = re.compile(
    ".{2,16}(?:首页|电子版|数字报|官网|客户端|网站|政府门户网站)|(?:首页|新闻动态|正文|新闻|详情|内容)"
)
_ANNOUNCED = re.compile(r"[（(【]?(?:原标题|原题|来源标题|正在阅读|当前位置|首页)")
_ISSUE = re.compile("(?:数字报|电子版|首页|网站首页)$")
_LONGEST_SITE = 14
_NEAR = 6  # lines above the text among which a headline without any mark is looked for


def page_title(before: tuple[Block, ...], inside: tuple[Block, ...], facts: PageFacts) -> str:
    """Return the headline of a page, "" if it has none."""
    heads = [block for block in (*before, *inside[:4]) if _may_head(block)]
    given = facts.title or without_site(facts.window)
    given = "" if _ONLY_SITE.fullmatch(given) else given
    agreed = [block.text for block in heads if _agrees(block.text, given)]
    if agreed:
        return next((text for text in agreed if same(text, given)), max(agreed, key=len))
    if given:
        return given
    headings = [block for block in heads if block.kind is Kind.HEADING]
    if headings:
        first = min(block.level for block in headings)
        return max((block.text for block in headings if block.level == first), key=len)
    near = [block for block in heads if block in before[-_NEAR:]]
    set_apart = [block.text for block in near if block.centred or block.lead == block.text]
    return max(set_apart or [block.text for block in near], key=len, default="")


def without_site(title: str) -> str:
    """Return a window's title without the names of site and channel; "" where it has nothing else."""
    pieces = [piece for piece in _SEPARATOR.split(title) if piece]
    own = [piece for piece in pieces if not _SITE.search(piece)]
    if not own:
        return pieces[0] if len(pieces) == 1 and not _ONLY_SITE.fullmatch(pieces[0]) else ""
    first, last = title.index(own[0]), title.rindex(own[-1]) + len(own[-1])
    return title[first:last].strip()


def site_of(window: str) -> str:
    """Return the name of the site in a window's title, "" if none can be told."""
    pieces = _SEPARATOR.split(window)
    if len(pieces) == 1 and not _ISSUE.search(window):
        return ""
    names = [_ISSUE.sub("", piece) for piece in pieces if _NAMED.search(piece) and _SITE.search(piece)]
    return next((name for name in reversed(names) if 2 < len(name) <= _LONGEST_SITE), "")  # noqa: PLR2004 - a name


def same(one: str, other: str) -> bool:
    """Tell whether two headlines are the same but for signs and spaces."""
    return _plain(one) == _plain(other)


def _may_head(block: Block) -> bool:
    if block.kind not in (Kind.TEXT, Kind.HEADING) or block.linked:
        return False
    is_short = _SHORTEST <= len(block.text) <= _LONGEST and han_count(block.text) >= _SHORTEST
    is_short = is_short and not _ANNOUNCED.match(block.text)
    return is_short and not block.text.endswith(("。", "：")) and imprint_line(block.text) is None


def _agrees(text: str, given: str) -> bool:
    """Tell whether a heading stands in the page's own title, or says it longer."""
    one, other = _plain(text), _plain(given)
    if not one or not other:
        return False
    return one == other or (len(one) > 6 and (one in other or other in one))  # noqa: PLR2004 - a channel's name is shorter


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)
