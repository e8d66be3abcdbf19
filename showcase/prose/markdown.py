"""The Markdown converter with its extensions, one for the whole process."""

from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from showcase.prose.inline import NeededInlines
from showcase.prose.meter import Boundless, Meter

_INLINE = 20
_AFTER_INLINE = 5  # lower than the library's inline (20) and attribute list (8) processors
_FOOTNOTES = {"BACKLINK_TITLE": "回到正文第 {} 处注释", "SEPARATOR": "-", "BACKLINK_TEXT": "↩︎"}


def to_html(text: str) -> str:
    """Return the HTML of a Markdown text, not sanitised. Raises Boundless for what would take too long."""
    try:
        html: str = _markdown().reset().convert(text)  # without a reset footnotes leak into the next text
    except Boundless:
        _markdown.cache_clear()  # it stopped halfway; a reset does not mend that
        raise
    return html


@cache
def _markdown() -> Any:  # noqa: ANN401 - reset() is untyped in the stubs
    meter = Meter()
    # Made here and not named: for a name the library looks through every package that is installed.
    extensions = (
        AttrListExtension(),
        DefListExtension(),
        FencedCodeExtension(),
        FootnoteExtension(**_FOOTNOTES),
        SaneListExtension(),
        TableExtension(use_align_attribute=True),
        _Typesetting(),
        meter,
    )
    made = Markdown(extensions=extensions, output_format="html")
    made.treeprocessors.register(
        NeededInlines(made, meter.charge), "inline", _INLINE
    )  # in the place of the library's
    return made


class _Typesetting(Extension):
    """The project's own tree processor."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        md.treeprocessors.register(_AlignClasses(md), "align_classes", _AFTER_INLINE)


class _AlignClasses(Treeprocessor):
    """Column alignment as a class: a style attribute would fall to the Content-Security-Policy."""

    def run(self, root: Element) -> None:
        for cell in root.iter():
            if cell.tag in ("td", "th") and (align := cell.attrib.pop("align", "")):
                cell.set("class", f"align-{align}")
