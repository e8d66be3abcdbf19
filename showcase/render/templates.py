"""The templates of the project, decoded and looked through before anything is rendered."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import Environment, TemplateSyntaxError

from showcase.problems import Place, Problem, Refused
from showcase.render.environment import FOLDER, environment
from showcase.render.explain import explained
from showcase.text.damage import damage
from showcase.text.decoding import decode

_WRITTEN_LINK = re.compile(r"\b(?:href|src)=[\"'](?![{#]|[a-z]+:)([^\"'{]*)[\"']")


@dataclass(frozen=True)
class Templates:
    """The texts of the templates under their paths, and the environment that holds them."""

    texts: Mapping[str, str]
    environment: Environment


def load_templates(sources: Mapping[str, bytes]) -> tuple[Templates, tuple[Problem, ...]]:
    """Return the templates in `sources`, which maps their paths to their bytes, and the problems in them."""
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for path, content in sources.items():
        try:
            texts[path], found = decode(content, path)
            problems += found
        except Refused as refused:
            problems += refused.problems
    made = environment(texts)
    for path in sorted(texts):
        problems += _syntax_problems(made, path)
        problems += _link_problems(path, texts[path])
        problems += _damage_problems(path, texts[path])
    return Templates(texts, made), tuple(problems)


def _syntax_problems(made: Environment, path: str) -> Iterator[Problem]:
    """Yield the syntax error of a template, whether or not a page happens to use it."""
    try:
        made.get_template(path.removeprefix(FOLDER))
    except TemplateSyntaxError as error:
        yield Problem(Place(error.filename or path, error.lineno), *explained(error.message or ""))
    except (SyntaxError, RecursionError, MemoryError):  # Jinja's code does not compile
        yield Problem(
            Place(path), "模板里的标签套得太深，或同一个名字用了两次", "把模板拆成几个，检查宏的参数"
        )


def _damage_problems(path: str, text: str) -> Iterator[Problem]:
    """Yield the characters of a template that were destroyed when its encoding was changed."""
    for number, line in enumerate(text.split("\n"), start=1):
        if found := damage(line):
            column, message = found
            yield Problem(Place(path, number, column + 1), message, "对照原来的模板改成正确的字")


def _link_problems(path: str, text: str) -> Iterator[Problem]:
    """Yield links that are written out: they hold in one folder of the site only, and nobody checks them."""
    for number, line in enumerate(text.split("\n"), start=1):
        for match in _WRITTEN_LINK.finditer(line):
            message = f"链接“{match[1]}”没有用 href 过滤器，换一个文件夹里的页面就打不开"
            hint = f'写成 {{{{ "{match[1]}" | href }}}}'
            yield Problem(Place(path, number, match.start(1) + 1), message, hint)
