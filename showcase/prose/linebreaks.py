"""Chinese line breaks in HTML: Markdown keeps those of the source, and browsers show them as spaces.

Works on sanitised HTML, where entities, escapes and raw tags have become what a reader sees.
"""

import re
from collections.abc import Iterator
from html import unescape

from showcase.text.joining import join_lines

_TOKEN = re.compile(r'<[^<>"]*(?:"[^"]*"[^<>"]*)*>|[^<]+')
_NAME = re.compile(r"</?([a-z0-9]+)")
_INLINE = frozenset(
    "a abbr b bdi bdo cite data del dfn em i ins mark q ruby rp rt s small span strong sub sup time u var "
    "wbr".split()
)
_VERBATIM = re.compile(r"<(?:pre|code|kbd|samp)\b")
_NOTE_MARK = '<sup id="fnref'


def join_html_lines(html: str) -> str:
    """Return sanitised `html` without the line breaks between wide characters, across inline elements too.

    Code is left alone; footnote marks stand between two characters as if they were not there.
    """
    tokens = _TOKEN.findall(html)
    texts = list(_texts(tokens))
    for place, number in enumerate(texts):
        if number is None or "\n" not in tokens[number]:
            continue
        before = _text(tokens, texts[place - 1] if place else None)
        after = _text(tokens, texts[place + 1] if place + 1 < len(texts) else None)
        tokens[number] = join_lines(tokens[number], before[-1:], after[:1])
    return "".join(tokens)


def _texts(tokens: list[str]) -> Iterator[int | None]:
    """Yield the numbers of the texts in reading order; None parts what must not be joined."""
    ends_at = ""  # the tag behind which reading goes on
    for number, token in enumerate(tokens):
        if ends_at:
            ends_at = "" if token == ends_at else ends_at
        elif not token.startswith("<"):
            yield number
        elif token.startswith(_NOTE_MARK):
            ends_at = "</sup>"
        else:
            name = match[1] if (match := _NAME.match(token)) else ""
            if _VERBATIM.match(token):
                ends_at = f"</{name}>"
            if name not in _INLINE:
                yield None


def _text(tokens: list[str], number: int | None) -> str:
    return unescape(tokens[number]) if number is not None else ""
