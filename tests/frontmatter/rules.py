"""What rules find in YAML, and what becomes of it."""

from collections.abc import Callable, Iterator

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line, outside_brackets, structure
from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Problem, Refused
from showcase.text.edits import applied

KNOWN = frozenset(("title", "标题", "tags", "text", "sources", "id", "summary", "目标"))
NAMES = frozenset(("title", "标题", "tags", "标签", "parts", "name", "名称", "text", "说明", "summary"))

Rule = Callable[[list[Line]], Iterator[tuple[int, Finding]]]


def refusal(text: str) -> tuple[Problem, ...]:
    """Return the problems of YAML text that begins in the first line of a file `f`, none if it is sound."""
    try:
        parse_mapping(text, "f", 1, KNOWN)
    except Refused as refused:
        return refused.problems
    return ()


def mended(text: str) -> str:
    """Return YAML text with every certain mend, until there is none."""
    while mends := [problem.mend for problem in refusal(text) if problem.mend]:
        text, _ = applied(text, mends)
    return text


def found(rule: Rule, text: str) -> list[str]:
    """Return the findings of `rule`, each as `line:column message → hint`, counted from 1."""
    lines = outside_brackets(list(structure(text, NAMES)))
    return [
        f"{number + 1}:{one.column + 1} {one.message} → {one.hint.format((one.other or 0) + 1)}"
        for number, one in rule(lines)
    ]
