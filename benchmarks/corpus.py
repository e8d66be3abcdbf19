"""A site of as many invented cases as wanted, in memory; a larger one has the cases of a smaller one.

The settings, carriers and tags are those of this project's `site.yaml`.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from benchmarks.prose import Writer
from showcase.load.settings import load_settings
from showcase.model.case import Case, Facts, Figure, Mechanism, Part, Source
from showcase.model.date import PartialDate
from showcase.model.prose import Heading, Prose
from showcase.model.quantity import parse_quantity
from showcase.model.region import Region
from showcase.model.site import Settings, Site
from showcase.model.vocabulary import Tag, Vocabulary
from showcase.regions.divisions import divisions

_ROOT = Path(__file__).resolve().parent.parent
_PLACES = ("产业园", "科创园", "软件园", "大厦", "广场", "国际中心", "创新中心", "开发区")
_BRANDS = ("工程", "行动", "联盟", "驿站", "会客厅", "党建", "加油站", "同心圆")
_SECTIONS = ("背景", "怎样运转", "主要做法", "服务企业", "阵地建设", "成效", "启示", "编者说明")
_REGIONS = 400


@dataclass(frozen=True)
class Shape:
    """What the cases of a corpus are like; cases of one shape and number are the same everywhere.

    `length` multiplies the paragraphs. `skew` is the exponent by which tags grow rare: with 0 all are as
    frequent, with 1 the tenth is a tenth as frequent as the first.
    """

    seed: str = "case"
    length: float = 1.0
    skew: float = 0.0

    def writer(self, number: int) -> Writer:
        """Return the writer of case `number`."""
        return Writer(Random(f"{self.seed} {number}"), self.length)


_PLAIN = Shape()


@dataclass(frozen=True)
class Section:
    """A section of a text; the items of its list are words and sentences about them."""

    heading: str
    paragraphs: tuple[str, ...]
    items: tuple[tuple[str, str], ...]


def made_site(count: int) -> Site:
    """Return a site of `count` cases."""
    settings, vocabulary = _settings()
    cases = sorted((made_case(number) for number in range(count)), key=_order)
    return Site(settings, vocabulary, Prose("<p>关于。</p>"), tuple(cases))


def made_case(number: int) -> Case:
    """Return case `number`: about 2,000 characters of text, a few figures, a mechanism, a source."""
    writer = _PLAIN.writer(number)
    return Case(f"case-{number:05}", facts_of(writer), _prose(writer))


def facts_of(writer: Writer, shape: Shape = _PLAIN) -> Facts:
    """Return what the front matter of a case of this `shape` says."""
    random, (_, vocabulary) = writer.random, _settings()
    region = random.choices(_regions(), [1 / (rank + 5) for rank in range(_REGIONS)])[0]
    brand = writer.words(1) + random.choice(_BRANDS)
    place = region.short + writer.words(1) + random.choice(_PLACES)
    return Facts(
        title=f"{brand}：{place}怎样{writer.words(3)}",
        brand=f"“{brand}”",
        slogan="",
        place=place,
        carrier=random.choice(vocabulary.carriers),
        region=region,
        organisation=f"{place}综合党委",
        founded=None,
        tags=_tags(random, list(vocabulary.tag_by_name.values()), shape.skew),
        summary=writer.paragraph(),
        published=PartialDate(random.randint(2015, 2026), random.randint(1, 12), random.randint(1, 28)),
        updated=None,
        mechanisms=(_mechanism(writer),),
        figures=tuple(_figure(writer) for _ in range(random.randint(3, 6))),
        sources=(_source(writer, f"{region.short}日报"),),
        teaching=None,
        cover=None,
        aliases=(),
        anchors=(),
        draft=False,
    )


def _tags(random: Random, tags: list[Tag], skew: float) -> tuple[Tag, ...]:
    """Draw three to five `tags`, the first ones more often where there is a `skew`."""
    count = random.randint(3, 5)
    if not skew:
        return tuple(random.sample(tags, count))
    early = sorted(tags, key=lambda tag: random.random() ** ((tags.index(tag) + 1) ** skew), reverse=True)
    return tuple(early[:count])


def _mechanism(writer: Writer) -> Mechanism:
    count = writer.random.randint(3, 5)
    parts = tuple(Part(name=writer.words(1), text=writer.sentence()) for _ in range(count))
    return Mechanism(name=writer.words(2), summary=writer.sentence(), parts=parts)


def _figure(writer: Writer) -> Figure:
    random = writer.random
    value, unit = parse_quantity(str(random.randint(2, 9000))), random.choice(("个", "家", "名"))
    return Figure(label=writer.words(2), value=value, unit=unit, date=None, source="bao", note="")


def _source(writer: Writer, publisher: str) -> Source:
    title = writer.words(4)
    return Source(id="bao", title=title, publisher=publisher, authors=(), date=None, url="", accessed=None)


def sections_of(writer: Writer, length: float = _PLAIN.length) -> tuple[Section, ...]:
    """Return five to seven sections of two to five paragraphs times `length`, some of them with a list."""
    random = writer.random
    texts = sorted(random.sample(_SECTIONS, random.randint(5, 7)), key=_SECTIONS.index)
    return tuple(_section(writer, text, length) for text in texts)


def _section(writer: Writer, text: str, length: float) -> Section:
    random = writer.random
    count = max(1, round(random.randint(2, 5) * length))
    paragraphs = tuple(writer.paragraph() for _ in range(count))
    has_list = random.random() < 0.3  # noqa: PLR2004 - three in ten
    items = tuple((writer.words(1), writer.sentence()) for _ in range(3)) if has_list else ()
    return Section(text, paragraphs, items)


def _prose(writer: Writer) -> Prose:
    html, headings = "", []
    for number, section in enumerate(sections_of(writer)):
        heading = Heading(2, f"section-{number}", section.heading)
        paragraphs = "</p>\n<p>".join(section.paragraphs)
        html += f'<h2 id="{heading.id}">{section.heading}</h2>\n<p>{paragraphs}</p>\n'
        if section.items:
            items = "".join(f"<li><strong>{word}</strong>：{text}</li>" for word, text in section.items)
            html += f"<ul>{items}</ul>\n"
        headings.append(heading)
    return Prose(html, tuple(headings), frozenset(heading.id for heading in headings))


@cache
def _settings() -> tuple[Settings, Vocabulary]:
    loaded = load_settings((_ROOT / "site.yaml").read_bytes())
    assert loaded.settings  # noqa: S101 - the project's own settings are sound
    assert loaded.vocabulary  # noqa: S101 - the same
    return loaded.settings, loaded.vocabulary


@cache
def _regions() -> list[Region]:
    """Return districts all over the country, the frequent ones first."""
    districts = [region for region in divisions() if region.code[4:] != "00"]
    return Random("regions").sample(districts, _REGIONS)


def _order(case: Case) -> tuple[str, str]:
    return case.facts.region.code, case.slug
