"""Emphasis that does not work, and stars that vanish."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from showcase.lint.document import ITEM, RULE, Block, Document, Kind, Line
from showcase.problems import Problem

_STARS = re.compile(r"(?<![\\*])\*{2,3}(?!\*)")
_TIMES = re.compile(r"(?<=[0-9A-Za-z])\*(?=[0-9])")
_STROKES = re.compile(r"(?<![\\_])_{2}(?!_)")
_WIDE = re.compile(r"[*＊]+")
_WORD = re.compile(r"\w")
_SINGLE = re.compile(
    r"(?P<before>(?<![\\_])[\u3400-\u9fff]?)_(?=[^\W_])(?P<inner>[^_\n]+)_(?P<after>[\u3400-\u9fff]?)(?!_)"
)
_NO_TEXT = re.compile(  # names of files, in which `_` is no mark of anything
    r"(?<=\]\()[^()\n]*(?:\([^()\n]*\)[^()\n]*)*|!\[[^\[\]\n]*\]|<?https?://[^\s<>]*|^ {0,3}\[[^\[\]\n]+\]:.*"
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_ONE_STAR = re.compile(r"(?<![\\*])\*(?!\*)")
_SPACED_INSIDE = re.compile(r"(?<=\S)\* \S(?:[^*]*\S)?\*(?!\s)|(?<!\s)\*\S(?:[^*]*\S)? \*(?=\S)")
_STOPS = "，。；：！？、"
_EDGE = re.compile(rf"(?<=\w)\*(?=[{_STOPS}）”》])|(?<=[{_STOPS}（“《])\*(?=\w)")
_PAIR = 2


@dataclass(frozen=True)
class _Run:
    """A run of signs with what stands to both sides of it; "" is an edge of the block."""

    line: Line
    column: int
    sign: str
    before: str
    after: str

    @property
    def can_open(self) -> bool:
        return bool(self.after.strip())

    @property
    def can_close(self) -> bool:
        return bool(self.before.strip())


def stars(document: Document) -> Iterator[Problem]:
    """Yield `**` without a partner or kept from it by a space, and multiplication that turns into italics."""
    for block in document.blocks:
        if block.kind is Kind.CODE or not _has(block, "*"):
            continue
        for piece in _pieces(block):
            yield from _unpaired(document, _runs(piece, _STARS), "**", exact=_singles_pair(piece))
            yield from _lonely(document, piece)
            times = [(line, match) for line in piece for match in _TIMES.finditer(line.text)]
            if len(times) >= _PAIR:
                line, match = times[0]
                message = "“*”会被当作斜体的记号，不显示出来"
                yield document.error(line, match.start(), message, "乘号写作 ×；要星号就写成 \\*")


def strokes(document: Document) -> Iterator[Problem]:
    """Yield `__` without a partner and `_` and `__` that do nothing because Chinese stands beside them."""
    for each in document.blocks:
        if each.kind is Kind.CODE or not _has(each, "_"):
            continue
        block = replace(each, lines=tuple(map(_without_addresses, each.lines)))
        for piece in _pieces(block):
            runs = list(_runs(piece, _STROKES))
            outer = [run for run in runs if _is_glued(run)]
            if outer:
                message = "“__”紧挨着文字，不会加粗，会照原样显示"
                yield document.error(outer[0].line, outer[0].column, message, "加粗用星号：**文字**")
            else:
                yield from _unpaired(document, iter(runs), "__")
        for line in block.lines:
            match = next((match for match in _SINGLE.finditer(line.text) if _is_meant(match)), None)
            if match:
                message = "“_”紧挨着文字，不会成为斜体，会照原样显示"
                yield document.error(line, match.end("before"), message, f"用星号：*{match['inner']}*")


def wide_stars(document: Document) -> Iterator[Problem]:
    """Yield emphasis written with full-width stars."""
    for line in document.lines:
        if "＊" not in line.text:
            continue
        item = ITEM.match(line.text)
        every = list(_WIDE.finditer(line.text, item.end() if item else 0))
        runs = [match for match in every if "＊" in match.group()]
        parts = len(runs) >= _PAIR and line.text[runs[0].end() : runs[1].start()].strip()
        if parts or (len(runs) == 1 and len(every) % _PAIR == 0):
            sign = runs[0].group()
            message = f"“{sign}”里的星号是全角的，不会成为强调，会照原样显示"
            good = "*" * len(sign)
            is_pair = len(runs) == _PAIR and len(runs[1].group()) == len(sign)
            edits = (document.edit(line, run.start(), run.end(), good) for run in runs)
            mend = tuple(edits) if is_pair and _hugs(line.text, *runs) else None
            yield document.error(line, runs[0].start(), message, f"改成英文的星号：{good}", mend)


def _has(block: Block, sign: str) -> bool:
    return any(sign in line.text for line in block.lines)


def _hugs(text: str, first: re.Match[str], last: re.Match[str]) -> bool:
    """Tell whether two signs stand right beside what is between them, and can be marks of emphasis."""
    inner = text[first.end() : last.start()]
    return inner == inner.strip() and not _WIDE.search(inner)


def _without_addresses(line: Line) -> Line:
    return replace(line, text=_NO_TEXT.sub(lambda match: "\0" * len(match.group()), line.text))


def _is_meant(match: re.Match[str]) -> bool:
    """Tell whether Chinese stands between the signs and beside one of them, and no end of a link."""
    is_beside = bool(match["before"] or match["after"])
    return is_beside and bool(_HAN.search(match["inner"])) and "](" not in match["inner"]


def _is_glued(run: _Run) -> bool:
    """Tell whether word characters to both sides keep `__` from being a mark; code names are left alone."""
    both = _WORD.match(run.before) and _WORD.match(run.after)
    return bool(both) and not (run.before.isascii() and run.after.isascii())


def _pieces(block: Block) -> Iterator[list[Line]]:
    """Yield the lines that emphasis may span: a paragraph, one item of a list, one row of a table."""
    piece: list[Line] = []
    is_table = "|" in block.first.text
    for line in block.lines:
        if piece and (is_table or ITEM.match(line.text) or RULE.match(line.text)):
            yield piece
            piece = []
        if not RULE.match(line.text):
            piece.append(line)
    if piece:
        yield piece


def _runs(lines: list[Line], pattern: re.Pattern[str]) -> Iterator[_Run]:
    for number, line in enumerate(lines):
        item = ITEM.match(line.text)
        for match in pattern.finditer(line.text, item.end() if item else 0):
            before = (
                line.text[match.start() - 1 : match.start()] if match.start() else ("\n" if number else "")
            )
            after = line.text[match.end() : match.end() + 1] or ("\n" if number + 1 < len(lines) else "")
            yield _Run(line, match.start(), match.group(), before, after)


def _singles_pair(piece: list[Line]) -> bool:
    """Tell whether single stars can pair among themselves, so that none belongs to `***`."""
    return sum(len(_ONE_STAR.findall(line.text)) for line in piece) % _PAIR == 0


def _lonely(document: Document, piece: list[Line]) -> Iterator[Problem]:
    """Yield a single star that evidently is an end of an emphasis whose other end is mistyped."""
    signs: list[tuple[Line, re.Match[str]]] = []
    for line in piece:
        item = ITEM.match(line.text)
        found = _ONE_STAR.finditer(line.text, item.end() if item else 0)
        signs += [(line, match) for match in found]
    if not signs:
        return
    line, match = signs[0]
    text, at = line.text, match.start()
    is_lonely = len(signs) == 1 and _EDGE.match(text, at)
    is_spaced = len(signs) == _PAIR and _SPACED_INSIDE.match(text, at)
    if is_lonely or is_spaced:
        hint = "在要强调的文字前后各写一个“*”，里侧不空格；不要强调就写成 \\*"
        yield document.error(line, at, "“*”没有配对，会照原样显示", hint)


def _unpaired(
    document: Document, runs: Iterator[_Run], sign: str, *, exact: bool = False
) -> Iterator[Problem]:
    """Yield the first mark of a piece that stays text: what follows it is paired otherwise than meant."""
    opened: _Run | None = None
    for run in runs:
        if opened is None:
            if not run.can_open:
                yield _blame(document, run, sign, is_spaced=bool(run.after) or not run.can_close)
                return
            opened = run
        elif run.can_close and exact and len(run.sign) != len(opened.sign):
            message = f"前后的“{sign[0]}”个数不同，多出的会照原样显示"
            yield document.error(opened.line, opened.column, message, f"前后都写两个：{sign}文字{sign}")
            return
        elif run.can_close:
            opened = None
        else:
            yield _blame(document, run, sign, is_spaced=True)
            return
    if opened:
        yield _blame(document, opened, sign, is_spaced=False)


def _blame(document: Document, run: _Run, sign: str, *, is_spaced: bool) -> Problem:
    if is_spaced:
        message = f"“{sign}”和文字之间有空格，不会加粗，会照原样显示"
        return document.error(run.line, run.column, message, f"删掉“{sign}”里侧的空格：{sign}文字{sign}")
    message = f"“{sign}”没有配对，会照原样显示"
    return document.error(
        run.line, run.column, message, f"在要强调的文字前后各写一个“{sign}”；不要强调就删掉"
    )
