"""Rendering: a template receives one page and one masthead, and lays them out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from showcase.model.output import Output
from showcase.plan.page import Masthead, Page
from showcase.problems import Problem
from showcase.render.asked import Asked
from showcase.render.faults import empty, failed
from showcase.render.rendered import Rendered, rendered
from showcase.render.templates import Templates

Progress = Callable[[int], None]


@dataclass(frozen=True)
class Layout:
    """What pages are laid out with: `addresses` are all files of the site, to which links may lead."""

    masthead: Masthead
    templates: Templates
    addresses: frozenset[str]


def render(
    pages: Iterable[Page], layout: Layout, progress: Progress = lambda _: None
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """Return the outputs of all pages and the problems met in the templates, each once.

    `progress` is called with the number of pages done.
    """
    outputs: list[Output] = []
    problems: dict[Problem, None] = {}
    for done, page in enumerate(pages, start=1):
        found = laid_out(layout, page)
        if isinstance(found, Problem):
            problems[found] = None
        else:
            outputs.append(Output(page.address, found.content))
        progress(done)
    return tuple(outputs), tuple(problems)


def laid_out(layout: Layout, page: Page) -> Rendered | Problem:
    """Return what `page` becomes, or what is wrong in its template."""
    asked = Asked(layout.addresses)
    try:
        template = layout.templates.environment.get_template(page.template)
        text = template.render(page=page, site=layout.masthead, addresses=asked)
    except Exception as error:  # noqa: BLE001 - an expression in a template can raise anything
        return failed(error, page.template, layout.templates.texts)
    return rendered(text.encode("utf-8", "replace"), asked) if text.strip() else empty(page.template)
