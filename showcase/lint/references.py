"""Links whose address is given elsewhere, and text that is lost because it looks like such an address."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind
from showcase.lint.leftovers import FACE
from showcase.problems import Problem

_DEFINITION = re.compile(
    r" {0,3}\[(?P<name>[^\[\]^][^\[\]\n]*)\](?P<colon>[:：])[ ]*(?P<target>\S+)(?P<rest>.*)$"
)
_TITLE = re.compile(r"""[ ]*(?:(?:"[^"]*"|'[^']*'|\([^()]*\))[ ]*)?$""")
_USE = re.compile(r"\[(?P<text>[^\[\]\n]+)\]\[(?P<name>[^\[\]^\n]+)\]")
_NUMBER = re.compile(r"[\d\s,，、—–-]+")
_CITED = re.compile(r"[\d\s,，、—–-]+|[A-Z]{1,2}(?:/OL)?")  # [3][4] is how papers cite, and [N][1]
_LIKE_AN_ADDRESS = re.compile(r"(?i)<?(?:https?:|mailto:|#|/|\.|[\w%-]+[./])")


def references(document: Document) -> Iterator[Problem]:
    """Yield definitions that are none or swallow a sentence, and uses of what is not defined."""
    known: set[str] = set()
    for line in document.lines:
        match = _DEFINITION.match(line.text)
        if not match:
            continue
        has_address = bool(_LIKE_AN_ADDRESS.match(match["target"]))
        if match["colon"] == "：" and has_address:
            message = f"“[{match['name']}]”后面用了中文冒号，链接的地址没有定义"
            hint = f"改成英文冒号加一个空格：[{match['name']}]: {match['target']}"
            mend = (document.edit(line, match.start("colon"), match.start("target"), ": "),)
            yield document.error(line, match.start("colon"), message, hint, mend)
            known.add(match["name"].lower())
        elif match["colon"] == ":" and _TITLE.match(match["rest"]):
            if not has_address:
                message = "这一行会被当作链接的地址，不会显示出来"
                hint = "把英文冒号改成中文冒号“：”"
                if match["name"].isdigit():
                    hint = f"是注释就写成 [^{match['name']}]: …；不是就{hint}"
                yield document.error(line, 0, message, hint)
            known.add(match["name"].lower())
    yield from _undefined(document, known)


def _undefined(document: Document, known: set[str]) -> Iterator[Problem]:
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            for match in _USE.finditer(line.text):
                is_cited = _NUMBER.fullmatch(match["name"]) and _CITED.fullmatch(match["text"])
                is_other = is_cited or FACE.fullmatch(f"[{match['name']}]")
                if match["name"].lower() not in known and not is_other:
                    message = f"没有定义“{match['name']}”，这里不会成为链接"
                    hint = f"直接写地址：[{match['text'][:12]}](地址)"
                    yield document.warning(line, match.start(), message, hint)
