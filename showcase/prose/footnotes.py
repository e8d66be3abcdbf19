"""Footnotes: a mark without its note, a note without its mark and a note given twice are lost in silence."""

import re
from collections.abc import Iterator

from showcase.problems import Problem
from showcase.prose.source import Source, error

_NOTE = re.compile(r"(?m)^ {0,3}\[\^([^\]\n]+)\]:")
_MARK = re.compile(r"\[\^([^\]\n]+)\](?!:)")
# Mistyped ones, of which `lint` tells: they are not missing too.
_LIKE_A_NOTE = re.compile(r"(?m)^ {0,3}[\[【［][\^＾]\s*([\w-]+)\s*[\]】］](?!:)")
_LIKE_A_MARK = re.compile(
    r"[\[【［][\^＾]\s*([\w-]+)(?!\]|[\w-])|[【［\[][\^＾]\s*([\w-]+)[】］]|\[＾\s*([\w-]+)"
)


def footnote_problems(source: Source) -> Iterator[Problem]:
    """Yield what does not agree between the marks and the notes of a text."""
    notes, marks = ([match[1].strip() for match in form.finditer(source.prose)] for form in (_NOTE, _MARK))
    like_notes = {match[1] for match in _LIKE_A_NOTE.finditer(source.prose)}
    like_marks = {"".join(filter(None, match.groups())) for match in _LIKE_A_MARK.finditer(source.prose)}
    for name in dict.fromkeys(notes):
        form = re.compile(rf"(?m)^ {{0,3}}(\[\^{re.escape(name)}\]:)")
        if notes.count(name) > 1:
            message = f"注释“{name}”写了 {notes.count(name)} 次，只有最后一次会显示"
            yield error(source.find_pattern(form, 1), message, "给每个注释一个自己的编号")
        if name not in marks and name not in like_marks:
            message = f"注释“{name}”在正文里没有用到"
            yield error(source.find_pattern(form), message, f"在要说明的地方写 [^{name}]，或删掉这个注释")
    for name in dict.fromkeys(marks):
        if name not in notes and name not in like_notes:
            place = source.find_pattern(re.compile(rf"\[\^{re.escape(name)}\](?!:)"))
            yield error(place, f"没有注释“{name}”", f"在正文后面写上 [^{name}]: 注释的内容")
