"""Mechanisms that the shape of the text shows: headings and list items that are alike."""

import re
from collections.abc import Iterator

from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.working import FEWEST, Component, Working, clipped, named
from showcase.importing.sentences import han_count, sentences

NUMBERING = re.compile(
    r"^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、．.]\s*|[（(]?[0-9]{1,2}[)）、．.]\s*|第[一二三四五六七八九十]+[、，：]\s*)"
)
TIMELINE = re.compile("^(?:第[一二三四五六七八九十0-9]+[圈步届年阶]|[0-9]{4}年|[0-9]{1,2}[:：点时])")
_STRUCTURE = re.compile(
    "背景|做法|成效|效果|启示|问题|不足|打算|目标|任务|措施|保障|情况|概况|基本|体会|经验|建议|展望|简介|下一?步|链接|名片|前言|结语|总结"
)
_LONGEST_CHAPTER = 6  # 主要做法, 存在问题; what is longer says more than a chapter's name
_SHORTEST, _LONGEST, _LONGEST_CLAUSE = 2, 16, 24
_NEAR = 600  # characters before a list in which its name may stand


def parallels(title: str, blocks: tuple[Block, ...]) -> Iterator[Working]:
    """Yield the mechanisms that headings or the items of a list make up."""
    for level in (2, 3):
        for run in _runs(blocks, level):
            yield from _of_headings(title, blocks, run)
    yield from _of_items(blocks)


def are_parallel(names: list[str]) -> bool:
    """Tell whether names are alike as those of one thing's parts are: in length, beginning or end."""
    if len(set(names)) < len(names) or not all(names):
        return False
    lengths = [len(name) for name in names]
    ends, starts = {name[-1] for name in names}, {name[0] for name in names}
    return max(lengths) - min(lengths) <= 1 or len(ends) == 1 or len(starts) == 1


def text_before(title: str, blocks: tuple[Block, ...], number: int) -> str:
    """Return what stands before the block of this number, as far as a name in it may belong to it."""
    texts = [block.text for block in blocks[:number] if block.kind in (Kind.TEXT, Kind.ITEM, Kind.HEADING)]
    return f"{title}。{'。'.join(texts)[-_NEAR:]}"


def _runs(blocks: tuple[Block, ...], level: int) -> Iterator[list[int]]:
    """Yield the numbers of headings of one level that stand under the same heading, chapters left out."""
    run: list[int] = []
    for number, block in enumerate(blocks):
        if block.kind is not Kind.HEADING or max(block.level, 2) > level:
            continue
        name = NUMBERING.sub("", block.text)
        is_chapter = len(name) <= _LONGEST_CHAPTER and bool(_STRUCTURE.search(name))
        if max(block.level, 2) == level and not is_chapter:
            run += [number] if _first_text(blocks[number + 1 :], level) else []
        else:
            yield run
            run = []
    yield run


def _of_headings(title: str, blocks: tuple[Block, ...], run: list[int]) -> Iterator[Working]:
    """Yield the mechanism whose parts the headings of these numbers are, if they are alike."""
    cores = [core_of(blocks[number].text) for number in run]
    if len(cores) < 2 or not are_parallel(cores) or any(map(TIMELINE.match, cores)):  # noqa: PLR2004 - one is no list
        return
    texts = [_first_text(blocks[number + 1 :]) for number in run]
    parts = tuple(Component(name, text) for name, text in zip(cores, texts, strict=True))
    working = named(parts, text_before(title, blocks, run[0]))
    if len(parts) >= FEWEST or not working.doubt:
        yield working


def _of_items(blocks: tuple[Block, ...]) -> Iterator[Working]:
    """Yield the items of a list whose introduction counts them under a name: 推行“三办”：."""
    for number, block in enumerate(blocks):
        if block.kind is not Kind.TEXT or not block.text.endswith("："):
            continue
        items: list[str] = []
        for following in blocks[number + 1 :]:
            if following.kind is not Kind.ITEM and not NUMBERING.match(following.text):
                break
            items.append(NUMBERING.sub("", following.text).rstrip("；。;,，"))
        if len(items) > 1 and all(len(item) <= _LONGEST for item in items):
            working = named(tuple(map(Component, items)), block.text)
            yield from () if working.doubt else (working,)


def core_of(heading: str) -> str:
    """Return what a heading calls its part: without its number, and before a colon or dash."""
    plain = NUMBERING.sub("", heading)
    name = re.split("[：:—]", plain)[0].strip()
    name = name if han_count(name) >= _SHORTEST else plain
    return name if len(name) <= _LONGEST else re.split("[，,；]", name)[0][:_LONGEST_CLAUSE]


def _first_text(blocks: tuple[Block, ...], level: int = 0) -> str:
    """Return the first sentence below a heading, "" if another one comes first, of `level` if given."""
    for block in blocks:
        if block.kind is Kind.HEADING and max(block.level, 2) <= (level or block.level + 2):
            return ""
        if block.kind in (Kind.TEXT, Kind.ITEM):
            return clipped(next(iter(sentences(block.text)), ""))
    return ""
