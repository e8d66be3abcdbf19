"""`ledger.txt` as text: one promise a line, sorted, so that it can be read, compared and merged.

A line has four columns with tabs between them: the link, the day since when, the text, what it stands under.
Two branches that each add lines are merged by keeping both (`.gitattributes`), in whatever order that gives.
"""

import re
from collections.abc import Iterator

from showcase.model.ledger import Ledger, Promise, ledger_of, one_line
from showcase.problems import Place, Problem, Refused
from showcase.text.decoding import decode

PATH = "ledger.txt"
_HEADER = (
    "# 网址登记簿：公布过的网址和位置，别人可能已经引用。由 python build.py release 登记，请不要手工修改。\n"
    "# 网址\t登记日期\t名称\t所在\n"
)
# Whatever is promised gets a page: an address has the form of ours, so that none lies outside the site or in
# the place of a file. A heading may have no text, only a picture.
_ADDRESS = r"(?P<address>(?:[a-z0-9-]+/)*[a-z0-9-]+\.html)(?:#(?P<anchor>\S+))?"
_DAY = "(?P<since>[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))"
_LINE = re.compile(rf"{_ADDRESS}\t{_DAY}(?:\t(?P<text>[^\t]*))?(?:\t(?P<within>[^\t]*))?")
_CONFLICT = re.compile(r"<{7}|={7}|>{7}|\|{7}")


def read_ledger(content: bytes | None) -> tuple[Ledger, tuple[Problem, ...]]:
    """Return the ledger in `content`, the bytes of its file, None where there is none, and its problems."""
    if content is None:
        return Ledger(), ()
    try:
        text, found = decode(content, PATH)
    except Refused as refused:
        return Ledger(), refused.problems
    promises: list[Promise] = []
    conflicts: list[int] = []
    others: list[int] = []
    for number, line in enumerate(text.splitlines(), start=1):
        match = _LINE.fullmatch(line.strip("\r\n "))
        if match:
            promises.append(
                Promise(
                    match["address"],
                    match["anchor"] or "",
                    match["text"] or "",
                    match["within"] or "",
                    match["since"],
                    number,
                )
            )
        elif line.strip() and not line.startswith("#"):
            (conflicts if _CONFLICT.match(line) else others).append(number)
    problems = (*found, *map(_conflict, conflicts), *map(_misspelt, _runs(others)))
    return ledger_of(promises), problems


def written_ledger(ledger: Ledger) -> str:
    """Return the text of the ledger's file."""
    return _HEADER + "".join(_lines(ledger))


def _lines(ledger: Ledger) -> Iterator[str]:
    for promises in ledger.pages.values():
        for promise in promises:
            columns = (promise.link, promise.since, promise.text, promise.within)
            yield "\t".join(map(one_line, columns)).rstrip("\t") + "\n"


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first number and the length of each run of `numbers`: a spreadsheet spoils many lines."""
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[end - 1] + 1:
            yield numbers[start], end - start
            start = end


def _conflict(number: int) -> Problem:
    return Problem(
        Place(PATH, number),
        "这里有两份改动没有合并好",
        "两边的登记都要留下：只删掉这样的标记行，再运行 python build.py release",
    )


def _misspelt(run: tuple[int, int]) -> Problem:
    number, count = run
    if count > 1:
        hint = "从备份里恢复 ledger.txt；登记由 python build.py release 来做"
        return Problem(Place(PATH, number), f"从这一行起连着 {count} 行不是登记簿的写法", hint)
    hint = "恢复这一行原来的内容；登记由 python build.py release 来做"
    return Problem(Place(PATH, number), "这一行不是登记簿的写法", hint)
