"""Rendering: a template receives one page and one masthead, and lays them out."""

from collections.abc import Callable, Iterable

from showcase.model.output import Output
from showcase.plan.page import Page
from showcase.problems import Problem
from showcase.render.faults import empty, failed
from showcase.render.former import Asked
from showcase.render.press import Press

Progress = Callable[[int], None]


def render(
    pages: Iterable[Page], press: Press, addresses: frozenset[str], progress: Progress
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """Return the outputs of all pages and the problems met in the templates.

    `addresses` are all files of the site, to which links may lead; `progress` is called with the number of
    pages done. What has been made before is not made again.
    """
    outputs: list[Output] = []
    problems: dict[Problem, None] = {}
    for done, page in enumerate(pages, start=1):
        content = press.former.find(page, press.masthead, press.templates, addresses)
        if content is None:
            asked = Asked(addresses)
            try:
                template = press.templates.environment.get_template(page.template)
                text = template.render(page=page, site=press.masthead, addresses=asked)
            except Exception as error:  # noqa: BLE001 - an expression in a template can raise anything
                problems[failed(error, page.template, press.templates.texts)] = None
            else:
                content = text.encode("utf-8", "replace")
                press.former.keep(page, press.masthead, press.templates, content, asked)
        if content is not None:
            outputs.append(Output(page.address, content))
            if not content.strip():
                problems[empty(page.template)] = None
        progress(done)
    return tuple(outputs), tuple(problems)
