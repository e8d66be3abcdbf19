"""Small courses for tests."""

from functools import cache

from support import case, made

from showcase.course.lessons import Lesson
from showcase.course.references import lessons_of
from showcase.course.source import load_course
from showcase.make import Made
from showcase.problems import Problem

BODY = "## 背景\n\n甲楼有很多企业。\n\n## 成效\n\n来了八家。\n"
FIGURES = "\n  - {指标: 企业, 数值: 8, 来源: ribao}"
MECHANISMS = "\n  - 名称: 五力提升"
FORMER = "\n  - {旧: gong-zuo-bei-jing, 新: bei-jing}\n  - {旧: jing-yan, 原因: 已并入乙楼}"
SITE_FILES = {
    "cases/jia.md": case(
        BODY, figures=FIGURES, mechanisms=MECHANISMS, 旧锚点=FORMER, aliases="\n  - lao-jia"
    ),
    "cases/yi.md": case("## 做法\n\n乙楼这样做。\n", title="乙园的故事", brand="乙品牌", place="乙园区"),
    "cases/cao.md": case(draft="是"),
}


@cache
def plain_site() -> Made:
    """Return a site with two cases and a draft."""
    return made(SITE_FILES)


def site(files: dict[str, str]) -> Made:
    """Return the same site, changed by `files`."""
    return made(SITE_FILES | files)


def read(text: str, within: Made | None = None) -> tuple[tuple[Lesson, ...], tuple[Problem, ...]]:
    """Return the lessons of the course file `text` in a site, and what is wrong with it."""
    whole = within or plain_site()
    assert whole.site
    course, problems = load_course(text.encode(), "course.yaml", whole.site.vocabulary)
    if course is None:
        return (), problems
    lessons, told = lessons_of(course, whole.site, whole.files)
    return lessons, (*problems, *told)


def told(text: str, within: Made | None = None) -> list[str]:
    """Return the problems of the course file `text`, each as one line without the name of the file."""
    return [str(problem).removeprefix("course.yaml:") for problem in read(text, within)[1]]


def course_of(*items: str) -> str:
    """Return a course file of these items."""
    return "标题: 一课\n内容:\n" + "".join(f"  - {item}\n" for item in items)
