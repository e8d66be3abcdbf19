"""Snippets that offer the words of a site: its carriers, tags and functional zones."""

from collections.abc import Iterable, Iterator

from showcase.editor.placeholders import Stops
from showcase.editor.snippets import Snippet
from showcase.fields.declaration import specs
from showcase.frontmatter.quoting import scalar
from showcase.model.case import Facts
from showcase.model.vocabulary import Vocabulary


def word_snippets(vocabulary: Vocabulary) -> Iterator[Snippet]:
    """Yield the snippets that `vocabulary` decides."""
    named = {spec.key: spec.name for spec in specs(Facts)}
    tag = _choice(vocabulary.tag_by_name)
    carrier, tags, region = named["carrier"], named["tags"], named["region"]
    yield Snippet(
        carrier, (carrier, "carrier"), f"{carrier}: {_choice(vocabulary.carrier_by_name)}", "选一种"
    )
    yield Snippet(tags, (tags, "tags"), f"{tags}:\n  - {tag}", "选一个")
    yield Snippet(f"{tags}项", (f"{tags}项",), f"- {tag}", "再选一个")
    if zones := [place.full_name for place in vocabulary.gazetteer.regions if place.is_zone]:
        yield Snippet("功能区", ("功能区",), f"{region}: {_choice(zones)}", "选一个登记过的功能区")


def _choice(options: Iterable[str]) -> str:
    return Stops().choice(map(scalar, options))
