"""Code fences and code marks that open nothing or close nothing."""

import re
from collections.abc import Iterator
from math import inf

from showcase.lint.document import Document, Kind
from showcase.lint.verbatim import FENCE
from showcase.problems import Problem, Severity

_INDENTED = re.compile(r"(?P<lead>[ \t\u3000]+)(?P<fence>`{3,}|~{3,})[\w+.-]*[ ]*$")
_FALSE = re.compile(r"[ \u3000]*(?P<sign>｀{3,}|·{3,}|‘{3,}|’{3,}|'{3,}|′{3,})[\w+.-]*[ ]*$")
_TICK = re.compile(r"(?<!\\)`+")
_SOUND_INFO = re.compile(r'[ ]*(?:\{[^\n]*\}|\.?[\w#.+-]*[ ]*(?:hl_lines=(["\']).*?\1[ ]*)?)$')


def fences(document: Document) -> Iterator[Problem]:
    """Yield fences without an end, in the wrong place or of the wrong sign, and unclosed code in lines."""
    yield from _odd_info(document)
    for line in document.lines:
        if FENCE.match(line.text) and line.depth == 0:
            message = "代码块没有结束，后面的内容会照正文处理"
            hint = f"在代码的最后加一行 {line.text[:3]}；上下两行的符号个数要相同"
            yield document.error(line, 0, message, hint)
        elif "<!--" in line.text:
            message = "注释“<!--”没有结束，会照原样显示"
            yield document.error(line, line.text.index("<!--"), message, "在注释的最后加上 -->")
        elif match := _FALSE.match(line.text):
            sign = match["sign"]
            message = f"“{sign}”不是代码块的记号，会照原样显示"
            yield document.error(line, match.start("sign"), message, "改成三个英文反引号：```")
    yield from _unclosed(document)


def unclear_from(document: Document) -> float:
    """Return the line of the file from which on text may be meant as code, infinity where there is none."""
    errors = (problem.place.line for problem in fences(document) if problem.severity is Severity.ERROR)
    return min(errors, default=inf)


def _odd_info(document: Document) -> Iterator[Problem]:
    """Yield fences with words behind them that the library does not take."""
    written, shown = document.written, document.source.prose.split("\n")
    open_fence = ""
    for number, text in enumerate(written):
        if shown[number].strip():
            open_fence = ""
        elif open_fence:
            open_fence = "" if text.rstrip(" ") == open_fence else open_fence
        elif match := FENCE.match(text):
            open_fence = match.group()
            if not _SOUND_INFO.match(text, match.end()) and not text.rstrip().endswith(open_fence[0]):
                place = document.source.place(number, match.end())
                yield Problem(
                    place,
                    "代码块的第一行写了别的内容，不会成为代码块",
                    f"“{open_fence}”后面只写语言的名称，或什么也不写",
                )


def _unclosed(document: Document) -> Iterator[Problem]:
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            written = document.written[line.number][line.column :]
            if match := _INDENTED.match(written):
                message = "代码块的记号前面有空格，不会成为代码块"
                yield document.error(line, match.start("fence"), message, "删掉行首的空格，让它顶格写")
                break
            if FENCE.match(line.text):
                break
            if match := _TICK.search(line.text):
                message = f"“{match.group()}”没有配对，会照原样显示"
                yield document.warning(line, match.start(), message, "补上另一个反引号，或删掉这一个")
                break
