"""Snippets that offer the words of a site: its carriers, tags and functional zones, and where places lie."""

from collections.abc import Iterable, Iterator

from showcase.editor.placeholders import Stops, plain
from showcase.editor.snippets import Snippet
from showcase.fields.declaration import specs
from showcase.frontmatter.quoting import scalar
from showcase.model.case import Facts
from showcase.model.vocabulary import Carrier, Tag, Vocabulary

_FRONT = ("yaml",)
_NAMES = {spec.key: spec.name for spec in specs(Facts)}


def word_snippets(vocabulary: Vocabulary) -> Iterator[Snippet]:
    """Yield the snippets that `vocabulary` decides.

    The fields of carriers and tags offer all there are; each of them, and each region, is also offered where
    its name is being typed in the front matter.
    """
    tag = _choice(vocabulary.tag_by_name)
    carrier, tags = _NAMES["carrier"], _NAMES["tags"]
    yield Snippet(
        carrier, (carrier, "carrier"), f"{carrier}: {_choice(vocabulary.carrier_by_name)}", "选一种"
    )
    yield Snippet(tags, (tags, "tags"), f"{tags}:\n  - {tag}", "选一个")
    yield Snippet(f"{tags}项", (f"{tags}项",), f"- {tag}", "再选一个")
    yield from (_offer(carrier, word) for word in vocabulary.carriers)
    yield from (_offer(tags, word) for word in vocabulary.tag_by_name.values())
    for region in vocabulary.gazetteer.regions:
        whole = region.full_name
        yield Snippet(f"{_NAMES['region']} {whole}", (region.name, region.slug), whole, whole, _FRONT)


def _choice(options: Iterable[str]) -> str:
    return Stops().choice(map(scalar, options))


def _offer(field: str, word: Carrier | Tag) -> Snippet:
    text = scalar(word.name)
    return Snippet(f"{field} {text}", (word.name, word.slug), plain(text), word.description, _FRONT)
