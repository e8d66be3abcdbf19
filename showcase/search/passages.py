"""The parts of a page to which a result can lead: each with its anchor, its heading and its text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from showcase.model.case import Case
from showcase.model.prose import Prose
from showcase.plan.body import caption_and_credit
from showcase.plan.items import FigureItem, MechanismItem, NumberedSource
from showcase.plan.pages.case import CaseContent
from showcase.search.folding import without_invisible

_HEADING = re.compile(r"(?s)<h[1-6][^>]*>.*?</h[1-6]>")
_NOTES = '<div class="footnote">'
_NOTE = re.compile(r'(?s)<li id="(fn-[^"]*)">(.*?)</li>')
_UNREAD = re.compile(
    r'(?s)<sup id="fnref.*?</sup>|<a class="footnote-backref".*?</a>|<rt>.*?</rt>|<rp>.*?</rp>'
)
_REST = r'(?:\s(?:[^<>"]|"[^"]*")*)?/?>'
_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|ruby|s|samp|small|span|strong|sub|sup"
    rf"|time|u|var|wbr){_REST}"
)
_PICTURE = re.compile(r'<img\s(?:[^<>"]|"[^"]*")*?\btitle="([^"]*)"(?:[^<>"]|"[^"]*")*>')
_BLOCK = re.compile(rf"</?[a-z][a-z0-9]*{_REST}")


@dataclass(frozen=True)
class Passage:
    """A part of a page; `anchor` is its id, "main" for the top of the page."""

    anchor: str
    heading: str
    text: str


def passages_of(case: Case, content: CaseContent) -> tuple[Passage, ...]:
    """Return what the page of `case`, which shows `content`, says below its head, in its order."""
    return (
        *map(_figure, content.figures),
        *map(_mechanism, content.mechanisms),
        *body_passages(case.prose),
        *_teaching(case),
        *map(_source, content.sources),
    )


def _figure(item: FigureItem) -> Passage:
    figure = item.figure
    date = f"截至{figure.date.chinese}" if figure.date else ""
    return Passage(item.id, figure.label, _joined(f"{figure.value.text}{figure.unit}", date, figure.note))


def _mechanism(item: MechanismItem) -> Passage:
    parts = (f"{part.name}：{part.text}" if part.text else part.name for part in item.mechanism.parts)
    return Passage(item.id, item.mechanism.name, _joined(item.mechanism.summary, *parts))


def _source(numbered: NumberedSource) -> Passage:
    source = numbered.source
    date = source.date.chinese if source.date else ""
    return Passage(
        numbered.id, "资料来源", _joined("，".join(source.authors), source.title, source.publisher, date)
    )


def _teaching(case: Case) -> Iterator[Passage]:
    if lesson := case.facts.teaching:
        text = _joined(*lesson.objectives, *lesson.questions, lesson.notes, lesson.duration)
        yield Passage("teaching", "教学参考", text)


def body_passages(prose: Prose) -> Iterator[Passage]:
    """Yield the sections of the text, and its notes one by one."""
    html, _, notes = prose.html.partition(_NOTES)
    parts = [text_of(part) for part in _HEADING.split(html)]
    if parts[0]:
        yield Passage("main", "正文", parts[0])
    for heading, text in zip(prose.headings, parts[1:], strict=True):
        yield Passage(heading.id, without_invisible(heading.text), text)
    for anchor, note in _NOTE.findall(notes):
        yield Passage(anchor, "注释", text_of(note))


def text_of(html: str) -> str:
    """Return the text of sanitised `html`: a space between blocks, nothing at the tags inside a line.

    What stands below a picture is read, too.
    """
    told = _PICTURE.sub(lambda found: f" {' '.join(caption_and_credit(found[1]))} ", html)
    text = _BLOCK.sub(" ", _INLINE.sub("", _UNREAD.sub("", told)))
    return _joined(unescape(text))


def _joined(*texts: str) -> str:
    return " ".join(without_invisible(" ".join(texts)).split())
