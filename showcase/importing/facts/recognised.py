"""What a draft's front matter can say: everything that was recognised in an article, as one value."""

import re
from dataclasses import dataclass, replace

from showcase.importing.blocks import Block, Kind, PageFacts
from showcase.importing.cleaning.damage import shown
from showcase.importing.facts.brands import brand_candidates, slogan_candidates
from showcase.importing.facts.figures import Count, figures_in
from showcase.importing.facts.mechanisms import mechanisms_in
from showcase.importing.facts.regions import Verdict, region_of
from showcase.importing.facts.sites import carrier_of, organisation_of, place_of, tags_of
from showcase.importing.facts.working import Working
from showcase.importing.lines.imprint import Imprint
from showcase.importing.sentences import sentences
from showcase.importing.sorting.article import Article
from showcase.model.date import parse_date
from showcase.model.region import Region
from showcase.model.vocabulary import Carrier, Vocabulary

_FOUNDED = re.compile(
    r"(20[0-9]{2})年([0-9]{1,2})月(?:([0-9]{1,2})日)?[^，。；]{0,12}(?:正式)?(?:成立|挂牌|揭牌|发布|启动)"
)
_SUMMARY = (40, 160)
_NOTE_MARK = re.compile("〔注[0-9]+〕")
_PASSING = 2


@dataclass(frozen=True)
class Recognised:
    """What was recognised; empty where nothing was, and then the editor decides."""

    title: str
    brands: tuple[str, ...]
    slogans: tuple[str, ...]
    place: str
    carrier: Carrier | None
    region: Verdict
    organisation: str
    founded: str
    tags: tuple[str, ...]
    summary: str
    mechanisms: tuple[Working, ...]
    figures: tuple[Count, ...]
    imprint: Imprint
    url: str
    first_words: str


def recognised(article: Article, facts: PageFacts, vocabulary: Vocabulary) -> Recognised:
    """Return what the article says about the case."""
    paragraphs = tuple(
        _NOTE_MARK.sub("", shown(block.text))
        for block in article.body
        if block.kind in (Kind.TEXT, Kind.ITEM, Kind.HEADING)
    )
    text = "\n".join(paragraphs)
    title = shown(article.title)
    verdict = region_of(title, text, vocabulary.gazetteer)
    brands = brand_candidates(title, text)
    place, carrier = _place(title, text, verdict, vocabulary)
    return Recognised(
        title,
        brands,
        tuple(slogan for slogan in slogan_candidates(text) if f"“{slogan}”" not in brands[:1]),
        place,
        carrier,
        verdict,
        organisation_of(title, text),
        _founded(text),
        tags_of(f"{title}\n{text}", vocabulary),
        _summary(article.body),
        mechanisms_in(title, _shown_blocks(article.body)),
        figures_in(text, article.imprint.date),
        article.imprint,
        facts.url,
        next(iter(sentences(text)), "")[:30],
    )


def _place(title: str, text: str, verdict: Verdict, vocabulary: Vocabulary) -> tuple[str, Carrier | None]:
    """Return the place and its carrier: a park or building, or the region where the title names only that."""
    place = place_of(title, text)
    region = verdict.region
    if (
        region
        and not region.is_zone
        and region.short in title
        and place not in title
        and text.count(region.short) > _PASSING * text.count(place)
    ):
        return region.full_name, carrier_of(region.name, vocabulary)
    if not place and region:
        return _own_name(region), carrier_of(region.name, vocabulary)
    return place, carrier_of(place, vocabulary)


def _own_name(region: Region) -> str:
    return region.name if region.is_zone else region.full_name


def _founded(text: str) -> str:
    match = _FOUNDED.search(text)
    if not match:
        return ""
    try:
        return parse_date("-".join(filter(None, match.groups()))).iso
    except ValueError:
        return ""


def _summary(blocks: tuple[Block, ...]) -> str:
    """Return the first paragraph that says enough, its first sentences only."""
    shortest, longest = _SUMMARY
    for block in blocks:
        if block.kind is Kind.TEXT and len(block.text) >= shortest:
            summary = ""
            for sentence in sentences(shown(block.text)):
                if summary and len(summary) + len(sentence) > longest:
                    break
                summary += sentence
            return summary
    return next((shown(block.text) for block in blocks if block.kind is Kind.TEXT), "")


def _shown_blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(replace(block, text=_NOTE_MARK.sub("", shown(block.text))) for block in blocks)
