"""Rendering: a template receives one page and one masthead, and lays them out."""

from collections.abc import Callable, Iterable

from showcase.model.output import Output
from showcase.plan.page import Masthead, Page
from showcase.problems import Problem
from showcase.render.faults import empty, failed
from showcase.render.templates import Templates

Progress = Callable[[int], None]


def render(
    pages: Iterable[Page],
    masthead: Masthead,
    templates: Templates,
    addresses: frozenset[str],
    progress: Progress,
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """Return the outputs of all pages and the problems met in the templates.

    `addresses` are all files of the site, to which links may lead; `progress` is called with the number of
    pages done.
    """
    outputs: list[Output] = []
    problems: dict[Problem, None] = {}
    for done, page in enumerate(pages, start=1):
        try:
            template = templates.environment.get_template(page.template)
            text = template.render(page=page, site=masthead, addresses=addresses)
            outputs.append(Output(page.address, text.encode("utf-8", "replace")))
            if not text.strip():
                problems[empty(page.template)] = None
        except Exception as error:  # noqa: BLE001 - an expression in a template can raise anything
            problems[failed(error, page.template, templates.texts)] = None
        progress(done)
    return tuple(outputs), tuple(problems)
