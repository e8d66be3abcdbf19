"""Characters that nobody sees, or that look like others."""

from collections.abc import Iterator

from showcase.lint.document import Document
from showcase.problems import Problem
from showcase.prose.source import error, warning
from showcase.text.unseen import BULLET, CONTROL, LINE_BREAK, LOST, RADICAL, ZERO_WIDTH, code_of, common_form


def invisible_characters(document: Document) -> Iterator[Problem]:
    """Yield zero-width and control characters, and those that stand for what could not be read."""
    source = document.source
    for number, line in enumerate(source.prose.split("\n")):
        for match in CONTROL.finditer(line):
            message = f"这里有看不见的控制字符（{code_of(match.group())}）"
            yield error(source.place(number, match.start()), message, "删掉它，再把前后的字连起来")
        for match in LINE_BREAK.finditer(line):
            message = f"这里有看不见的换行符（{code_of(match.group())}），网页上不会换行"
            yield error(source.place(number, match.start()), message, "删掉它，按回车换行；另起一段再空一行")
        for match in ZERO_WIDTH.finditer(line):
            message = f"这里有看不见的零宽字符（{code_of(match.group())}），搜索和复制时会出错"
            yield warning(source.place(number, match.start()), message, "删掉它；光标移到这里按一次退格键")
        for match in LOST.finditer(line):
            message, hint = f"这里有读不出来的字符（{code_of(match.group())}）", "对照原文改成正确的字"
            if not line[: match.start()].strip() and BULLET.match(match.group()):
                message = f"这里是 Word 的项目符号（{code_of(match.group())}），网页上显示不出来"
                hint = "改成英文减号加一个空格：- …"
            yield error(source.place(number, match.start()), message, hint)


def look_alikes(document: Document) -> Iterator[Problem]:
    """Yield radicals and compatibility characters, which PDF files give in place of the real ones."""
    source = document.source
    for number, line in enumerate(source.prose.split("\n")):
        for match in RADICAL.finditer(line):
            char = match.group()
            good = common_form(char)
            if good != char:
                message = f"“{char}”（{code_of(char)}）是部首或兼容字，不是常用字，搜索不到"
                yield warning(source.place(number, match.start()), message, f"改成“{good}”")
