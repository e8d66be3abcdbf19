"""HTML elements in a text: those that nothing closes, and Markdown inside them, which stays as it is."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind, Line
from showcase.lint.verbatim import HTML
from showcase.problems import Problem

_MARK = re.compile(
    r"\*\*(?=\S)|\]\((?=\S)|^ {0,3}#{1,6} (?=\S)|^ {0,3}[-*+] (?=\S)|^ {0,3}[0-9]{1,2}\. (?=\S)"
)

_INLINE = re.compile(
    r"<(?P<end>/?)(?P<name>u|b|i|em|strong|span|font|mark|del|ins|s|sub|sup|small|kbd|code|q|cite|a)(?=[\s>])[^<>\n]*>",
    re.IGNORECASE,
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


def unclosed_blocks(document: Document) -> Iterator[Problem]:
    """Yield elements that nothing closes and that take all that is below them for their own."""
    opened: dict[str, list[Line]] = {}
    for line in document.html:
        if (match := HTML.match(line.text)) and not any(opened.values()):
            opened = {match[1].lower(): []}
        for name, lines in opened.items():
            for tag in re.finditer(rf"<(/?){name}(?=[\s>/]|$)", line.text, re.IGNORECASE):
                if not tag[1]:
                    lines.append(line)
                elif lines:
                    lines.pop()
    for name, lines in opened.items():
        for line in lines[:1]:
            message = f"“<{name}>”没有关上，下面的 Markdown 都不起作用"
            yield document.error(line, 0, message, f"在它管到的内容后面加上 </{name}>，或删掉它")


def unclosed_tags(document: Document) -> Iterator[Problem]:
    """Yield elements inside a paragraph that nothing in it closes: the rest of the page would be in them."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        opened: list[tuple[Line, re.Match[str]]] = []
        for line in block.lines:
            for tag in _INLINE.finditer(line.text):
                if not tag["end"]:
                    opened.append((line, tag))
                elif opened and opened[-1][1]["name"].lower() == tag["name"].lower():
                    opened.pop()
        for line, tag in opened[:1]:
            message = f"“{tag.group()}”在这一段里没有关上"
            hint = f"在文字后面加上 </{tag['name']}>，或删掉它"
            yield document.error(line, tag.start(), message, hint)
