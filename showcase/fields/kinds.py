"""The kinds of field that hold one value: text, dates, numbers, addresses, switches."""

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from showcase.fields.declaration import Kind
from showcase.fields.web_faults import PUNCTUATION, fault
from showcase.frontmatter.nodes import Node, Scalar, Sequence
from showcase.model.date import PartialDate, parse_date
from showcase.model.quantity import Quantity, parse_quantity
from showcase.problems import refuse
from showcase.text.half_width import half_width

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

SLUG_FORM = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG = 60
# What RFC 3986 and, for Chinese, RFC 3987 allow; a `%` begins two hexadecimal digits, a `#` comes once.
_PIECE = r"(?:[^\s\x00-\x1f\x7f<>\"\\^`{|}%#]|%[0-9A-Fa-f]{2})"
_ADDRESS = re.compile(rf"{_PIECE}+(?:#{_PIECE}*)?")
_DEVICE = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # Windows keeps these names for itself


def text_of(node: Node) -> str:
    """Return the text of a scalar; refuse a list or a group of fields where text is wanted."""
    if not isinstance(node, Scalar):
        is_list = isinstance(node, Sequence)
        what = "列表" if is_list else "一组“名称: 内容”"
        hint = "去掉减号或方括号，内容写在冒号后面" if is_list else "把内容写在冒号后面的同一行"
        raise refuse(node.place, f"这里应当写文字，现在是{what}", hint)
    return node.text.strip()


class Line(Kind[str]):
    """One line of text."""

    label = "一行文字"
    absent = ""

    def parse(self, node: Node, vocabulary: "Vocabulary") -> str:  # noqa: ARG002 - the kinds' common form
        """Return the text with white space trimmed."""
        text = text_of(node)
        if "\n" in text:
            raise refuse(node.place, "这里只能写一行", "去掉中间的换行")
        return text


class Text(Kind[str]):
    """One or more paragraphs of plain text."""

    label = "一段文字"
    absent = ""

    def parse(self, node: Node, vocabulary: "Vocabulary") -> str:  # noqa: ARG002
        """Return the text with white space at its ends trimmed."""
        return text_of(node)


class Block(Kind[Scalar]):
    """Markdown written into a field; stays a node, so that problems in it can be placed."""

    label = "Markdown 文字"

    def outline(self, name: str, example: str) -> str:  # noqa: ARG002
        """Return in Chinese how a block is added."""
        return f"加上一行“{name}: |”，正文从下一行起每行前面空两格"

    def completion(self, name: str, example: str) -> str:  # noqa: ARG002
        """Return in Chinese how a block is completed."""
        return f"写成“{name}: |”，正文从下一行起每行前面空两格"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Scalar:  # noqa: ARG002
        """Return the node itself."""
        if not isinstance(node, Scalar) or not node.block:
            raise refuse(
                node.place, "这里应当写一段 Markdown 文字", "冒号后面写 |，正文从下一行起每行前面空两格"
            )
        return node


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
            meant = re.sub(r"[\s_.]+", "-", half_width(text).lower()).removesuffix("-html")
            hint = reason if slug_fault(meant) else f"写成 {meant}"
            raise refuse(node.place, f"“{text}”不能用在网址里", hint)
        return text


class Date(Kind[PartialDate]):
    """A date, known to the day, the month or the year."""

    label = "日期，如 2022-06-29；只知道年月或年份时写 2022-06、2022"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> PartialDate:  # noqa: ARG002
        """Return the date at its precision."""
        try:
            return parse_date(text_of(node))
        except ValueError as error:
            raise refuse(node.place, *error.args) from None


class Number(Kind[Quantity]):
    """A figure's value as the source states it."""

    label = "数值，如 4、1020余、92.7%、572.38亿、超过60%、30～40万、数十、三分之二"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Quantity:  # noqa: ARG002
        """Return the quantity."""
        try:
            return parse_quantity(text_of(node))
        except ValueError as error:
            raise refuse(node.place, *error.args) from None


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


def is_address(text: str) -> bool:
    """Tell whether this is an address of http or https; one never ends with Chinese punctuation."""
    try:
        parts = urlsplit(text)
        _ = parts.port  # a port that is none raises
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
        """Return the address with a slash at its end, so that the addresses of pages can follow."""
        text = super().parse(node, vocabulary)
        if re.search(r"[?#]|/[^/]*\.html?$", text):
            raise refuse(
                node.place, f"“{text}”不是网站的网址", "只写到文件夹，例如 https://example.org/anli/"
            )
        return text if text.endswith("/") else f"{text}/"


class YesNo(Kind[bool]):
    """A switch."""

    label = "是 或 否"
    absent = False

    def parse(self, node: Node, vocabulary: "Vocabulary") -> bool:  # noqa: ARG002
        """Return true for 是, yes and true in any case."""
        text = unicodedata.normalize("NFKC", text_of(node)).lower()
        if text in ("是", "yes", "true"):
            return True
        if text in ("否", "no", "false"):
            return False
        raise refuse(node.place, f"这里只能写“是”或“否”，现在是“{text}”", "改成“是”或“否”")


LINE = Line()
TEXT = Text()
BLOCK = Block()
SLUG = Slug()
DATE = Date()
NUMBER = Number()
WEB_ADDRESS = WebAddress()
BASE_ADDRESS = BaseAddress()
YES_NO = YesNo()
