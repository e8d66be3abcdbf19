"""Rendering: a template receives one page and one masthead, and lays them out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from showcase.model.output import Output
from showcase.plan.page import Masthead, Page
from showcase.problems import Problem
from showcase.render.faults import empty, failed
from showcase.render.former import Asked, Rendered, rendered
from showcase.render.press import Press
from showcase.render.templates import Templates
from showcase.workers import mapped

Progress = Callable[[int], None]
_FEWEST = 1500  # pages that are worth starting processes for: three seconds of work


@dataclass(frozen=True)
class _Layout:
    """What a page is laid out with."""

    masthead: Masthead
    templates: Templates
    addresses: frozenset[str]


def render(
    pages: Iterable[Page], press: Press, addresses: frozenset[str], progress: Progress
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """Return the outputs of all pages and the problems met in the templates.

    `addresses` are all files of the site, to which links may lead; `progress` is called with the number of
    pages done. What has been made before is not made again; the rest is made on all cores if it is much.
    """
    known = [(page, press.former.find(page, press.masthead, press.templates, addresses)) for page in pages]
    new = [page for page, content in known if content is None]
    made = mapped(_laid_out, _Layout(press.masthead, press.templates, addresses), new, _FEWEST)
    outputs: list[Output] = []
    problems: dict[Problem, None] = {}
    for done, (page, before) in enumerate(known, start=1):
        found = before if before is not None else next(made)
        if isinstance(found, Problem):
            problems[found] = None
        else:
            if isinstance(found, Rendered):
                press.former.keep(page, press.masthead, press.templates, found)
            content = found if isinstance(found, bytes) else found.content
            outputs.append(Output(page.address, content))
            if not content.strip():
                problems[empty(page.template)] = None
        progress(done)
    return tuple(outputs), tuple(problems)


def _laid_out(layout: _Layout, page: Page) -> Rendered | Problem:
    """Return what `page` becomes, or what is wrong in its template."""
    asked = Asked(layout.addresses)
    try:
        template = layout.templates.environment.get_template(page.template)
        text = template.render(page=page, site=layout.masthead, addresses=asked)
    except Exception as error:  # noqa: BLE001 - an expression in a template can raise anything
        return failed(error, page.template, layout.templates.texts)
    return rendered(text.encode("utf-8", "replace"), asked)
