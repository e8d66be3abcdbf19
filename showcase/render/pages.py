"""Rendering: a template receives one page and one masthead, and lays them out."""

import re
import traceback
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath

from jinja2 import Environment, TemplateError, TemplateNotFound, TemplateRuntimeError, TemplateSyntaxError

from showcase.load.text import decode
from showcase.model.output import Output
from showcase.plan.page import Masthead, Page
from showcase.problems import Place, Problem, Refused
from showcase.render.environment import FOLDER, environment

Progress = Callable[[int], None]

_FAILURES = (  # what an expression in a template can raise
    *(TemplateError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError),
)


def render(
    pages: Iterable[Page], masthead: Masthead, sources: Mapping[str, bytes], progress: Progress
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """Return the outputs of all pages and the problems in the templates.

    `sources` maps template paths to their bytes; `progress` is called with the number of pages done.
    """
    templates, problems = _decoded(sources)
    made = environment(templates)
    problems += _syntax_problems(made, templates)
    if problems:
        return (), tuple(problems)
    outputs: list[Output] = []
    failed: dict[Problem, None] = {}
    for done, page in enumerate(pages, start=1):
        try:
            text = made.get_template(page.template).render(page=page, site=masthead)
            outputs.append(Output(page.address, text.encode()))
        except _FAILURES as error:
            failed[_placed(error, page.template, templates)] = None
        progress(done)
    return tuple(outputs), tuple(failed)


def _decoded(sources: Mapping[str, bytes]) -> tuple[dict[str, str], list[Problem]]:
    templates: dict[str, str] = {}
    problems: list[Problem] = []
    for path, content in sources.items():
        try:
            templates[path] = decode(content, path)
        except Refused as refused:
            problems += refused.problems
    return templates, problems


def _syntax_problems(made: Environment, templates: Mapping[str, str]) -> list[Problem]:
    """Return the syntax errors of all templates, also of those that no page happens to use."""
    problems = []
    for path in sorted(templates):
        try:
            made.get_template(path.removeprefix(FOLDER))
        except TemplateSyntaxError as error:
            where = error.filename or path
            problems.append(Problem(Place(where, error.lineno), *_explained(error.message or "")))
    return problems


_EXPLANATIONS = (
    (
        r"[Uu]nexpected end of template",
        "模板在这里就结束了，前面的块没有关上",
        "补上 endif、endfor、endblock 或 endmacro",
    ),
    (r"unknown tag '(\w+)'", "模板里没有“{0}”这种标签", "检查拼写；end… 要和前面打开的块配对"),
    (r"[Nn]o filter named '(\w+)'", "模板里没有“{0}”这个过滤器", "检查过滤器的拼写"),
    (r"[Nn]o test named '(\w+)'", "模板里没有“{0}”这个判断", "检查 is 后面的拼写"),
    (r"expected token '(.+?)', got '(.+?)'", "模板这里应当是“{0}”，却写了“{1}”", "检查括号和百分号是否配对"),
    (r"unexpected '(.+?)'", "模板里多了“{0}”", "检查括号和百分号是否配对"),
    (r"unexpected char '(.+?)'", "模板的标签里有不认识的字符“{0}”", "标签里只用英文标点"),
    (r"block '(\w+)' defined twice", "模板里块“{0}”定义了两次", "只留一处"),
    (r"has no attribute '(\w+)'", "模板里用到的“{0}”不存在", "检查这个名字的拼写"),
    (r"'(\w+)' is undefined", "模板里用到的“{0}”不存在", "检查这个名字的拼写"),
)


def _explained(english: str) -> tuple[str, str]:
    """Return message and hint in Chinese for what Jinja says."""
    for pattern, message, hint in _EXPLANATIONS:
        if match := re.search(pattern, english):
            return message.format(*match.groups()), hint
    return "模板的这一行读不懂", "检查这一行的括号、引号、百分号和名字"


def _placed(error: Exception, template: str, templates: Mapping[str, str]) -> Problem:
    """Return the problem at the line of the template in which rendering failed."""
    if isinstance(error, TemplateNotFound):
        name = f"{FOLDER}{error.name}"
        users = [
            path
            for path, text in templates.items()
            if re.search(rf"[\"']{re.escape(str(error.name))}[\"']", text)
        ]
        place = Place(users[0], _line_of(templates[users[0]], str(error.name))) if users else Place(name)
        return Problem(place, f"没有找到模板 {name}", "检查文件名，或把模板复制回来")
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in templates]
    if not frames:
        raise error
    last = frames[-1]
    place = Place(PurePosixPath(last.filename).as_posix(), last.lineno or 1)
    if isinstance(error, TemplateRuntimeError):
        return Problem(place, *_explained(str(error)))
    return Problem(place, "模板的这一行算不出结果", f"检查用到的名字和过滤器（页面模板：{FOLDER}{template}）")


def _line_of(text: str, needle: str) -> int:
    return next((n for n, line in enumerate(text.split("\n"), start=1) if needle in line), 1)
