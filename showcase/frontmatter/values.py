"""Values that YAML would read as something else than the text that was typed."""

import re

from showcase.frontmatter.findings import Change, Finding
from showcase.frontmatter.lines import Line, closed_quotation, quoted_from, without_quotations

_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?")
_REMARK = re.compile(r"(?:^|\s)#\s.*$")
_CLOSERS = {"“": "”", "‘": "’"}
_QUOTE_IT = "给整个内容加上英文双引号"
_MARKDOWN = re.compile(
    r"(?P<stars>\*{1,2})(?P<text>[^*\s][^*]*)(?P=stars)\s*$|!\[[^\]]*\]\((?P<file>[^()\s]+)[^()]*\)\s*$"
)
_BLOCK_SIGNS = {"｜": "|", "︱": "|", "│": "|", "＞": ">", "》": ">", "〉": ">"}
_MEANT_AS_TEXT = frozenset("@`%&!")  # a star may be meant for a list, a bracket for a slip


def wide_block(line: Line) -> Finding | None:
    """Find the sign of a block of text in full width, which YAML takes for the text's first character."""
    sign = line.value.strip()
    if line.goes_on or not line.is_continued or sign not in _BLOCK_SIGNS:
        return None
    good = _BLOCK_SIGNS[sign]
    changes = ((line.start, line.start + 1, good),)
    return Finding(line.start, f"“{sign}”不是英文符号，会成为内容的第一个字", f"改成英文的 {good}", changes)


def after_quotation(line: Line) -> Finding | None:
    """Find a sign behind the quotation that is a whole value, as other languages want it."""
    start = quoted_from(line.text)
    closed = closed_quotation(line.text[start:]) if start and not line.goes_on else ""
    match = re.fullmatch(r"\s*([,，;；、。])\s*", line.text[start + len(closed) :]) if closed else None
    if match is None:
        return None
    at = start + len(closed) + match.start(1)
    changes = ((at, at + 1, ""),) if match[1] in ",;" else None
    return Finding(at, f"引号后面多了“{match[1]}”", "删掉它；是内容的一部分，就移到引号里面", changes)


def reserved_start(line: Line) -> Finding | None:
    """Find a value that begins with a sign that YAML keeps for itself."""
    first = line.value[:1]
    is_reserved = first in tuple("@`%&*!,]}") or line.value.startswith("? ")
    is_broken_block = first in ("|", ">") and not _BLOCK_HEADER.fullmatch(line.value)
    if not line.goes_on and (is_reserved or is_broken_block):
        message = f"内容不能以“{first}”开头，那会被当作特殊记号"
        block = f"要写几行，“{first}”后面先换行，正文每行前面空两格；真要写这个符号，就"
        if markdown := _MARKDOWN.match(line.value):
            return Finding(line.start, message, _of_markdown(markdown))
        changes = _in_quotes(line) if first in _MEANT_AS_TEXT else None
        return Finding(line.start, message, f"{block if is_broken_block else ''}{_QUOTE_IT}", changes)
    return None


def _of_markdown(match: re.Match[str]) -> str:
    """Return how to write what is marked up although values are plain text."""
    if match["file"]:
        return f"这里不用 Markdown：“图片”一行只写文件名 {match['file']}，图上是什么写在“替代文字”一行"
    return f"这里是纯文字，删掉前后的“{match['stars']}”：{match['text'].strip()[:12]}"


def brackets(line: Line) -> Finding | None:
    """Find a value of which only the beginning is in brackets, such as `[图解]党建`."""
    pairs = {"[": r"\[[^\[\]]*\]", "{": r"\{[^{}]*\}"}
    if line.goes_on or line.value[:1] not in pairs:
        return None
    content = without_quotations(line.value)
    if (match := re.match(pairs[content[0]], content)) and re.match(
        r"\s*[^\s#:,\]}]", content[match.end() :]
    ):
        message = f"英文括号“{content[0]}”只括住了前半截"
        return Finding(line.start + match.end(), message, _QUOTE_IT)
    return None


def quotation(line: Line) -> Finding | None:
    """Find a quotation that stops before its value does, or that a Chinese mark was meant to close."""
    sign = line.value[:1]
    if sign in _CLOSERS and not line.goes_on:
        return _closed_in_ascii(line, sign)
    if line.goes_on or sign not in ('"', "'"):
        return None
    if line.is_unclosed:
        return _unclosed(line, sign)
    closed = closed_quotation(line.value)
    rest = line.value[len(closed) :] if closed else ""
    if rest.strip() and not re.match(r"\s+#|\s*:(\s|$)", rest):
        hint = f"把整个内容放进一对 {sign} 里，中间的引号改成“”"
        return Finding(line.start + len(closed), "英文引号只括住了前半截", hint)
    return None


def _closed_in_ascii(line: Line, sign: str) -> Finding | None:
    value = line.value.rstrip()
    if _CLOSERS[sign] in value or value[-1] not in "\"'":
        return None
    message = f"开头是中文引号 {sign}，结尾是英文引号"
    hint = f"结尾也改成中文引号 {_CLOSERS[sign]}，或两头都用英文引号"
    return Finding(line.start + len(value) - 1, message, hint)


def _unclosed(line: Line, sign: str) -> Finding:
    value = line.value.rstrip()
    end = len(value) - 1
    if end > 0 and value[end] in "”’＂＇":
        at = line.start + end
        is_plain = not line.is_continued and not re.search(r"[“”‘’\"'\\]", value[1:end])
        changes = ((at, at + 1, sign),) if is_plain else None
        return Finding(at, f"开头是英文引号 {sign}，结尾是中文引号", f"结尾也改成英文引号 {sign}", changes)
    message = "引号没有配对：有开头的引号，没有结尾的引号"
    return Finding(line.start, message, "补上同样的英文引号")


def colon_in_value(line: Line, known: frozenset[str]) -> Finding | None:
    """Find a colon inside a value; behind a name in `known` it may be a field whose line break was lost."""
    quoted = line.value[:1] in ('"', "'", "[", "{", "#")
    if line.key and not quoted and (match := re.search(r"(?P<name>\w*):\s", _REMARK.sub("", line.value))):
        column = line.start + match.end("name")
        changes = None if match["name"] in known else _in_quotes(line)
        hint = f"如果是另一项，另起一行写；如果是内容，{_QUOTE_IT}"
        return Finding(column, "内容里有“: ”，会被当作另一项", hint, changes)
    return None


def comment(line: Line) -> Finding | None:
    """Find a plain value that YAML would cut at ` #`; a remark is written with a space behind its sign."""
    value, start = (line.value, line.start) if line.value else (line.text, 0)
    if value.lstrip()[:1] in ('"', "'", "|", ">"):
        return None
    content = without_quotations(value) if value[:1] in ("[", "{") else value
    if (match := re.search(r"(?:^|(?<=\s))#(?=[^\s#])|^#{2,}$", content)) and not _REMARK.search(
        content[: match.start()]
    ):
        hint = f"删掉“#”，或{_QUOTE_IT}；真要写说明，“#”后面空一格"
        return Finding(start + match.start(), "“ #”后面的字会被当作说明丢掉", hint)
    return None


def _in_quotes(line: Line) -> tuple[Change, ...] | None:
    """Return what puts the whole value in quotation marks, if it ends on its line and needs no escapes."""
    value = line.value.rstrip()
    sign = next((sign for sign in ('"', "'") if sign not in value), None)
    if line.is_continued or sign is None or "\\" in value or re.search(r"\s#", value):
        return None
    return ((line.start, line.start, sign), (line.start + len(value), line.start + len(value), sign))
