"""Characters that were lost when a file was saved, and signs that were typed twice."""

import re
from collections.abc import Iterator

from showcase.care.passages import Passage
from showcase.problems import Problem
from showcase.prose.source import Source, warning

_HAN = "\u3400-\u9fff"
_LOST = re.compile(rf"(?<=[{_HAN}])\?+(?=[{_HAN}])")
_BOX = re.compile(rf"(?<=[{_HAN}])□+(?=[{_HAN}，。、])")
_TWICE = re.compile(r"(?P<sign>[，。、；：])(?P=sign)+")
_RUN = re.compile(r"\S*$")
_ELLIPSIS = 3  # full stops in a row


def misprints(passage: Passage) -> Iterator[Problem]:
    """Yield what stands in the place of a lost character, and doubled punctuation."""
    text = passage.where.prose if isinstance(passage.where, Source) else passage.text
    for match in _LOST.finditer(text):
        if "://" in _RUN.findall(text[: match.start()])[0]:  # the question mark of an address
            continue
        message = f"汉字中间的“{match.group()}”像是没有存下来的字"
        hint = "对照原文补上；真是问号，就改成中文的“？”"
        yield warning(passage.place(match.start(), len(match.group())), message, hint)
    for match in _BOX.finditer(text):
        message = f"“{match.group()}”像是显示不出来的字，或没有填的空"
        yield warning(passage.place(match.start(), len(match.group())), message, "对照原文补上")
    for match in () if passage.is_cited else _TWICE.finditer(text):
        is_ellipsis = match["sign"] == "。" and len(match.group()) >= _ELLIPSIS
        hint = "省略号写成“……”" if is_ellipsis else f"只留一个“{match['sign']}”"
        yield warning(passage.place(match.start(), len(match.group())), f"标点“{match.group()}”重复了", hint)
