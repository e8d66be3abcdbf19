"""The kinds of field that stand alone: text, dates, numbers, addresses, lists and records."""

import re
import unicodedata
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from showcase.fields.declaration import Kind, T
from showcase.fields.record import parse_record
from showcase.frontmatter.nodes import Mapping, Node, Scalar, Sequence
from showcase.model.date import PartialDate, parse_date
from showcase.model.prose import Reference
from showcase.model.quantity import Quantity, parse_quantity
from showcase.problems import Problem, Refused, refuse

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

R = TypeVar("R")

SLUG_FORM = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG = 60


def text_of(node: Node) -> str:
    """Return the text of a scalar; refuse a list or a group of fields where text is wanted."""
    if not isinstance(node, Scalar):
        what = "列表" if isinstance(node, Sequence) else "一组“名称: 内容”"
        raise refuse(node.place, f"这里应当写文字，现在是{what}", "把内容写在冒号后面的同一行")
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

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Scalar:  # noqa: ARG002
        """Return the node itself."""
        if not isinstance(node, Scalar) or not node.block:
            raise refuse(
                node.place, "这里应当写一段 Markdown 文字", "冒号后面写 |，正文从下一行起每行前面空两格"
            )
        return node


class Slug(Kind[str]):
    """A piece of an address."""

    label = "小写字母、数字和减号"
    absent = ""

    def parse(self, node: Node, vocabulary: "Vocabulary") -> str:  # noqa: ARG002
        """Return the text if it can stand in an address on every system."""
        text = text_of(node)
        if not SLUG_FORM.fullmatch(text) or len(text) > _LONGEST_SLUG:
            raise refuse(
                node.place,
                f"“{text}”不能用在网址里",
                f"只用小写字母、数字，中间可以用减号连接，不超过 {_LONGEST_SLUG} 个字符，例如 louyu-dangjian",
            )
        return text


class Date(Kind[PartialDate]):
    """A date, known to the day, the month or the year."""

    label = "日期，如 2022-06-29；只知道年月或年份时写 2022-06、2022"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> PartialDate:  # noqa: ARG002
        """Return the date at its precision."""
        try:
            return parse_date(text_of(node))
        except ValueError as error:
            raise refuse(node.place, str(error)) from None


class Number(Kind[Quantity]):
    """A figure's value as the source states it."""

    label = "数值，如 4、1020余、92.7%、572.38亿、超过60%"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Quantity:  # noqa: ARG002
        """Return the quantity."""
        try:
            return parse_quantity(text_of(node))
        except ValueError as error:
            raise refuse(node.place, str(error)) from None


class WebAddress(Kind[str]):
    """An address on the web."""

    label = "网址，以 http:// 或 https:// 开头"
    absent = ""

    def parse(self, node: Node, vocabulary: "Vocabulary") -> str:  # noqa: ARG002
        """Return the address; only http and https pass."""
        text = text_of(node)
        try:
            parts = urlsplit(text)
            sound = (
                parts.scheme in ("http", "https") and parts.hostname and not re.search(r"[\s<>\"\\]", text)
            )
        except ValueError:
            sound = False
        if not sound:
            raise refuse(
                node.place, f"“{text}”不是完整的网址", "网址以 http:// 或 https:// 开头，中间没有空格"
            )
        return text


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
        raise refuse(node.place, f"这里只能写“是”或“否”，现在是“{text}”")


class Optional(Kind[T | None]):
    """Another kind, None where nothing is written."""

    absent = None

    def __init__(self, kind: Kind[T]) -> None:
        """Wrap `kind`."""
        self.item = kind
        self.label = kind.label

    def parse(self, node: Node, vocabulary: "Vocabulary") -> T:
        """Return what the wrapped kind returns."""
        return self.item.parse(node, vocabulary)


class Placed(Kind[Reference]):
    """Text that names something outside its file, kept with its place so that it can be checked later."""

    def __init__(self, kind: Kind[str]) -> None:
        """Keep what `kind` gives."""
        self.label = kind.label
        self.kind = kind

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Reference:
        """Return the text and where it is written."""
        return Reference(self.kind.parse(node, vocabulary), node.place)


class ListOf(Kind[tuple[T, ...]]):
    """Several values of one kind, each on a line of its own after `- `."""

    absent = ()

    def __init__(self, item: Kind[T]) -> None:
        """Hold lists of `item`."""
        self.item = item
        self.label = f"列表，每项一行，以“- ”开头；每项：{item.label}"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> tuple[T, ...]:
        """Return the items; the problems of all of them are refused together."""
        if not isinstance(node, Sequence):
            raise refuse(node.place, "这里应当写成列表", "另起一行，每项一行，前面加两个空格和“- ”")
        values: list[T] = []
        problems: list[Problem] = []
        for item in node.items:
            try:
                if isinstance(item, Scalar) and not item.text.strip():
                    raise refuse(item.place, "列表里有一项是空的", "写上内容，或删掉这一行")
                values.append(self.item.parse(item, vocabulary))
            except Refused as refused:
                problems.extend(refused.problems)
        if problems:
            raise Refused(*problems)
        return tuple(values)


class Record(Kind[R]):
    """A group of fields, declared by a dataclass."""

    label = "几个小项"

    def __init__(self, record: type[R]) -> None:
        """Hold values of the dataclass `record`."""
        self.record = record

    def parse(self, node: Node, vocabulary: "Vocabulary") -> R:
        """Return the record; the problems of all its fields are refused together."""
        if not isinstance(node, Mapping):
            raise refuse(
                node.place, "这里应当写几个小项，每项是“名称: 内容”", "参照编辑指南里的例子，每行写一个小项"
            )
        return parse_record(self.record, node, vocabulary)


LINE = Line()
TEXT = Text()
BLOCK = Block()
SLUG = Slug()
DATE = Date()
NUMBER = Number()
WEB_ADDRESS = WebAddress()
YES_NO = YesNo()
