"""Reading and rewriting the tags of sanitised HTML, which is well formed."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape

# Sanitised HTML escapes every `<` of the text and quotes every attribute, so this finds exactly the tags.
_TAG = re.compile(r'<(?P<name>[a-z][a-z0-9]*)(?P<attributes>(?:\s+[\w:-]+(?:="[^"]*")?)*)\s*/?>')
_ATTRIBUTE = re.compile(r'([\w:-]+)(?:="([^"]*)")?')
_PICTURE = r'<img(?:\s+[\w:-]+(?:="[^"]*")?)*\s*/?>'
_AT_PICTURES = re.compile(
    rf'<p>(?P<paragraph>(?:\s|<br\s*/?>|{_PICTURE})*{_PICTURE}\s*)</p>|(?P<picture>{_PICTURE})|</?a\b(?:"[^"]*"|[^>"])*>'
)
_HEADING = re.compile(r"(?s)<h(?P<level>[1-6])(?P<attributes>[^>]*)>(?P<inner>.*?)</h(?P=level)>")
_NOTE_MARK = re.compile(r'(?s)<sup id="fnref.*?</sup>')
_ANY_TAG = re.compile(r'<[^<>"]*(?:"[^"]*"[^<>"]*)*>')

Rewrite = Callable[[str, dict[str, str]], dict[str, str]]


def rewrite_tags(html: str, rewrite: Rewrite) -> str:
    """Return `html` with the attributes of each tag as `rewrite(name, attributes)` returns them.

    Attribute values are passed and returned escaped, as they stand in the source.
    """

    def replaced(match: re.Match[str]) -> str:
        before = dict(_ATTRIBUTE.findall(match["attributes"]))
        after = rewrite(match["name"], dict(before))
        if after == before:
            return match.group()
        return f"<{match['name']}{_written(after)}>"

    return _TAG.sub(replaced, html)


def rewrite_headings(html: str, rewrite: Callable[[int, str, str], str]) -> str:
    """Return `html` with the id of each heading as `rewrite(level, id, text)` returns it."""

    def replaced(match: re.Match[str]) -> str:
        attributes = dict(_ATTRIBUTE.findall(match["attributes"]))
        attributes["id"] = rewrite(int(match["level"]), attributes.get("id", ""), plain_text(match["inner"]))
        return f"<h{match['level']}{_written(attributes)}>{match['inner']}</h{match['level']}>"

    return _HEADING.sub(replaced, html)


@dataclass(frozen=True)
class PictureTags:
    """The attributes of a picture in a text, or of all pictures of a paragraph that holds nothing else.

    `is_linked` tells of a picture inside a link.
    """

    tags: tuple[Mapping[str, str], ...]
    is_paragraph: bool
    is_linked: bool


def split_at_pictures(html: str) -> Iterator[str | PictureTags]:
    """Yield the pieces of sanitised `html` in their order; the attributes of pictures are unescaped."""
    end, links = 0, 0
    for match in _AT_PICTURES.finditer(html):
        pictures = match["paragraph"] or match["picture"]
        if not pictures:
            links += -1 if match.group().startswith("</") else 1
            continue
        yield html[end : match.start()]
        end = match.end()
        tags = (
            {name: unescape(value) for name, value in _ATTRIBUTE.findall(tag[4:])}
            for tag in re.findall(_PICTURE, pictures)
        )
        yield PictureTags(tuple(tags), bool(match["paragraph"]), links > 0)
    yield html[end:]


def plain_text(html: str) -> str:
    """Return the text of a piece of HTML without tags and footnote marks."""
    return re.sub(r"\s+", " ", unescape(_ANY_TAG.sub("", _NOTE_MARK.sub("", html)))).strip()


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in attributes.items())
