"""The title among the lines above an article."""

import re

from showcase.importing.blocks import Block, Kind
from showcase.importing.lines.organisations import is_organisation
from showcase.importing.lines.ornaments import unadorned
from showcase.importing.sentences import han_count

_STORY = re.compile("[“”]|党建|品牌|楼宇|园区|产业|开发区|引领|党委|支部|企业|怎样|如何|这样")
_LABEL = re.compile(r"^(?:标题|题目|稿件标题|题名)\s*[：:]\s*(?P<title>.{4,80})$")
MASTHEAD = re.compile("(?:简报|通讯|专刊|工作信息|信息专报|参考|动态|内参|月报|快报|文件|导刊|专报)$")
_LONGEST_MASTHEAD = 30
_BRACKETED = re.compile(r"^【[^】]{2,6}】(?=.{6,})")  # 【对话】, 【经验交流】: the name of a column
_FEWEST, _LONGEST = 4, 60


def headline(lines: tuple[Block, ...], given: str) -> str:
    """Return the title: the page's own, or the line that says most; two halves of one title are joined."""
    labelled = next((match["title"] for line in lines if (match := _LABEL.match(line.text))), "")
    if labelled:
        return labelled
    best = next((block for block in lines if given and _plain(block.text) == _plain(given)), None)
    if given and best is None:
        return given
    best = best or _weightiest(lines)
    if best is None:
        return ""
    below = lines[lines.index(best) + 1 :]
    subtitle = below[0].text if below and re.match("[—-]{1,2}", below[0].text) else ""
    title = _BRACKETED.sub("", unadorned(best.text.lstrip("—")))
    return title + re.sub("^[—-]+", "——", subtitle)


def is_title_label(text: str) -> bool:
    """Tell whether a line names the title of what follows: `标题：…`."""
    return bool(_LABEL.match(text))


def _weightiest(lines: tuple[Block, ...]) -> Block | None:
    """Return the line that looks most like the headline, none where no line can be one."""
    explicit = [block for block in lines if block.kind is Kind.HEADING][:1]
    candidates = [block for block in explicit or lines if _FEWEST <= han_count(block.text) <= _LONGEST]
    candidates = [block for n, block in enumerate(candidates) if n == 0 or not block.text.startswith("—")]
    own = [block for block in candidates if not is_organisation(block.text.strip("（）()"))]
    candidates = own or candidates
    return max(candidates, key=lambda block: (_weight(block), -candidates.index(block)), default=None)


def _weight(block: Block) -> float:
    """Return how much a line looks like the headline: what it speaks of, its length, and how it is set."""
    if MASTHEAD.search(block.text) and len(block.text) <= _LONGEST_MASTHEAD:
        return 0
    told = 3 * len(set(_STORY.findall(block.text))) + min(len(block.text), 36) / 3
    return told + 6 * bool(block.lead and block.lead == block.text) + 2 * block.centred


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)
