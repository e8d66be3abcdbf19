"""What a rule finds in YAML, and what becomes of it."""

from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Problem, Refused
from showcase.text.edits import applied

KNOWN = frozenset(("title", "标题", "tags", "text", "sources", "id", "summary", "目标"))


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
