"""Lines that are meant as items of a list and begin with another sign than `- `."""

import re
from collections.abc import Iterator, Sequence

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line

_BULLET = r"[－‐‑‒−﹣·•●○■◆◇▪▶★☆➢√＊]|[—–―─*+](?=[ \u3000\xa0])|-(?=[\u3000\xa0])"
_NUMBER = r"\*(?!\*)|[(（]?[0-9０-９]{1,2}[.．、)）]|[①-⑳]"
_MARK = re.compile(rf"(?:(?P<bullet>{_BULLET})|(?P<number>{_NUMBER}))[ \u3000\xa0]*(?=\S)")
_ALSO_TEXT = frozenset("—–―─+")  # before a single line they may belong to a text

_Run = list[tuple[Line, re.Match[str]]]


def bullets(lines: Sequence[Line]) -> Iterator[tuple[int, Finding]]:
    """Yield the lines of a list whose items begin with another sign than YAML's, by their numbers.

    A list stands below a name without a value, and below items.
    """
    above: Line | None = None
    run: _Run = []
    for line in lines:
        match = _MARK.match(line.text, len(line.lead))
        is_plain = bool(match) and not (line.key or line.is_item or line.goes_on)
        is_named = above is not None and bool(above.key) and not above.value
        begins = is_named or (above is not None and above.is_item)
        if match and is_plain and (begins or (run and run[-1][0].lead == line.lead)):
            run.append((line, match))
        else:
            yield from _findings(run)
            run = []
        above = line
    yield from _findings(run)


def _findings(run: _Run) -> Iterator[tuple[int, Finding]]:
    is_single = len(run) == 1
    if is_single and run[0][1]["bullet"] in _ALSO_TEXT:
        return
    for line, match in run:
        mark = match["bullet"] or match["number"]
        message = "减号后面是全角空格或不间断空格" if mark == "-" else f"“{mark}”不是列表的记号"
        is_certain = match["bullet"] and not (is_single and mark == "*")
        changes = ((match.start(), match.end(), "- "),) if is_certain else None
        hint = f"改成英文减号加一个空格：- {line.text[match.end() :][:12]}"
        yield line.number, Finding(match.start(), message, hint, changes)
