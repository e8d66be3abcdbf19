"""From YAML text to nodes, by parser events: no coercion, no aliases, no tags, bounded nesting."""

from collections.abc import Iterator
from typing import Any

import yaml

from showcase.frontmatter.diagnose import diagnose
from showcase.frontmatter.nodes import Entry, Mapping, Node, Scalar, Sequence
from showcase.problems import Place, Problem, Refused, refuse

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # libyaml is eight times faster where it is built in
_DEEPEST = 8


def parse_mapping(text: str, path: str, first_line: int, known: frozenset[str]) -> Mapping:
    """Parse YAML `text`, which begins at `first_line` of the file `path`, into a mapping.

    `known` are the field names, which tell a field's line from other text.
    Raises Refused with every problem that can be told apart; never a YAML library error.
    """
    start = Place(path, first_line)
    careless = diagnose(text, path, first_line, known)
    if careless:
        raise Refused(*careless)
    try:
        events = iter(list(yaml.parse(text, Loader=_LOADER)))
    except yaml.reader.ReaderError as error:
        raise refuse(start, f"第 {error.position + 1} 个字符是看不见的控制字符", "删掉它再保存") from None
    except yaml.MarkedYAMLError as error:
        raise Refused(_translated(error, path, first_line)) from None
    builder = _Builder(events, path, first_line)
    node = builder.document()
    if node is None:
        raise refuse(start, "这里应当写内容，现在是空的", "按“名称: 内容”一行写一项，例如“标题: …”")
    if not isinstance(node, Mapping):
        raise refuse(node.place, "这里应当是“名称: 内容”的形式", "冒号用英文冒号，后面空一格，例如“标题: …”")
    return node


class _Builder:
    """Turns the parser's events into nodes; one use per document."""

    def __init__(self, events: Iterator[Any], path: str, first_line: int) -> None:
        self.events = events
        self.path = path
        self.first_line = first_line

    def document(self) -> Node | None:
        """Return the root node of the first document, None where there is nothing."""
        for event in self.events:
            if isinstance(event, yaml.StreamEndEvent):
                return None
            if isinstance(event, yaml.NodeEvent):
                node = self.node(event, 0)
                self.expect_end()
                return None if isinstance(node, Scalar) and not node.text else node
        return None

    def expect_end(self) -> None:
        """Refuse a second document: its content would be lost in silence."""
        for event in self.events:
            if isinstance(event, yaml.NodeEvent):
                raise refuse(
                    self.place(event), "这里多出一段内容，前面有多余的“---”或“...”行", "删掉多余的那一行"
                )

    def place(self, event: Any) -> Place:  # noqa: ANN401 - PyYAML's events are untyped
        """Return where `event` begins."""
        return Place(self.path, self.first_line + event.start_mark.line, event.start_mark.column + 1)

    def node(self, event: Any, depth: int) -> Node:  # noqa: ANN401 - see place
        """Build the node that begins with `event`, consuming the events up to its end."""
        place = self.place(event)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            raise refuse(place, f"内容不能以“{sign}”开头，那会被当作特殊记号", "给整个内容加上英文双引号")
        if event.tag and event.tag != "!":
            raise refuse(place, "内容不能以“!”开头，那会被当作特殊记号", "给整个内容加上英文双引号")
        if depth > _DEEPEST:
            raise refuse(place, "层次太深", "检查前面的缩进和括号")
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(place, event.value, block=event.style in ("|", ">"))
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(
                place, tuple(self.node(item, depth + 1) for item in self.until(yaml.SequenceEndEvent))
            )
        return self.mapping(place, depth)

    def mapping(self, place: Place, depth: int) -> Mapping:
        """Build a mapping; a key that is written twice is refused with both lines named."""
        entries: dict[str, Entry] = {}
        for event in self.until(yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise refuse(
                    key.place, "名称应当是文字", "如果方括号或花括号是内容的一部分，给整个内容加上英文双引号"
                )
            value = self.node(next(self.events), depth + 1)
            if earlier := entries.get(key.text):
                first = earlier.key.place.line
                raise refuse(key.place, f"“{key.text}”写了两次，第一次在第 {first} 行", "只留一处")
            entries[key.text] = Entry(key, value)
        return Mapping(place, tuple(entries.values()))

    def until(self, end: type) -> Iterator[Any]:
        """Yield events up to the one of type `end`."""
        for event in self.events:
            if isinstance(event, end):
                return
            yield event


_MEANINGS = (  # what libyaml and PyYAML call the mistake; what it is; how to mend it
    ("mapping values are not allowed", "这里多了一个“: ”", "内容里有冒号时，给整个内容加上英文双引号"),
    ("cannot start any token", "内容不能以这个符号开头", "给整个内容加上英文双引号；缩进用空格，不用制表符"),
    ("unexpected end of stream", "引号没有配对：有开头的引号，没有结尾的引号", "补上同样的英文引号"),
    ("sequence entries are not allowed", "“- ”要另起一行写", "换行，缩进两个空格再写“- ”"),
    ("unknown escape character", "英文双引号里的“\\”会被当作特殊记号", "改写成“\\\\”，或改用英文单引号"),
    ("expected ',' or", "方括号或花括号没有配对", "补上右括号；各项之间用英文逗号"),
    ("found duplicate", "这一项写了两次", "只留一处"),
)


def _translated(error: yaml.MarkedYAMLError, path: str, first_line: int) -> Problem:
    """Return the parser's complaint in Chinese, at the place where the mistake begins."""
    opened = ("quoted scalar", "flow sequence", "flow mapping")
    at_start = error.context and any(what in error.context for what in opened)
    mark = (error.context_mark if at_start else None) or error.problem_mark
    place = Place(path, first_line + mark.line, mark.column + 1) if mark else Place(path, first_line)
    for english, message, hint in _MEANINGS:
        if english in (error.problem or ""):
            return Problem(place, message, hint)
    return Problem(
        place, "从这里开始读不懂了", "检查这一行和上一行的缩进、冒号（英文冒号加空格）和引号是否配对"
    )
