"""From YAML text to nodes, by parser events: no coercion, no aliases, no tags, bounded nesting."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from showcase.frontmatter.diagnose import diagnose
from showcase.frontmatter.folding import unfold
from showcase.frontmatter.layout import repeated
from showcase.frontmatter.nodes import Entry, Mapping, Node, Scalar, Sequence
from showcase.frontmatter.translate import translated
from showcase.limits import FRONT_DEPTH
from showcase.problems import Edit, Place, Refused, refuse

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # libyaml is eight times faster where it is built in
_CHINESE_SEPARATOR = re.compile(r"[，、；]")
_REMARK = re.compile(r"#\s*([A-Za-z_\u4e00-\u9fff]+)\s*[:：]\s*\S")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_PAIR = re.compile(r"“[^”]*”|‘[^’]*’|《[^》]*》|（[^）]*）")


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
    except yaml.MarkedYAMLError as error:
        raise Refused(translated(error, text, path, first_line)) from None
    builder = _Builder(events, text, path, first_line)
    node = builder.document()
    if node is None:
        raise refuse(start, "这里应当写内容，现在是空的", "按“名称: 内容”一行写一项，例如“标题: …”")
    if not isinstance(node, Mapping):
        raise refuse(node.place, "这里应当是“名称: 内容”的形式", "冒号用英文冒号，后面空一格，例如“标题: …”")
    return Mapping(node.place, node.entries, tuple(_remarks(text, path, first_line)))


def _remarks(text: str, path: str, first_line: int) -> Iterator[Scalar]:
    """Yield the names behind a `#` at the beginning of a line."""
    for number, line in enumerate(text.split("\n")):
        if match := _REMARK.match(line):
            yield Scalar(Place(path, first_line + number), match[1])


class _Builder:
    """Turns the parser's events into nodes; one use per document."""

    def __init__(self, events: Iterator[Any], text: str, path: str, first_line: int) -> None:
        self.events = events
        self.lines = text.split("\n")
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
                first: int = self.place(event).line - self.first_line
                numbers = (n for n in range(first, -1, -1) if re.match(r"(?:---|\.\.\.)", self.lines[n]))
                place = Place(self.path, self.first_line + next(numbers, first))
                raise refuse(place, "这里多了一行“---”或“...”，下面的内容会丢掉", "删掉这一行")

    def place(self, event: Any) -> Place:  # noqa: ANN401 - PyYAML's events are untyped
        """Return where `event` begins."""
        return Place(self.path, self.first_line + event.start_mark.line, event.start_mark.column + 1)

    def node(self, event: Any, depth: int) -> Node:  # noqa: ANN401 - see place
        """Build the node that begins with `event`, consuming the events up to its end."""
        place = self.place(event)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            raise refuse(place, f"内容不能以“{sign}”开头，那会被当作特殊记号", "给整个内容加上英文双引号")
        if event.tag:
            raise refuse(place, "内容不能以“!”开头，那会被当作特殊记号", "给整个内容加上英文双引号")
        if depth > FRONT_DEPTH:
            raise refuse(place, "层次太深", "检查前面的缩进和括号")
        if isinstance(event, yaml.ScalarEvent):
            block = event.style == "|"  # `>` folds lines, so that Markdown in it would be lost
            start = self.block_start(event) if block else None
            self.expect_no_escapes(event)
            return Scalar(place, self.text(event), block, start, _is_plain(event))
        if isinstance(event, yaml.SequenceStartEvent):
            items = self.until(yaml.SequenceEndEvent)
            return Sequence(
                place, tuple(self.item(item, depth, in_brackets=bool(event.flow_style)) for item in items)
            )
        return self.mapping(place, depth)

    def block_start(self, event: Any) -> Place:  # noqa: ANN401 - see place
        """Return where the text of a block scalar begins: on the next line, even a blank one."""
        first = event.start_mark.line + 1
        for line in self.lines[first:]:
            if shown := line.lstrip(" "):
                own = event.value.lstrip("\n")  # `|2` leaves spaces to the text
                indent = len(line) - len(shown) - (len(own) - len(own.lstrip(" ")))
                return Place(self.path, self.first_line + first, max(indent, 0) + 1)
        return self.place(event)

    def text(self, event: Any) -> str:  # noqa: ANN401 - see place
        """Return the text of a scalar as a Chinese reader expects it."""
        start, end = event.start_mark, event.end_mark
        if event.style == "|" or start.line == end.line:
            return str(event.value)
        first, *others = self.lines[start.line : end.line + 1]
        return unfold(event.value, [first[start.column :], *others])

    def expect_no_escapes(self, event: Any) -> None:  # noqa: ANN401 - see place
        """Refuse a quotation in which a backslash makes a control character, which no page can show."""
        if event.style == '"' and _CONTROL.search(event.value):
            column = max(self.lines[event.start_mark.line].find("\\", event.start_mark.column), 0)
            place = Place(self.path, self.first_line + event.start_mark.line, column + 1)
            raise refuse(place, "英文双引号里的“\\”会被当作特殊记号", "改写成“\\\\”，或改用英文单引号")

    def item(self, event: Any, depth: int, *, in_brackets: bool) -> Node:  # noqa: ANN401 - see place
        """Build an item of a list."""
        if in_brackets and isinstance(event, yaml.ScalarEvent) and not event.style:
            self.expect_one_item(event)
        return self.node(event, depth + 1)

    def expect_one_item(self, event: Any) -> None:  # noqa: ANN401 - see place
        """Refuse `[甲，乙]`, items that only Chinese punctuation parts: YAML takes them for one."""
        start, end = event.start_mark, event.end_mark
        for number in range(start.line, end.line + 1):
            first = start.column if number == start.line else 0
            last = end.column if number == end.line else None
            if sign := _CHINESE_SEPARATOR.search(_without_pairs(self.lines[number][:last]), first):
                place = Place(self.path, self.first_line + number, sign.start() + 1)
                hint = "改成英文逗号加空格，例如 [甲, 乙]；如果是内容的一部分，给这一项加上英文双引号"
                mend = tuple(self.commas(number, sign.start(), last))
                raise refuse(place, "方括号里的各项用了中文标点分隔", hint, mend)

    def commas(self, number: int, first: int, last: int | None) -> Iterator[Edit]:
        """Yield what makes commas of the separators between two columns of a line."""
        line = self.lines[number]
        for sign in _CHINESE_SEPARATOR.finditer(_without_pairs(line[:last]), first):
            end = len(line) - len(line[sign.end() :].lstrip(" \u3000"))
            place = Place(self.path, self.first_line + number, sign.start() + 1)
            yield Edit(place, line[sign.start() : end], ", ")

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
                message = f"“{key.text}”写了两次，第一次在第 {earlier.key.place.line} 行"
                raise refuse(key.place, message, repeated(key.place.line - self.first_line, self.lines))
            entries[key.text] = Entry(key, value)
        return Mapping(place, tuple(entries.values()))

    def until(self, end: type) -> Iterator[Any]:
        """Yield events up to the one of type `end`."""
        for event in self.events:
            if isinstance(event, end):
                return
            yield event


def _is_plain(event: Any) -> bool:  # noqa: ANN401 - PyYAML's events are untyped
    return not event.style and event.start_mark.line == event.end_mark.line


def _without_pairs(text: str) -> str:
    """Return `text` with what Chinese quotation marks and brackets enclose blanked; columns stay."""
    return _PAIR.sub(lambda match: " " * len(match.group()), text)
