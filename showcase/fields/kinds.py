"""The kinds of field that hold one value: text, dates, numbers, switches."""

from typing import TYPE_CHECKING

from showcase.fields.declaration import Kind, Schema
from showcase.frontmatter.nodes import Node, Scalar, Sequence
from showcase.model.date import DATE_PATTERN, PartialDate, parse_date
from showcase.model.quantity import Quantity, parse_quantity
from showcase.model.quantity_pattern import QUANTITY_PATTERN
from showcase.problems import refuse
from showcase.text.half_width import either_width, half_width

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

# Text that looks like something else (2025, true) is text here and not to YAML, by which schemas judge.
ANY_SCALAR = ["string", "number", "boolean"]
_WORDS = {"是": True, "yes": True, "true": True, "否": False, "no": False, "false": False}


def text_of(node: Node) -> str:
    """Return the text of a scalar; refuse a list or a group of fields where text is wanted."""
    if not isinstance(node, Scalar):
        is_list = isinstance(node, Sequence)
        what = "列表" if is_list else "一组“名称: 内容”"
        hint = (
            "去掉减号或方括号，内容写在冒号后面"
            if is_list
            else "把内容写在同一行；冒号是内容的一部分，就改成中文冒号“：”"
        )
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

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002
        """Return the form of one line."""
        return {"type": ANY_SCALAR, "pattern": r"^\s*\S[^\n]*\s*$"}


class Text(Kind[str]):
    """One or more paragraphs of plain text."""

    label = "一段文字"
    absent = ""

    def parse(self, node: Node, vocabulary: "Vocabulary") -> str:  # noqa: ARG002
        """Return the text with white space at its ends trimmed."""
        return text_of(node)

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002
        """Return the form of any text."""
        return {"type": ANY_SCALAR, "pattern": r"\S", "contentMediaType": "text/plain"}


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

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002
        """Return the form of Markdown; that it has to stand behind `|` no schema can say."""
        return {"type": "string", "pattern": r"\S", "contentMediaType": "text/markdown"}


class Date(Kind[PartialDate]):
    """A date, known to the day, the month or the year."""

    label = "日期，如 2022-06-29；只知道年月或年份时写 2022-06、2022"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> PartialDate:  # noqa: ARG002
        """Return the date at its precision."""
        try:
            return parse_date(text_of(node))
        except ValueError as error:
            raise refuse(node.place, *error.args) from None

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002
        """Return the form of a date; a year alone is a number to YAML, and so is 2022.6."""
        numbers = {"minimum": 1, "exclusiveMaximum": 10000}
        return {"type": ["string", "number"], "pattern": DATE_PATTERN, **numbers, "format": "partial-date"}


class Number(Kind[Quantity]):
    """A figure's value as the source states it."""

    label = "数值，如 4、1020余、92.7%、572.38亿、超过60%、30～40万、数十、三分之二"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Quantity:  # noqa: ARG002
        """Return the quantity."""
        try:
            return parse_quantity(text_of(node))
        except ValueError as error:
            raise refuse(node.place, *error.args) from None

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002
        """Return the form of a quantity."""
        return {"type": ["string", "number"], "pattern": QUANTITY_PATTERN}


class YesNo(Kind[bool]):
    """A switch."""

    label = "是 或 否"
    absent = False

    def parse(self, node: Node, vocabulary: "Vocabulary") -> bool:  # noqa: ARG002
        """Return true for 是, yes and true in any case."""
        text = half_width(text_of(node)).lower()
        if text in _WORDS:
            return _WORDS[text]
        raise refuse(node.place, f"这里只能写“是”或“否”，现在是“{text}”", "改成“是”或“否”")

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002
        """Return the form of a switch."""
        words = "|".join(map(either_width, _WORDS))
        return {"type": ["string", "boolean"], "pattern": rf"^\s*(?:{words})\s*$", "examples": ["是", "否"]}


LINE = Line()
TEXT = Text()
BLOCK = Block()
DATE = Date()
NUMBER = Number()
YES_NO = YesNo()
