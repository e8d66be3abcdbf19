"""Markdown to prose: convert, sanitise, give anchors, collect links and pictures."""

from collections.abc import Iterator

from showcase.model.prose import Prose
from showcase.problems import Problem
from showcase.prose.footnotes import footnote_problems
from showcase.prose.headings import Anchors
from showcase.prose.markdown import to_html
from showcase.prose.sanitise import Removal, find_removals, sanitise
from showcase.prose.source import Source, error, warning
from showcase.prose.targets import Targets

_TABLE_START = '<div class="table-scroll" role="group" aria-label="表格" tabindex="0"><table'


def convert(text: str, path: str, first_line: int) -> tuple[Prose, tuple[Problem, ...]]:
    """Convert the Markdown `text`, which begins at `first_line` of file `path`, and report its problems.

    What safe HTML does not allow is left out of the prose and reported.
    """
    source = Source(text, path, first_line)
    try:
        html, removals = sanitise(to_html(text))
    except RecursionError:
        message = "列表或引用的层次太多，读不下去了"
        return Prose(""), (error(source.place(), message, "减少层次，一般不超过三层"),)
    problems = sorted(
        problem for removal, count in removals.items() for problem in _told(removal, count, source)
    )
    targets = Targets(source)
    html = targets.collect(html)
    anchors = Anchors(source)
    html = anchors.give(html)
    html = html.replace("<table", _TABLE_START).replace("</table>", "</table></div>")
    prose = Prose(
        html,
        tuple(anchors.headings),
        frozenset(anchors.counts),
        tuple(targets.links),
        tuple(targets.pictures),
    )
    return prose, (*problems, *targets.problems, *anchors.problems, *footnote_problems(source))


def _told(removal: Removal, count: int, source: Source) -> Iterator[Problem]:
    what = f"<{removal.tag}> 的 {removal.attribute} 属性" if removal.attribute else f"<{removal.tag}> 标签"
    message = f"{what}不安全或不需要，没有放进网页"
    for place in find_removals(removal, count, source):
        yield warning(place, message, "删掉它，或改用 Markdown 的写法")
