"""What is wrong with bytes that are no text in any one encoding, line by line where that can be told."""

import codecs
import re
from collections.abc import Iterator

from showcase.problems import Place, Problem
from showcase.text.encoding import UTF_8, common_share, has_utf_8_lines, is_mostly_utf_8, marked_encoding
from showcase.text.formats import OLD_WORD, RTF, WORD, format_of

_SAVE_ANEW = (
    "用记事本打开，看到文字都正常以后，选“另存为”，编码选 UTF-8；文字不正常就找原来的文件重新复制一份。"
    "用 Typora、WPS 的做法见编辑指南"
)
_IMPORT = "用 python build.py import 文件 从它做出草稿"
_SAVE_AS_WORD = f"用 WPS 或 Word 打开，另存为 .docx，移到别处，再{_IMPORT}"
_INSTEAD = {WORD: f"把它移到别处，{_IMPORT}", OLD_WORD: _SAVE_AS_WORD, RTF: _SAVE_AS_WORD}
_LINE_END = re.compile(rb"\r\n|\r|\n")
_TYPE_ANEW = "对照原文，把这一行重新输入一遍再保存"
_MOSTLY_COMMON = 0.5  # of the characters of one line, which are few
_LEADS = range(0xC2, 0xF5)  # bytes that begin a character in UTF-8


def broken_problems(content: bytes, path: str) -> tuple[Problem, ...]:
    """Return what is wrong with `content`, which is no text in a single known encoding; never nothing."""
    if kind := format_of(content):
        message = f"这个文件其实是“{kind}”，只是名字像文字文件"
        return (Problem(Place(path), message, _INSTEAD.get(kind, "把它移走，换成文字文件")),)
    encoding = marked_encoding(content)
    content = content.removeprefix(codecs.BOM_UTF8)
    is_utf_8 = has_utf_8_lines(content) or is_mostly_utf_8(content)
    if encoding and not (encoding == UTF_8 and is_utf_8):
        message = f"文件开头的记号说它是 {encoding} 编码，后面却读不出来，可能没有存完整"
        return (Problem(Place(path), message, "找原来的文件重新复制一份"),)
    if is_utf_8:
        return tuple(_line_problems(content, path))
    return (Problem(Place(path), "认不出这个文件的编码，它不是 UTF-8", _SAVE_ANEW),)


def _line_problems(content: bytes, path: str) -> Iterator[Problem]:
    """Yield a problem for each line that is not UTF-8; those in GBK that follow each other make one."""
    run: list[int] = []
    for number, line in enumerate(_LINE_END.split(content), 1):
        error = _error(line)
        if error and _is_gbk(line):
            run.append(number)
        elif error or not line.isascii():
            yield from _gbk_problem(run, path)
            run = []
        if error and not run:
            column = len(line[: error.start].decode()) + 1
            yield Problem(Place(path, number, column), _fault(line, error), _TYPE_ANEW)
    yield from _gbk_problem(run, path)


def _gbk_problem(lines: list[int], path: str) -> Iterator[Problem]:
    if lines:
        where = f"第 {lines[0]} 到 {lines[-1]} 行" if len(lines) > 1 else "这一行"
        yield Problem(Place(path, lines[0]), f"{where}是 GBK 编码，别的行是 UTF-8", _TYPE_ANEW)


def _error(line: bytes) -> UnicodeDecodeError | None:
    try:
        line.decode()
    except UnicodeDecodeError as error:
        return error
    return None


def _is_gbk(line: bytes) -> bool:
    try:
        return common_share(line.decode("gb18030")) >= _MOSTLY_COMMON
    except UnicodeDecodeError:
        return False


def _fault(line: bytes, error: UnicodeDecodeError) -> str:
    start = line[error.start]
    if start in _LEADS:
        return "这里有一个字没有存完整，只剩下前一半"
    return f"这里有读不出来的字节（0x{start:02X}），可能是一个字的后一半，或来自别的编码"
