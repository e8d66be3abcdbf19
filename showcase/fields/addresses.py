"""The kinds of field that hold an address: on the web, or a piece of one of our own."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from showcase.fields.declaration import Kind, Schema
from showcase.fields.kinds import ANY_SCALAR, text_of
from showcase.fields.web_faults import PUNCTUATION, fault
from showcase.frontmatter.nodes import Node
from showcase.problems import refuse
from showcase.text.half_width import half_width
from showcase.text.uri import uri

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

SLUG_FORM = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG = 60
# What RFC 3986 and, for Chinese, RFC 3987 allow; a `%` begins two hexadecimal digits, a `#` comes once.
_PIECE = r"""(?:[^\s\x00-\x1f\x7f<>"\\^`{|}%#]|%[0-9A-Fa-f]{2})"""
_ADDRESS = re.compile(rf"{_PIECE}+(?:#{_PIECE}*)?")
_DEVICE = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # Windows keeps these names for itself


def slug_fault(text: str) -> str:
    """Return why `text` cannot stand in an address and be a file's name on every system, "" if it can."""
    if _DEVICE.fullmatch(text):
        return "在 Windows 上不能作文件名"
    if not SLUG_FORM.fullmatch(text):
        return "只能用小写字母、数字，中间可以用减号连接，例如 louyu-dangjian"
    return f"太长了，不要超过 {_LONGEST_SLUG} 个字符" if len(text) > _LONGEST_SLUG else ""


class Slug(Kind[str]):
    """A piece of an address."""

    label = "小写字母、数字和减号"
    absent = ""

    def parse(self, node: Node, vocabulary: "Vocabulary") -> str:  # noqa: ARG002
        """Return the text if it can stand in an address on every system."""
        text = text_of(node)
        if reason := slug_fault(text):
            plain = re.sub(r"(?:\.html?|\.md)?/?$", "", half_width(text).strip("/").lower())
            meant = re.sub(r"[\s_.]+", "-", plain)
            hint = reason if slug_fault(meant) else f"写成 {meant}"
            raise refuse(node.place, f"“{text}”不能用在网址里", hint)
        return text

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002
        """Return the form of a slug."""
        sound = rf"(?!(?:{_DEVICE.pattern})\s*$)(?=\S{{1,{_LONGEST_SLUG}}}\s*$){SLUG_FORM.pattern}"
        return {"type": ANY_SCALAR, "pattern": rf"^\s*{sound}\s*$", "minimum": 0}


class WebAddress(Kind[str]):
    """An address on the web."""

    label = "网址，以 http:// 或 https:// 开头"
    absent = ""

    def parse(self, node: Node, vocabulary: "Vocabulary") -> str:  # noqa: ARG002
        """Return the address; only http and https pass."""
        text = text_of(node)
        if not is_address(text):
            raise refuse(node.place, *fault(text, is_address))
        return text

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002
        """Return the form of an address."""
        host = r"[Hh][Tt][Tt][Pp][Ss]?://(?=(?:[^/?#]*@)?[^/?#:@])"
        last = rf"(?<![{PUNCTUATION}])"
        return {"type": "string", "pattern": rf"^\s*(?={host}){_ADDRESS.pattern}{last}\s*$", "format": "iri"}


def is_address(text: str) -> bool:
    """Tell whether this is an address of http or https; one never ends with Chinese punctuation."""
    try:
        parts = urlsplit(text)
        _ = parts.port, uri(text)  # a port or a host that is none raises
    except ValueError:
        return False
    host = parts.hostname or ""
    is_named = "." in host or ":" in host or host == "localhost"
    is_web = parts.scheme in ("http", "https") and is_named and not re.search(r"[。．｡]|\.\.", host)
    return is_web and bool(_ADDRESS.fullmatch(text)) and text[-1] not in PUNCTUATION


class BaseAddress(WebAddress):
    """The address at which a site begins."""

    label = "网址，以 http:// 或 https:// 开头，写到文件夹为止"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> str:
        """Return the address as a URI with a slash at its end, so that the addresses of pages can follow.

        What is printed, scanned and cited has to be the same everywhere, and not every program reads an IRI.
        """
        text = super().parse(node, vocabulary)
        if re.search(r"[?#]|/[^/]*\.html?$", text):
            raise refuse(
                node.place, f"“{text}”不是网站的网址", "只写到文件夹，例如 https://example.org/anli/"
            )
        return uri(text if text.endswith("/") else f"{text}/")

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return the form of an address of a folder."""
        form = super().schema(vocabulary)
        return form | {"pattern": rf"^(?!.*[?#])(?!.*/[^/]*\.html?\s*$){form['pattern'].removeprefix('^')}"}


SLUG = Slug()
WEB_ADDRESS = WebAddress()
BASE_ADDRESS = BaseAddress()
