"""The templates of the project, decoded and looked through before anything is rendered."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from jinja2 import Environment, TemplateSyntaxError

from showcase.problems import Place, Problem, Refused
from showcase.record.values import digest_of
from showcase.render.environment import FOLDER, environment
from showcase.render.faults import misspelt
from showcase.text.damage import damage
from showcase.text.decoding import decode

_FALSE_SIGN = re.compile(r"｛[ ]?[｛{%％]|\{[ ]?[｛％]|\{[ ]%|[％%][ ]?｝|％[ ]?\}|[｝}][ ]?｝|｝[ ]?\}")
_WRITTEN_LINK = re.compile(r"\b(?:href|src)=[\"'](?![{#]|[a-z]+:)([^\"'{]*)[\"']")


@dataclass(frozen=True)
class Templates:
    """The texts of the templates under their paths, and the environment that holds them."""

    texts: Mapping[str, str]
    environment: Environment

    def __reduce__(self) -> tuple[object, ...]:
        """Go to another process as texts, and be compiled there."""
        return _of_texts, (dict(self.texts),)

    @cached_property
    def digest(self) -> bytes:
        """The digest of all their texts: any of them may be part of any page."""
        return digest_of(dict(self.texts))


def _of_texts(texts: dict[str, str]) -> Templates:
    return Templates(texts, environment(texts))


def load_templates(sources: Mapping[str, bytes]) -> tuple[Templates, tuple[Problem, ...]]:
    """Return the templates in `sources`, which maps their paths to their bytes, and the problems in them."""
    return _load(tuple(sources.items()))


@lru_cache(maxsize=2)  # a preview builds again and again
def _load(sources: tuple[tuple[str, bytes], ...]) -> tuple[Templates, tuple[Problem, ...]]:
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for path, content in sources:
        try:
            texts[path], found = decode(content, path)
            problems += found
        except Refused as refused:
            problems += refused.problems
    made = environment(texts)
    for path in sorted(texts):
        problems += _syntax_problems(made, path, texts[path])
        problems += _sign_problems(path, texts[path])
        problems += _link_problems(path, texts[path])
        problems += _damage_problems(path, texts[path])
    return Templates(texts, made), tuple(problems)


def _syntax_problems(made: Environment, path: str, text: str) -> Iterator[Problem]:
    """Yield the syntax error of a template, whether or not a page happens to use it."""
    try:
        made.get_template(path.removeprefix(FOLDER))
    except TemplateSyntaxError as error:
        yield misspelt(error, path, text)
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


def _sign_problems(path: str, text: str) -> Iterator[Problem]:
    """Yield signs of tags that are none, so that the tag would be shown to readers as it is written."""
    for number, line in enumerate(text.split("\n"), start=1):
        for match in _FALSE_SIGN.finditer(line):
            message = f"“{match.group()}”不是标签的记号，这个标签会照原样显示在网页上"
            hint = "改成英文的花括号和百分号，中间不空格：{{ … }}、{% … %}"
            yield Problem(Place(path, number, match.start() + 1), message, hint)


def _link_problems(path: str, text: str) -> Iterator[Problem]:
    """Yield links that are written out: they hold in one folder of the site only, and nobody checks them."""
    for number, line in enumerate(text.split("\n"), start=1):
        for match in _WRITTEN_LINK.finditer(line):
            message = f"链接“{match[1]}”没有用 href 过滤器，换一个文件夹里的页面就打不开"
            hint = f'写成 {{{{ "{match[1]}" | href }}}}'
            yield Problem(Place(path, number, match.start(1) + 1), message, hint)
