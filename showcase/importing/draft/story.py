"""What an editor is told of a draft: what was taken out, what was joined, what is left to do."""

import re
from collections import Counter

from showcase.importing.blocks import Kind, Removed
from showcase.importing.sorting.article import Article

_OTHER_ARTICLE = re.compile("另一篇|别的版")
_MARK = re.compile("待核对：")
_SHOWN = 30


def story(article: Article, pictures: int) -> tuple[str, ...]:
    """Return what was done to an article; `pictures` were taken out into files."""
    counts = Counter(piece.reason for piece in article.removed)
    removed = "、".join(f"{reason} {count} 处" for reason, count in counts.items())
    notes = [f"提议删去（全部留在草稿末尾的注释里）：{removed}"] if removed else []
    neighbours = [piece for piece in article.removed if _OTHER_ARTICLE.search(piece.reason)]
    if neighbours:
        notes.append(f"从“{_first(neighbours)}”起像是另一篇文章，没有放进正文")
    captions = sum(block.kind in (Kind.CAPTION, Kind.CREDIT) for block in article.body)
    if captions:
        notes.append(f"认出图片说明和署名 {captions} 处，写成了注释")
    if pictures:
        notes.append(f"取出图片 {pictures} 张，放在同名的文件夹里")
    left = sum(block.kind is Kind.PICTURE for block in article.body) - pictures
    if left > 0:
        notes.append(f"有 {left} 张图片没有取出，在正文里标出了位置")
    return tuple(notes)


def left_to_do(text: str) -> str:
    """Return how many remarks of a draft an editor has to look at."""
    return f"共有 {len(_MARK.findall(text))} 处“待核对”"


def _first(pieces: list[Removed]) -> str:
    return pieces[0].text[:_SHOWN]
