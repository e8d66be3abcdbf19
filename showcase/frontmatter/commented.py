"""Names that are still remarks although what belongs to them is not: `#教学:` above `  目标:`.

The skeleton of a case has such names; who takes the `#` away line by line easily leaves the first one.
"""

import re

from showcase.frontmatter.findings import Finding

_NAME = re.compile(r"(?P<sign>\s*#[ ]*)(?P<name>[A-Za-z_\u4e00-\u9fff]+)\s*[:：]\s*$")


def commented_head(number: int, finding: Finding, text: str, known: frozenset[str]) -> tuple[int, Finding]:
    """Return the finding of the line `number`, which stands below nothing, or that of the name it lacks."""
    lines = text.split("\n")
    for above in range(number - 1, -1, -1):
        line = lines[above].strip()
        match = _NAME.match(lines[above])
        if match and match["name"] in known:
            message = f"“{match['name']}”前面还有“#”，下面的各行不属于它"
            return number, Finding(
                finding.column,
                message,
                "删掉第 {} 行开头的“#”；不要这一项，就把下面的各行一起删掉",
                other=above,
            )
        if line and not line.startswith("#"):
            break
    return number, finding
