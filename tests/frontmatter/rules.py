"""What the rules over the lines of front matter find."""

from collections.abc import Callable, Iterator

from showcase.frontmatter.finding import Finding
from showcase.frontmatter.lines import Line, outside_brackets, structure

KNOWN = frozenset(("title", "标题", "tags", "标签", "parts", "name", "名称", "text", "说明", "summary"))

Rule = Callable[[list[Line]], Iterator[tuple[int, Finding]]]


def found(rule: Rule, text: str) -> list[str]:
    """Return the findings of `rule`, each as `line:column message → hint`, counted from 1."""
    lines = outside_brackets(list(structure(text, KNOWN)))
    return [
        f"{number + 1}:{one.column + 1} {one.message} → {one.hint.format((one.other or 0) + 1)}"
        for number, one in rule(lines)
    ]
