"""Markdown inside HTML elements, which the library leaves as it is."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document
from showcase.problems import Problem

_MARK = re.compile(
    r"\*\*(?=\S)|\]\((?=\S)|^ {0,3}#{1,6} (?=\S)|^ {0,3}[-*+] (?=\S)|^ {0,3}[0-9]{1,2}\. (?=\S)"
)


def markdown_in_html(document: Document) -> Iterator[Problem]:
    """Yield the first mark of Markdown in every HTML element."""
    last = -2
    for line in document.html:
        match = _MARK.search(line.text)
        if match and line.number > last + 1:
            message = f"“{match.group().strip()}”写在 HTML 标签里面，会照原样显示"
            yield document.error(line, match.start(), message, "删掉外面的标签，或在标签里也用 HTML 的写法")
        if match or line.number == last + 1:
            last = line.number
