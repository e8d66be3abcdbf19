"""Pages as they were rendered before.

A page's bytes depend on the templates, the masthead, the page, and on which of the addresses that it leads to
there are. The record knows by the digest of the first three what came out and which addresses were asked for;
the bytes themselves are those that are published, and count only if their digest is that.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from showcase.model.output import Kept, Output
from showcase.plan.page import Page
from showcase.problems import Problem
from showcase.record.record import Record
from showcase.render.pages import Layout, Progress, laid_out
from showcase.render.rendered import Rendered
from showcase.render.spool import Spool


@dataclass(frozen=True)
class Former:
    """What earlier builds found, and the digests of what is published under its address.

    In the `spool` many files may wait until they are published.
    """

    record: Record = field(default_factory=Record)
    published: Mapping[str, bytes] = field(default_factory=dict)
    spool: Spool | None = None


@dataclass(frozen=True)
class Sheet:
    """A page that came out: its file, and what is known of it."""

    output: Output | Kept
    rendered: Rendered

    @property
    def address(self) -> str:
        """The address of the page."""
        return self.output.address


def render_again(
    pages: Iterable[Page], layout: Layout, former: Former, progress: Progress = lambda _: None
) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:
    """Return what `render` does, without making anew what is published as it shall be."""
    sheets: list[Sheet] = []
    problems: dict[Problem, None] = {}
    for done, page in enumerate(pages, start=1):
        parts = _parts(page, layout)
        known = former.record.look_up(Rendered, parts)
        if (
            known
            and known.answers.hold(layout.addresses)
            and former.published.get(page.address) == known.digest
        ):
            sheets.append(Sheet(Kept(page.address, known.digest), known))
        else:
            found = laid_out(layout, page)
            if isinstance(found, Problem):
                problems[found] = None
            else:
                sheets.append(Sheet(Output(page.address, found.content), found))
                former.record.keep(parts, replace(found, content=b""))
        progress(done)
    return tuple(sheets), tuple(problems)


def _parts(page: Page, layout: Layout) -> tuple[object, ...]:
    return "page", layout.templates.digest, layout.masthead, page
