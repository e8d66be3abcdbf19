"""Links and pictures of which a bracket is missing or stands there twice."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind, Line
from showcase.problems import Problem

_FILE = r"[^\s()（）\[\]]{1,200}\.(?:md|html?|pdf|docx?|jpe?g|png|gif|webp|avif)(?:#[\w-]+)?"
_ADDRESS = rf"(?:https?://[^\s()（）\[\]]+|#[\w-]+|{_FILE})"
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"\[(?P<text>[^\[\]()\n]+)\((?P<address>{_ADDRESS})\)"), "少了方括号“]”"),
    (re.compile(rf"\[(?P<text>[^\[\]\n]+)\](?P<address>{_ADDRESS})\)"), "少了圆括号“(”"),
    (re.compile(rf"\[(?P<text>[^\[\]\n]+)\]\]\((?P<address>{_ADDRESS})\)"), "多了方括号“]”"),
    (re.compile(rf"\[(?P<text>[^\[\]\n]+)\]\(\((?P<address>{_ADDRESS})\)"), "多了圆括号“(”"),
)
_NO_OPENER = re.compile(rf"(?P<text>[^\s\[\]()（），。；：！？、]{{0,12}})\]\((?P<address>{_ADDRESS})\)")


def brackets(document: Document) -> Iterator[Problem]:
    """Yield what would be a link or a picture with one bracket more or less."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            if "](" in line.text or ")" in line.text:
                yield from _line(document, line)


def _line(document: Document, line: Line) -> Iterator[Problem]:
    for form, fault in _FORMS:
        for match in form.finditer(line.text):
            before = line.text[: match.start()]
            if "]](" in match.group() and before.count("[") > before.count("]"):  # brackets in the text
                continue
            good = f"[{match['text'].strip()[:12]}]({match['address']})"
            yield document.error(line, match.start(), f"链接{fault}，会照原样显示", f"写成 {good}")
    opened = looked_at = 0
    for match in _NO_OPENER.finditer(line.text):
        between = line.text[looked_at : match.end("text")]
        opened += between.count("[") - between.count("]")
        looked_at = match.end("text")
        if opened <= 0 and match["text"]:
            good = f"[{match['text']}]({match['address']})"
            yield document.error(line, match.end("text"), "链接少了方括号“[”，会照原样显示", f"写成 {good}")
