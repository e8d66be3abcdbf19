"""Sentences that a column, a page or a picture cut in two are put together again.

Whether a line was cut is told by what no whole line has: an open quotation, a comma at its end, a word that
goes on in the next line. Where only the look of the line speaks for it the join is marked for the editor.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from showcase.importing.blocks import Block, Kind
from showcase.importing.lines.captions import is_caption, is_view, may_be_caption
from showcase.importing.lines.headings import is_parallel
from showcase.importing.sentences import HAN, ends, is_han, is_open
from showcase.text.joining import is_wide

_CUT_END = re.compile(r"[、，,（“《]$")
_CUT_START = re.compile(r"[，。、；：！？”’）》,;:!?%％]|的(?!确)|了(?![解不])|等(?![到级候于你我])")
_FUNCTION_WORD = re.compile("(?:的|和|及|把|将|从|被|对|为|与)$")
_PROSE = re.compile("[，,]")
_LONG = 10
_LONG_ENOUGH = 22  # without a caption between, a shorter line is rather a heading
_CERTAIN = 26
_WIDEST_GAP = 4
MARK = "这里把被断开的两行接成了一句"


def joined(blocks: tuple[Block, ...], *, is_whole: bool = False) -> tuple[Block, ...]:
    """Return `blocks` with cut sentences joined; pictures' captions that cut them come after them.

    Where blocks are whole paragraphs (`is_whole`), only what cannot be whole is joined.
    """
    if is_whole:
        return _surely_joined(blocks)
    words = _pairs(blocks)
    result: list[Block] = []
    rest = list(blocks)
    while rest:
        block = rest.pop(0)
        while block.kind is Kind.TEXT and (found := _continuation(block, rest, words)):
            position, is_certain = found
            between = rest[:position]
            mark = block.mark if is_certain else MARK
            block = replace(block, text=_glued(block.text, rest[position].text), mark=mark)
            rest = [replace(b, kind=Kind.CAPTION) if b.kind is Kind.TEXT else b for b in between] + rest[
                position + 1 :
            ]
            if between:
                break_off = len(between)
                block, rest = _swallow(block, rest, break_off, words)
        result.append(block)
    return tuple(result)


def _surely_joined(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return `blocks` with what begins or ends as no paragraph does joined to its neighbour."""
    result: list[Block] = []
    for block in blocks:
        before = result[-1] if result else None
        is_text = before is not None and before.kind is block.kind is Kind.TEXT
        if before and is_text and not ends(before.text) and _is_certain(before.text, block.text):
            result[-1] = replace(before, text=_glued(before.text, block.text))
        else:
            result.append(block)
    return tuple(result)


def _is_certain(before: str, after: str) -> bool:
    return bool(_CUT_END.search(before) or re.match("[，。、；：！？”’）》,;:!?]", after))


def _swallow(
    block: Block, rest: list[Block], captions: int, words: frozenset[str]
) -> tuple[Block, list[Block]]:
    """Join what follows the captions too, so that they come behind the whole paragraph."""
    while not ends(block.text) and len(rest) > captions:
        following = rest[captions]
        if following.kind is not Kind.TEXT or not cut_between(block.text, following.text, words):
            break
        block = replace(block, text=_glued(block.text, following.text))
        rest = rest[:captions] + rest[captions + 1 :]
    return block, rest


def _continuation(block: Block, rest: list[Block], words: frozenset[str]) -> tuple[int, bool] | None:
    """Return where in `rest` the sentence of `block` goes on, and whether that is certain."""
    if not rest or ends(block.text) or is_caption(block.text):
        return None
    position = 0
    while position < min(len(rest), _WIDEST_GAP) and _is_between(
        rest[position], rest, position, block, words
    ):
        position += 1
    if position >= len(rest) or rest[position].kind is not Kind.TEXT or is_caption(rest[position].text):
        return None
    certainty = cut_between(block.text, rest[position].text, words)
    if not certainty or (certainty == 1 and position == 0 and len(block.text) < _LONG_ENOUGH):
        return None
    return position, certainty > 1


def _is_between(block: Block, rest: list[Block], position: int, start: Block, words: frozenset[str]) -> bool:
    if block.kind in (Kind.CAPTION, Kind.CREDIT, Kind.PICTURE):
        return True
    if block.kind is not Kind.TEXT:
        return False
    if is_caption(block.text) or is_view(block.text.rstrip("。")):
        return True
    after = rest[position + 1].text if position + 1 < len(rest) else ""
    cuts = not cut_between(start.text, block.text, words) and cut_between(start.text, after, words) > 1
    return may_be_caption(block.text, cuts_sentence=cuts, has_air=False)


def cut_between(before: str, after: str, words: frozenset[str]) -> int:
    """Return 2 if a sentence surely goes on from `before` to `after`, 1 if perhaps, 0 if not."""
    if not before or not after or ends(before):
        return 0
    if is_open(before) or _CUT_END.search(before) or _CUT_START.match(after):
        return 2
    if re.search("[。！？]", before):
        return 2
    is_prose = bool(_PROSE.search(before)) and not is_parallel(before)
    if is_prose and (len(before) >= _CERTAIN or _FUNCTION_WORD.search(before)):
        return 2
    if before[-1] + after[0] in words and len(after) > 1 and len(before) > 8:  # noqa: PLR2004 - no bare heading, and said more than once
        return 2
    return 1 if is_prose and len(before) >= _LONG else 0


def _pairs(blocks: tuple[Block, ...]) -> frozenset[str]:
    """Return the pairs of characters that occur repeatedly inside lines: within this text they are words."""
    counts: dict[str, int] = {}
    for pair in _all_pairs(blocks):
        counts[pair] = counts.get(pair, 0) + 1
    return frozenset(pair for pair, count in counts.items() if count >= 2 or pair in _WORDS)  # noqa: PLR2004 - no bare heading, and said more than once


def _all_pairs(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        for run in re.findall(f"[{HAN}]{{2,}}", block.text):
            yield from (run[n : n + 2] for n in range(len(run) - 1))
    yield from _WORDS


def _glued(before: str, after: str) -> str:
    gap = "" if is_wide(before[-1]) or is_wide(after[0]) or is_han(before[-1]) else " "
    return f"{before}{gap}{after}"


_WORDS = frozenset(
    """
    可以 推进 产业 员工 党员 企业 工作 发展 建设 服务 组织 进行 职工 全面 深度 融合 共同 学习 基地 首席
    以及 通过 积极 引导 活动 支部 委员 群众 干部 园区 楼宇 经济 社会 治理 基层 创新 实现 提升 推动 打造
    形成 开展 不断 持续 我们 他们 记者 负责 领导 机制 平台 资源 问题 解决 需求 中心 阵地 先锋 作用 能力
    水平 质量 项目 合作 管理 一个 这个 目前 已经 没有 因为 所以 如果 但是 并且 而且 为了 对于 关于 成为
    作为 成立 联合 党建 党委
    """.split()
)
