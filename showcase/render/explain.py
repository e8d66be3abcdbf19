"""What Jinja complains of, in Chinese and at its place in the templates."""

import re
import traceback
from collections.abc import Mapping

from jinja2 import TemplateNotFound, TemplateRuntimeError

from showcase.problems import Place, Problem
from showcase.render.environment import FOLDER

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
    (r"unexpected 'end of (?:print )?statement", "模板的标签写到一半就结束了", "把标签里的式子写完整"),
    (r"unexpected '(.+?)'", "模板里多了“{0}”", "检查括号和百分号是否配对"),
    (r"unexpected char '(.+?)'", "模板的标签里有不认识的字符“{0}”", "标签里只用英文标点"),
    (r"block '(\w+)' defined twice", "模板里块“{0}”定义了两次", "只留一处"),
    (r"no address '(.+)'", "网站里没有“{0}”这个文件或页面", "检查 href 前面的名字"),
    (r"has no attribute '(\w+)'", "模板里用到的“{0}”不存在", "检查这个名字的拼写"),
    (r"'(\w+)' is undefined", "模板里用到的“{0}”不存在", "检查这个名字的拼写"),
)


def explained(english: str) -> tuple[str, str]:
    """Return message and hint in Chinese for what Jinja says."""
    for pattern, message, hint in _EXPLANATIONS:
        if match := re.search(pattern, english):
            return message.format(*match.groups()), hint
    return "模板的这一行读不懂", "检查这一行的括号、引号、百分号和名字"


def placed(error: Exception, page: str, templates: Mapping[str, str]) -> Problem:
    """Return the problem at the line of the template in which rendering `page` failed.

    Raises `error` again where it comes from no template: then it is ours.
    """
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
    place = Place(last.filename, last.lineno or 1)
    if isinstance(error, TemplateRuntimeError):
        return Problem(place, *explained(str(error)))
    return Problem(place, "模板的这一行算不出结果", f"检查用到的名字和过滤器（页面模板：{FOLDER}{page}）")


def empty(page: str) -> Problem:
    """Return the problem that the template `page` gives a page without a word."""
    return Problem(Place(f"{FOLDER}{page}"), "用这个模板生成的网页是空的", "检查它和它所继承的模板")


def _line_of(text: str, needle: str) -> int:
    return next((n for n, line in enumerate(text.split("\n"), start=1) if needle in line), 1)
