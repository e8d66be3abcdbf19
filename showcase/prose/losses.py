"""No sentence is lost: every run of Chinese in a text must be found again on its page.

Markdown and HTML have many ways to swallow text without a word: an unclosed comment or tag, a line that
looks like the definition of a link, a script. Whatever the way, the reader would miss it and nobody be told.
"""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

from showcase.problems import Problem
from showcase.prose.source import Source, error

_RUN = re.compile(r"[\u4e00-\u9fff]{2,}")
_COMMENT = re.compile(r"(?s)<!--.*?-->")
_LABELS = re.compile(
    r"(?m)(?<=\])\[[^\]\n]*\]"  # [text][label]
    r"|^ {0,3}\[[^\]\n]+\](?=:)"  # [label]: address
    r"|\{:?\s*(?:[#.][^\s{}]+|[A-Za-z][\w:-]*=)[^{}\n]*\}"  # {#id .class key=value}
    r"|<[A-Za-z/][^<>]*>"  # tags: what the sanitiser removes of them is told by itself
    r"|^(?:~{3,}|`{3,})[A-Za-z0-9_+.#-]*$"  # ```language
    r"|(?<=\])\(\s*<?(?:[A-Za-z]:[\\/]|file:)[^()\n]*\)"  # an address on a computer, told by itself
    r"|^ {0,3}\[\^[^\]\n]+\]:.*$"  # a note, which is told by itself where it is lost
)
_TAG = re.compile(r'<[^<>"]*(?:"[^"]*"[^<>"]*)*>')
_SHOWN = 16  # characters of what is lost that a message shows


def lost_text(source: Source, html: str) -> Iterator[Problem]:
    """Yield a problem for each line of the source with Chinese that its `html` does not hold.

    Comments are meant to be lost, and so are the labels of links and the names of code blocks.
    """
    text = _LABELS.sub(_blank, _COMMENT.sub(_blank, source.text))
    shown = unescape(html)
    page = re.sub(r"\s", "", _TAG.sub("", html) + unquote(shown))
    if _count(text) <= _count(_TAG.sub("", html)):
        return
    met = -1
    for match in _RUN.finditer(text):
        line = text.count("\n", 0, match.start())
        if line != met and match.group() not in page:
            met = line
            message = f"这里的文字没有出现在网页上：“{match.group()[:_SHOWN]}…”"
            hint = "检查前面有没有没写完的 <!-- 或 HTML 标签；以“[文字]:”开头的行会被当作链接的地址"
            yield error(source.place_at(match.start()), message, hint)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def _count(text: str) -> int:
    return sum(map(len, _RUN.findall(text)))
