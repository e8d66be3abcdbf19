"""Numbers of list items that the page shows otherwise."""

from collections.abc import Iterator

from showcase.lint.document import ITEM, Document, Kind
from showcase.problems import Problem

_LEVEL = 4


def numbering(document: Document) -> Iterator[Problem]:
    """Yield the first item of each list whose number is not the one that will be shown.

    Browsers count by themselves from the first number; 1. 1. 1. is a common way to leave it to them.
    """
    for block in document.blocks:
        counted: dict[int, tuple[int, int, int]] = {}
        for line in block.lines if block.kind is Kind.LIST else ():
            match = ITEM.match(line.text)
            if not match:
                continue
            level = line.indent // _LEVEL
            counted = {other: counts for other, counts in counted.items() if other <= level}
            if not match["sign"][0].isdigit():
                continue
            number = int(match["sign"][:-1])
            first, last, shown = counted.get(level, (number, number, number - 1))
            if number != shown + 1 and not number == first == last:
                message = f"编号“{number}.”会显示成“{shown + 1}.”"
                yield document.warning(
                    line, match.start("sign"), message, "改成连续的编号；中间断开就分成两个列表"
                )
                break
            counted[level] = first, number, shown + 1
