"""What a draft's front matter can say: everything that was recognised in an article, as one value."""

import re
from dataclasses import dataclass, replace

from showcase.importing.blocks import Block, Kind, PageFacts
from showcase.importing.cleaning.damage import shown
from showcase.importing.facts.brands import brand_candidates
from showcase.importing.facts.figures import Count, figures_in
from showcase.importing.facts.forms import cells_in, fields_in
from showcase.importing.facts.founding import founded_as_written, founded_in
from showcase.importing.facts.mechanisms import mechanisms_in
from showcase.importing.facts.regions import Verdict, region_names, region_of
from showcase.importing.facts.sites import carrier_of, organisation_of, place_of, tags_of
from showcase.importing.facts.siting import sited_region
from showcase.importing.facts.slogans import sayings_in, slogans_in
from showcase.importing.facts.working import Working
from showcase.importing.lines.bylines import without_dateline
from showcase.importing.lines.imprint import Imprint
from showcase.importing.sentences import sentences
from showcase.importing.sorting.article import Article
from showcase.model.vocabulary import Carrier, Vocabulary

_SUMMARY = (40, 160)
_NOTE_MARK = re.compile("〔注[0-9]+〕")
_PASSING = 2
_SUBJECT = 6  # mentions of a region by which an article is about all of it
_TEXTS = (Kind.TEXT, Kind.ITEM, Kind.HEADING, Kind.NOTE)


@dataclass(frozen=True)
class Recognised:
    """What was recognised; empty where nothing was, and then the editor decides.

    `sayings` are quoted words that may be a slogan, `site` is the page's site where no publisher is named,
    `elsewhere` is the text that may be about another city.
    """

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
    sayings: tuple[str, ...] = ()
    site: str = ""
    elsewhere: str = ""


def recognised(article: Article, facts: PageFacts, vocabulary: Vocabulary) -> Recognised:
    """Return what the article says about the case."""
    blocks = tuple(replace(block, text=_NOTE_MARK.sub("", shown(block.text))) for block in article.body)
    form = fields_in(blocks)
    text = "\n".join(block.text for block in blocks if block.kind in _TEXTS)
    told = "\n".join((text, *cells_in(blocks)))
    title = shown(article.title)
    issuer = article.imprint.publisher
    verdict = region_of(title, f"{told}\n{issuer}", vocabulary.gazetteer)
    regions = region_names(vocabulary.gazetteer, verdict.region)
    place, carrier = _place(title, told, verdict, vocabulary, form.get("place", ""))
    verdict = _sited(verdict, place, f"{told}\n{issuer}", vocabulary)
    mechanisms = mechanisms_in(title, blocks)
    slogans = (form["slogan"],) if "slogan" in form else slogans_in(text)
    return Recognised(
        title=title,
        brands=_brands(title, text, place, mechanisms, form.get("brand", "")),
        slogans=slogans,
        place=place,
        carrier=carrier,
        region=verdict,
        organisation=organisation_of(title, told, regions),
        founded=founded_as_written(form.get("founded", "")) or founded_in(text),
        tags=tags_of(f"{title}\n{told}", vocabulary),
        summary=_summary(blocks, form.get("summary", "")),
        mechanisms=mechanisms,
        figures=figures_in(told, article.imprint.date),
        imprint=article.imprint.or_else(Imprint(form.get("publisher", ""))),
        url=facts.url,
        first_words=next(iter(sentences(text)), "")[:30],
        sayings=() if slogans else sayings_in(text),
        site=facts.site,
    )


def _sited(verdict: Verdict, place: str, text: str, vocabulary: Vocabulary) -> Verdict:
    """Return the region that the text gives for the place itself, else the one that it names most."""
    own = sited_region(place, text, vocabulary.gazetteer)
    if own is None or own == verdict.region or (verdict.region and own in verdict.region.path):
        return verdict
    others = (verdict.region, *verdict.others) if verdict.region else verdict.others
    return Verdict(own, tuple(other for other in others if other not in own.path and own not in other.path))


def _brands(
    title: str, text: str, place: str, mechanisms: tuple[Working, ...], written: str
) -> tuple[str, ...]:
    """Return the names for the brand, before them the one that a form calls so."""
    found = brand_candidates(title, text, place, tuple(working.name for working in mechanisms))
    return (written, *(name for name in found if written not in name)) if written else found


def _place(
    title: str, text: str, verdict: Verdict, vocabulary: Vocabulary, written: str
) -> tuple[str, Carrier | None]:
    """Return the place and its carrier: a park or building, or the region that the whole text is about."""
    place = written or place_of(title, text, region_names(vocabulary.gazetteer, verdict.region))
    region = verdict.region
    if region and not region.is_zone and not written and (not place or place not in title):
        mentions, others = text.count(region.short), text.count(place) if place else 0
        if region.short in title and mentions >= _SUBJECT and mentions > _PASSING * others:
            return region.full_name, carrier_of(region.name, vocabulary)
    return place, carrier_of(place, vocabulary)


def _summary(blocks: tuple[Block, ...], written: str) -> str:
    """Return the first sentences of what a form calls so, or of the first paragraph that says enough."""
    shortest, longest = _SUMMARY
    texts = [block.text for block in blocks if block.kind is Kind.TEXT]
    told = written or without_dateline(next((text for text in texts if len(text) >= shortest), ""))
    summary = ""
    for sentence in sentences(told):
        if summary and len(summary) + len(sentence) > longest:
            break
        summary += sentence
    return summary or next(iter(texts), "")
