"""Mistakes in templates as problems, each at its place in the source."""

import re
import traceback
from collections.abc import Mapping

from jinja2 import TemplateNotFound, TemplateRuntimeError, TemplateSyntaxError

from showcase.problems import Place, Problem
from showcase.render.environment import FOLDER
from showcase.render.explain import explained
from showcase.render.tags import Fault, partner, unclosed_sign, unpaired

_PAIRING = re.compile(
    r"nknown tag 'end(?:if|for|block|macro|call|filter|set|with)'|nexpected end of template|Missing end of"
)
_TAG_START = re.compile(r"\{[{%]")
_TAG_END = re.compile(r"[}%]\}")


def misspelt(error: TemplateSyntaxError, path: str, text: str) -> Problem:
    """Return the problem for which the template `path` with the source `text` cannot be read at all."""
    english = error.message or ""
    if sign := unclosed_sign(text):
        message = f"“{sign.text}”没有写完：“{sign.name}”后面没有“{partner(sign.name)}”"
        return Problem(_place(path, text, sign.offset), message, f"在它的末尾补上 {partner(sign.name)}")
    if _PAIRING.search(english) and (fault := unpaired(text)):
        return _unpaired(path, text, fault)
    message, hint, blamed = explained(english)
    return Problem(_find(path, text, error.lineno, blamed), message, hint)


def failed(error: Exception, page: str, templates: Mapping[str, str]) -> Problem:
    """Return the problem at the spot of the template in which rendering `page` failed.

    Raises `error` again where it comes from no template: then it is ours.
    """
    if isinstance(error, TemplateNotFound):
        return _missing(str(error.name), templates)
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in templates]
    if not frames:
        raise error
    path, line = frames[-1].filename, frames[-1].lineno or 1
    if isinstance(error, TemplateRuntimeError):
        message, hint, blamed = explained(str(error))
        return Problem(_find(path, templates[path], line, blamed), message, hint)
    hint = f"检查用到的名字和过滤器（页面模板：{FOLDER}{page}）"
    return Problem(_find(path, templates[path], line, ""), "模板的这一行算不出结果", hint)


def empty(page: str) -> Problem:
    """Return the problem that the template `page` gives a page without a word."""
    return Problem(Place(f"{FOLDER}{page}"), "用这个模板生成的网页是空的", "检查它和它所继承的模板")


def _unpaired(path: str, text: str, fault: Fault) -> Problem:
    tag, place = fault.tag, _place(path, text, fault.tag.offset)
    if fault.is_stray:
        opener = tag.name.removeprefix("end")
        hint = f"删掉它，或在前面补上 {{% {opener} … %}}"
        return Problem(place, f"“{tag.text}”是多余的，前面没有打开的“{opener}”", hint)
    until = "到文件的末尾也"
    if fault.rival:
        until = f"到第 {_place(path, text, fault.rival.offset).line} 行的“{fault.rival.text}”还"
    hint = f"在它管到的内容后面补上 {partner(tag.name)}"
    return Problem(place, f"“{tag.text}”{until}没有关上", hint)


def _missing(name: str, templates: Mapping[str, str]) -> Problem:
    """Return the problem of a template that is not there, at the first place that names it."""
    for path, text in templates.items():
        if match := re.search(rf"[\"']{re.escape(name)}[\"']", text):
            place = _place(path, text, match.start() + 1)
            break
    else:
        place = Place(f"{FOLDER}{name}")
    return Problem(place, f"没有找到模板 {FOLDER}{name}", "检查文件名，或把模板复制回来")


def _find(path: str, text: str, line: int, blamed: str) -> Place:
    """Return the place of `blamed` in the tags of `line`, which may go on below it, else of the first tag."""
    start = sum(len(each) + 1 for each in text.split("\n")[: line - 1])
    end = start + len(text[start:].partition("\n")[0])
    tags = list(_TAG_START.finditer(text, start, end))
    first = tags[0].start() if tags else start
    if tags and (closer := _TAG_END.search(text, tags[-1].start())):
        end = max(end, closer.end())
    needle = re.escape(blamed)
    form = re.compile(rf"(?<!\w){needle}(?!\w)" if re.fullmatch(r"\w+", blamed) else needle)
    match = form.search(text, first, end) if blamed else None
    return _place(path, text, match.start() if match else first)


def _place(path: str, text: str, offset: int) -> Place:
    line = text.count("\n", 0, offset)
    return Place(path, line + 1, offset - text.rfind("\n", 0, offset))
