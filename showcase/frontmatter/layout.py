"""What the lines around a name that is written twice tell of where it belongs."""

import re

_START = re.compile(r"(?P<lead>[ ]*)(?P<dashes>(?:-[ ]+)*)(?P<name>[^\s:]+)\s*:(?P<value>.*)")
_ONE = "只留一处"


def repeated(number: int, lines: list[str]) -> str:
    """Return how to mend the name on line `number` (from 0), which stands a second time in its group."""
    own = _START.match(lines[number])
    above = next((_START.match(lines[n]) for n in range(number - 1, -1, -1) if lines[n].strip()), None)
    if not own or not above:
        return _ONE
    column, upper = own.start("name"), above.start("name")
    if upper > column:
        wanted = f"前面空 {upper} 个空格，和“{above['name']}”左边对齐"
        return f"{_ONE}；和上一行是同一项的，就{wanted}"
    if not above["value"].strip() and upper == column:
        return f"{_ONE}；是“{above['name']}”里的小项，就再多空两格，第一行前面加“- ”"
    is_of_item = any(
        match and match["dashes"] and match.start("name") == column
        for match in map(_START.match, lines[:number])
    )
    return f"{_ONE}；如果是另一项，在它的前面加“- ”" if is_of_item else _ONE
