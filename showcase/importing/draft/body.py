"""The body of a draft: blocks as Markdown, with remarks for the editor, and at the end what was left out."""

import re
from collections.abc import Iterator

from showcase.importing.blocks import Block, Kind, Removed
from showcase.importing.cleaning.damage import SHOWN, original, split_marked
from showcase.importing.cleaning.punctuation import fault

_TOP = "待核对：以下是导入的原文，请用自己的话改写，并按“背景、怎样运转、成效、启示”重新组织"
_PICTURES = (
    "待核对：原网页的图片没有取下来。要用就先取得许可，存进 cases/{slug}/，"
    "再写成 ![图上是什么]({slug}/文件名)"
)
_OWN_FILE = re.compile(r"[0-9]+\.[a-z]{3,4}")
_ORDER = ("文章|别的版|署名后面", "隐藏|链接", "栏目|标题", "来源|署名")
_LONGEST_SIGN = 3
NOT_OURS = "以下内容可能不属于本案例，请核对后删除"
_NOTE = re.compile("^〔注([0-9]+)〕")
_MARK = re.compile("〔注([0-9]+)〕")
_SIGNS = re.compile(r"([\\`*_\[\]<{}])|&(?=#?\w+;)|\|")
_START = re.compile(r"^(#|>|[+\-](?=\s|-|$)|:(?=\s)|~{3,})|^([0-9]+)([.)])(?=\s)")


def body(blocks: tuple[Block, ...], removed: tuple[Removed, ...], slug: str) -> str:
    """Return the Markdown of a draft's body."""
    parts = [comment(_TOP)]
    if any(block.kind is Kind.PICTURE and not _OWN_FILE.fullmatch(block.text) for block in blocks):
        parts.append(comment(_PICTURES.format(slug=slug)))
    previous: Block | None = None
    found = (_NOTE.match(block.text) for block in blocks if block.kind is Kind.NOTE)
    notes = frozenset(match[1] for match in found if match)
    for block in blocks:
        text = _noted("\n\n".join(_block(block, slug)), notes)
        is_next_item = block.kind is Kind.ITEM and previous is not None and previous.kind is Kind.ITEM
        if is_next_item and not block.mark:
            parts[-1] += f"\n{text}"
        elif text:
            parts.append(text)
        previous = block
    if removed:
        parts.append(_left_out(removed))
    return "\n\n".join(parts) + "\n"


def comment(text: str) -> str:
    """Return `text` as an HTML comment, whatever it contains."""
    safe = re.sub(r"--+(?=!?>)", lambda match: "－" * len(match.group()), original(text)).replace(
        "<!--", "<!－－"
    )
    return f"<!-- {re.sub('-+$', '', safe.strip())} -->"


def _noted(text: str, notes: frozenset[str]) -> str:
    """Return Markdown with the marks of these footnotes, as readers wrote them, as Markdown's own."""
    return _MARK.sub(lambda match: f"[^{match[1]}]" if match[1] in notes else match.group(), text)


def inline(text: str) -> str:
    """Return plain text as Markdown that shows exactly it; what was destroyed is shown as a note."""
    sound = [_START.sub(_escaped_start, _SIGNS.sub(_escaped, piece)) for piece in split_marked(text)[::2]]
    broken = [
        f"{SHOWN}{comment(f'待核对：原文此处损坏，原样是：{piece}')}" for piece in split_marked(text)[1::2]
    ]
    return "".join(part for pair in zip(sound, [*broken, ""], strict=True) for part in pair)


def _escaped(match: re.Match[str]) -> str:
    return {"<": "&lt;", "&": "&amp;", "|": "|"}.get(match.group(), f"\\{match.group()}")


def _escaped_start(match: re.Match[str]) -> str:
    if match[2]:
        return f"{match[2]}\\{match[3]}"
    first = match.group()[0]
    return f"&#{ord(first)};{match.group()[1:]}" if first in ":~" else f"\\{match.group()}"


def _block(block: Block, slug: str) -> Iterator[str]:
    """Yield the paragraphs that a block becomes."""
    if block.mark:
        yield comment(f"待核对：{block.mark}")
    if block.kind in (Kind.TEXT, Kind.ITEM) and (what := fault(block.text)):
        yield comment(f"待核对：{what}")
    if block.kind is Kind.HEADING:
        yield f"{'#' * min(max(block.level, 2), 6)} {inline(block.text)}"
    elif block.kind is Kind.ITEM:
        yield f"- {inline(block.text)}"
    elif block.kind is Kind.TABLE:
        yield _table(block.text)
    elif block.kind is Kind.PICTURE:
        yield _picture(block, slug)
    elif block.kind is Kind.CAPTION:
        yield comment(f"图片说明：{block.text}")
    elif block.kind is Kind.CREDIT:
        yield comment(f"图片署名：{block.text}")
    elif block.kind is Kind.NOTE and (match := _NOTE.match(block.text)):
        yield f"[^{match[1]}]: {inline(block.text[match.end() :])}"
    else:
        yield inline(block.text)


def _table(text: str) -> str:
    """Return a table, its cells safe; the line of dashes and the bars stay."""
    lines = text.split("\n")
    return "\n".join(line if re.fullmatch(r"\|(?: --- \|)+", line) else inline(line) for line in lines)


def _picture(block: Block, slug: str) -> str:
    caption = re.sub(r"\s+", " ", block.caption)
    if _OWN_FILE.fullmatch(block.text):
        return f"![{inline(caption) or '（待填写：图上是什么）'}]({slug}/{block.text})"
    if not block.text and not caption:
        return comment("待核对：这里有一张图片没有取出，请另行放入")
    shown = block.text if len(block.text) < 300 else "（嵌在网页里的图片）"  # noqa: PLR2004 - an address, not a picture as text
    return comment(f"待核对：原网页这里有图片 {shown} {caption}")


def _left_out(removed: tuple[Removed, ...]) -> str:
    """Return the comment that keeps what was left out, each reason once above its texts."""
    texts: dict[str, list[str]] = {}
    for piece in sorted(removed, key=lambda piece: _weight(piece.reason)):
        texts.setdefault(piece.reason, []).append(piece.text)
    parts = (f"\n【{reason}】\n{_lines(own)}" for reason, own in texts.items())
    return comment("\n".join((NOT_OURS, *parts)))


def _lines(texts: list[str]) -> str:
    """Return texts one a line; mere signs and numbers share one."""
    return (" " if all(len(text) <= _LONGEST_SIGN for text in texts) else "\n").join(texts)


def _weight(reason: str) -> int:
    """Return the place of a reason among the others: first what may belong to the case after all."""
    return next((number for number, words in enumerate(_ORDER) if re.search(words, reason)), len(_ORDER))
