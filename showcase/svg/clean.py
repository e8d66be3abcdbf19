"""The sanitiser: what is written is made anew from names and values that are known to be harmless.

What a browser would not show (metadata, what drawing programs remember for themselves, file names) is left
out without a word, like the EXIF of a photograph. What it would show or run, and what is not allowed, is
refused: a drawing from which something is missing would be a wrong picture.
"""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from showcase.limits import DRAWING_BYTES, DRAWING_WEIGHT
from showcase.svg.allowed import ATTRIBUTES, ELEMENTS, REFUSED, SVG, TEXTUAL, UNSEEN, XLINK, XML
from showcase.svg.parse import Node, Unreadable, parse, text_of
from showcase.svg.references import weight
from showcase.svg.style import offence, without_comments


class Refused(Exception):  # noqa: N818 - names what happened to the drawing
    """The drawing cannot be shown as it is; the text goes on after its name, in Chinese."""


def clean(content: bytes) -> Node:
    """Return the drawing in the SVG file `content` without anything that acts, loads or is not shown.

    Raises Refused where it would not be the same drawing then.
    """
    if len(content) > DRAWING_BYTES:
        raise Refused(f"有 {len(content) / 1_000_000:.1f} MB，这张 SVG 太复杂")
    try:
        root = parse(content)
    except Unreadable as unreadable:
        raise Refused(f"里{unreadable}" if str(unreadable) else "读不懂，不是完整的 SVG") from None
    if root.name[1] != "svg" or root.name[0] not in (SVG, ""):
        raise Refused("读不懂，不是完整的 SVG")
    cleaned = _cleaned(root)
    if weight(cleaned) > DRAWING_WEIGHT:
        raise Refused("里重复引用太多，浏览器画不完")
    return cleaned


def written(node: Node) -> bytes:
    """Return the SVG file of a cleaned drawing."""
    root = Node(node.name, {**node.attributes, ("", "xmlns"): SVG}, node.content)
    return "".join(_markup(root)).encode()


def _cleaned(node: Node) -> Node:
    name = _name(node)
    if name in REFUSED or name not in ELEMENTS:
        raise Refused(f"里有{REFUSED.get(name, f'不认识的 <{name}>')}")
    attributes = dict(filter(None, (_attribute(node, *item) for item in node.attributes.items())))
    if name == "style":
        return Node((SVG, name), attributes, [_checked(without_comments(text_of(node)))])
    return Node((SVG, name), attributes, list(_content(node, name)))


def _content(node: Node, name: str) -> Iterator[Node | str]:
    for item in node.content:
        if isinstance(item, str):
            if name in TEXTUAL:
                yield item
        elif item.name[0] in (SVG, "") and item.name[1] not in UNSEEN:
            yield _cleaned(item)


def _name(node: Node) -> str:
    """Return the element's name; a link becomes a group, since in a picture nothing can be clicked."""
    return "g" if node.name[1] == "a" else node.name[1]


def _attribute(node: Node, key: tuple[str, str], value: str) -> tuple[tuple[str, str], str] | None:
    """Return the attribute as it may stay, None where it is left out."""
    space, name = key
    if name == "href" and space in ("", XLINK):
        if node.name[1] == "a":
            return None
        if not value.startswith("#"):
            raise Refused(f"里引用了外面的“{value[:40]}”")
        return ("", "href"), value
    if key == (XML, "space"):
        return ("", "xml:space"), value
    if space:
        return None
    if name.lower().startswith("on"):
        raise Refused(f"里有脚本（{name}）")
    return (key, _checked(value)) if name in ATTRIBUTES else None


def _checked(css: str) -> str:
    if found := offence(css):
        raise Refused(f"的样式里有“{found}”，可能引用外面的东西")
    return css


def _markup(node: Node) -> Iterator[str]:
    attributes = "".join(
        f" {name}={quoteattr(value)}" for (_, name), value in sorted(node.attributes.items())
    )
    if not node.content:
        yield f"<{node.name[1]}{attributes}/>"
        return
    yield f"<{node.name[1]}{attributes}>"
    for item in node.content:
        if isinstance(item, str):
            yield escape(item)
        else:
            yield from _markup(item)
    yield f"</{node.name[1]}>"
