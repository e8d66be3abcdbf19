"""From the bytes of a press text to a draft case: the recipe."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from showcase.importing.blocks import Block, Kind, Picture, Removed
from showcase.importing.cleaning.characters import cleaned
from showcase.importing.cleaning.damage import shown
from showcase.importing.draft.body import body
from showcase.importing.draft.front_matter import front_matter
from showcase.importing.facts.recognised import Recognised, recognised
from showcase.importing.facts.regions import cities_in
from showcase.importing.reading.attachments import with_attachments
from showcase.importing.reading.document import read_document
from showcase.importing.sorting.article import Article, sort_out
from showcase.importing.sorting.surroundings import with_head
from showcase.model.vocabulary import Vocabulary
from showcase.prose.anchors import anchor
from showcase.scaffold.slug import free_slug

_LONGEST_SLUG = 40
_TAIL = 0.5


@dataclass(frozen=True)
class Draft:
    """A draft case: its file's text, its pictures, and what the editor is told, in Chinese.

    `notes` say what was done to the text; `missing` names the required fields that hold a placeholder.
    """

    slug: str
    text: str
    pictures: tuple[Picture, ...]
    notes: tuple[str, ...]
    missing: tuple[str, ...]


def import_text(  # noqa: PLR0913 - a document, what lies beside it, and what the site says
    content: bytes,
    name: str,
    vocabulary: Vocabulary,
    *,
    today: str,
    taken: frozenset[str] = frozenset(),
    beside: Mapping[str, bytes] | None = None,
) -> Draft:
    """Return the draft made of a document; `taken` are the slugs that the new case cannot have.

    `beside` are the files that a browser saved with a page, by their paths from it. Raises Refused for what
    is no readable Chinese text.
    """
    reading = read_document(content, name)
    reading, notes = cleaned(reading)
    reading = with_head(reading)
    article = sort_out(reading.blocks, reading.facts, is_whole=reading.whole)
    shown_body, pictures = with_attachments(article.body, reading.pictures, beside or {})
    article = replace(article, body=shown_body, removed=(*article.removed, *reading.removed))
    found = recognised(article, reading.facts, vocabulary)
    slug = _slug(found, name, taken)
    front, missing = front_matter(found, vocabulary, today)
    blocks = _with_elsewhere(article.body, found, vocabulary)
    text = f"---\n{front}---\n\n{body(blocks, article.removed, slug)}"
    told = (*reading.notes, *notes, *_story(article))
    return Draft(slug, text, pictures, told, missing)


def _slug(found: Recognised, name: str, taken: frozenset[str]) -> str:
    """Return the first free slug: the region's as for any new case, else the pinyin of what is known."""
    blocked = taken | {"index", "con", "prn", "aux", "nul"}
    if found.region.region:
        return free_slug(found.region.region, blocked)
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or name
    wanted = anchor(
        next((text for text in (found.place, *found.brands[:1], found.title, stem) if text), stem)
    )
    if len(wanted) > _LONGEST_SLUG:
        wanted = wanted[:_LONGEST_SLUG].rpartition("-")[0] or wanted[:_LONGEST_SLUG]
    numbered = (f"{wanted}-{number}" for number in range(2, len(blocked) + 3))
    return next(slug for slug in (wanted, *numbered) if slug not in blocked)


def _with_elsewhere(
    blocks: tuple[Block, ...], found: Recognised, vocabulary: Vocabulary
) -> tuple[Block, ...]:
    """Mark the paragraph in the latter half from which the text turns to another city."""
    home = found.region.region
    if home is None:
        return blocks
    for number, block in enumerate(blocks):
        if number < _TAIL * len(blocks) or block.kind is not Kind.TEXT:
            continue
        first = shown(block.text)[:8]
        others = [city for city in cities_in(first, vocabulary.gazetteer) if city not in home.path]
        if others and not any(part.short in first for part in home.path):
            mark = f"从这里起说的可能是{others[0].name}，不是本案例的事，不属于本案例就删去"
            return (*blocks[:number], replace(block, mark=mark), *blocks[number + 1 :])
    return blocks


def _story(article: Article) -> tuple[str, ...]:
    """Return what was taken out of the article and what was joined in it."""
    counts = Counter(piece.reason for piece in article.removed)
    removed = "、".join(f"{reason} {count} 处" for reason, count in counts.items())
    notes = [f"提议删去（全部留在草稿末尾的注释里）：{removed}"] if removed else []
    neighbours = [piece for piece in article.removed if "另一篇" in piece.reason or "别的版" in piece.reason]
    if neighbours:
        notes.append(f"从“{_first(neighbours)}”起像是另一篇文章，没有放进正文")
    captions = sum(block.kind in (Kind.CAPTION, Kind.CREDIT) for block in article.body)
    if captions:
        notes.append(f"认出图片说明和署名 {captions} 处，写成了注释")
    return tuple(notes)


def _first(pieces: list[Removed]) -> str:
    return pieces[0].text[:30]
