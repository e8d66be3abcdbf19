"""What VS Code makes of the body of a snippet."""

import re

_STOP = re.compile(
    r"\\(?P<plain>[\\$},|])|\$\{(?P<number>\d+)(?::(?P<standing>(?:\\.|[^}\\])*)|\|(?P<options>(?:\\.|[^|\\])*)\|)?\}"
    r"|\$(?P<bare>\d+)|\$(?P<name>[A-Z_]+)"
)
VARIABLES = {
    "CURRENT_YEAR": "2026",
    "CURRENT_MONTH": "11",
    "CURRENT_DATE": "24",
    "TM_FILENAME_BASE": "jia",
}


def expanded(body: str, typed: str = "") -> str:
    """Return what `body` becomes with `typed` at each stop, or with what stands there where nothing is typed.

    Of a choice the first option is taken.
    """

    def text(match: re.Match[str]) -> str:
        if match["plain"]:
            return match["plain"]
        if match["name"]:
            return VARIABLES[match["name"]]
        if match["options"] is not None:
            first = re.split(r"(?<!\\),", match["options"])[0]
            return re.sub(r"\\(.)", r"\1", first)
        return typed or expanded(match["standing"] or "")

    return _STOP.sub(text, body)
