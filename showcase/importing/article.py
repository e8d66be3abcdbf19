"""From the bytes of a press text to a draft case: the recipe."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from showcase.importing.blocks import Picture
from showcase.importing.cleaning.characters import cleaned
from showcase.importing.draft.body import body
from showcase.importing.draft.front_matter import front_matter
from showcase.importing.draft.slug import slug_of
from showcase.importing.draft.story import left_to_do, story
from showcase.importing.facts.elsewhere import with_turns_marked
from showcase.importing.facts.recognised import recognised
from showcase.importing.reading.attachments import with_attachments
from showcase.importing.reading.document import read_document
from showcase.importing.sorting.article import sort_out
from showcase.importing.sorting.surroundings import with_head
from showcase.model.vocabulary import Vocabulary


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
    reading, changes = cleaned(read_document(content, name))
    reading = with_head(reading)
    article = sort_out(reading.blocks, reading.facts, is_whole=reading.whole)
    attached = {**reading.beside, **(beside or {})}
    blocks, pictures = with_attachments(article.body, reading.pictures, attached)
    article = replace(article, body=blocks, removed=(*article.removed, *reading.removed))
    found = recognised(article, reading.facts, vocabulary)
    blocks, elsewhere = with_turns_marked(blocks, found.region.region, vocabulary.gazetteer)
    slug = slug_of(found, name, taken)
    front, missing = front_matter(replace(found, elsewhere=elsewhere), vocabulary, today)
    text = f"---\n{front}---\n\n{body(blocks, article.removed, slug)}"
    notes = (*reading.notes, *changes, *story(article, len(pictures)), left_to_do(text))
    return Draft(slug, text, pictures, notes, missing)
