"""Remarks that begin with the sign of another language: YAML takes them for text."""

import re

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line

_REMARK = re.compile(
    r"(?P<sign>//+|＃+|/\*|<!-{1,2}|※|[;；%％](?=\s)|（(?=[^）]*）\s*$)|【(?=[^】]*】\s*$)|\((?=[^)]*\)\s*$)"
    r"|\*{1,3}(?=[^*:：]+\*{1,3}\s*$))\s*"
)
_ALSO_IN_TEXT = frozenset("※;；%％（(【")  # where a value goes on, they may be part of it


def remark(line: Line) -> Finding | None:
    """Find a line that is meant as a remark and does not begin with YAML's sign for one."""
    match = None if line.key or line.is_item else _REMARK.match(line.text, len(line.lead))
    if not match or (line.goes_on and match["sign"] in _ALSO_IN_TEXT):
        return None
    sign, start = match["sign"], match.start()
    changes = ((start, match.end(), "# "),) if sign[:2] == "//" or sign[0] == "＃" else None
    return Finding(start, f"“{sign}”不是说明的记号", "说明要以英文的“#”加一个空格开头：# …", changes)
