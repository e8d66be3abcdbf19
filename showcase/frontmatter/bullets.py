"""Lines that are meant as items of a list and begin with another sign than `- `."""

import re
from collections.abc import Iterator

from showcase.frontmatter.finding import Finding
from showcase.frontmatter.lines import Line

_SIGN = re.compile(
    r"(?P<sign>[·•●○■◆◇▪▶★☆➢√*+]|[－–—](?![－–—-])|[(（]?[0-9０-９]{1,2}[.．、)）]|[①-⑳])[ \u3000]*(?=\S)"
)


def bullets(lines: list[Line]) -> Iterator[tuple[int, Finding]]:
    """Yield the lines below the name of a list that begin with such a sign, by their numbers."""
    is_list = False
    for line in lines:
        match = None if line.key or line.is_item else _SIGN.match(line.text, len(line.lead))
        if match and is_list:
            hint = f"改成英文减号加一个空格：- {line.text[match.end() :][:12]}"
            yield line.number, Finding(len(line.lead), f"“{match['sign']}”不是列表的记号", hint)
        elif not (is_list and line.is_item):
            is_list = bool(line.key) and not line.value
