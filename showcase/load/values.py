"""Values of the front matter are plain text: marks of Markdown and HTML in them are shown as typed."""

import re
from collections.abc import Iterator
from html.entities import html5

from showcase.care.passages import Front, Passage, passages
from showcase.problems import Problem
from showcase.prose.source import Source, error, warning
from showcase.text.invisible import UNREADABLE, code_of
from showcase.text.quotations import unpaired_mark
from showcase.text.radicals import RADICAL, common_form

_AS_TYPED = "会照原样显示在网页上"
_MARKS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"!?\[[^\[\]\n]*\]\([^()\s]+\)"), "这里是纯文字，Markdown 的链接", "只留方括号里的文字"),
    (re.compile(r"(\*\*|__)(?=\S)[^*_\n]+?(?<=\S)\1"), "这里是纯文字，表示加粗的记号", "删掉前后的记号"),
    (
        re.compile(r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>\n]*)?/?>"),
        "这里是纯文字，网页标签",
        "删掉标签，只留文字",
    ),
    (re.compile(r"<!--.*?-->"), "这里是纯文字，说明的记号", "删掉它；写给自己看的话写在 # 后面"),
    (re.compile(r"(?m)^(?:#{1,6}|>)[ ](?=\S)"), "这里是纯文字，行首的记号", "删掉它"),
)
_ADDRESSES = frozenset(("url", "网址"))  # judged by their kind
_NUMBERED = frozenset(("questions", "讨论题"))  # the page counts them
_OWN_NUMBER = re.compile(r"[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[.、．)）]\s*(?=\D)")
_ENTITY = re.compile(r"&(?:(?P<name>[A-Za-z][A-Za-z0-9]{1,20})|#x?[0-9A-Fa-f]{1,6});")


def value_problems(front: Front) -> Iterator[Problem]:
    """Yield what in the values of `front` will not be shown as it was meant."""
    for passage in passages(front, Source("", front.mapping.place.path, 1)):
        if not isinstance(passage.where, Source):
            yield from _marks(passage) if passage.name not in _ADDRESSES else ()
            yield from _characters(passage)
            yield from _numbers(passage) if passage.name in _NUMBERED else ()


def _marks(passage: Passage) -> Iterator[Problem]:
    for form, what, hint in _MARKS:
        if match := form.search(passage.text):
            place = passage.place(match.start(), len(match.group()))
            yield error(place, f"{what}“{match.group()[:16].strip()}”{_AS_TYPED}", hint)
    for match in _ENTITY.finditer(passage.text):
        if not match["name"] or f"{match['name']};" in html5:
            place = passage.place(match.start(), len(match.group()))
            yield error(place, f"“{match.group()}”{_AS_TYPED}", "直接写要写的字符；空格就写空格")


def _numbers(passage: Passage) -> Iterator[Problem]:
    match = _OWN_NUMBER.match(passage.text)
    if match and not re.search(r"\D[2二][.、．)）]", passage.text):  # several in one are told with the list
        message = f"“{match.group().strip()}”会和网页自动加的编号重复"
        yield warning(passage.place(0, len(match.group())), message, "删掉它，只写内容")


def _characters(passage: Passage) -> Iterator[Problem]:
    """Yield characters that YAML can read and readers cannot; others are `character_problems`."""
    if mark := unpaired_mark(passage.text)[0]:
        yield warning(passage.place(mark.offset, 1), mark.message, mark.hint)
    for match in UNREADABLE.finditer(passage.text):
        place = passage.place(match.start(), len(match.group()))
        yield error(place, f"这里有读不出来的字符（{code_of(match.group())}）", "对照原文改成正确的字")
    for match in RADICAL.finditer(passage.text):
        if (good := common_form(match.group())) != match.group():
            message = f"“{match.group()}”（{code_of(match.group())}）是部首或兼容字，不是常用字，搜索不到"
            yield warning(passage.place(match.start(), 1), message, f"改成“{good}”")
    if "\t" in passage.text:
        place = passage.place(passage.text.index("\t"), 1)
        yield warning(place, "这里有一个制表符（Tab），会显示成空格", "改成一个空格，或删掉")
