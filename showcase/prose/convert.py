"""Markdown to prose: convert, sanitise, give anchors, collect links and pictures."""

from showcase.model.prose import Prose
from showcase.problems import Problem
from showcase.prose.headings import Anchors
from showcase.prose.markdown import to_html
from showcase.prose.sanitise import find_removal, sanitise
from showcase.prose.source import Source, warning
from showcase.prose.targets import Targets

_TABLE_START = '<div class="table-scroll" role="region" aria-label="表格" tabindex="0"><table'


def convert(text: str, path: str, first_line: int) -> tuple[Prose, tuple[Problem, ...]]:
    """Convert the Markdown `text`, which begins at `first_line` of file `path`, and report its problems.

    What safe HTML does not allow is left out of the prose and reported.
    """
    source = Source(text, path, first_line)
    html, removals = sanitise(to_html(text))
    problems = []
    for removal in removals:
        what = (
            f"<{removal.tag}> 的 {removal.attribute} 属性" if removal.attribute else f"<{removal.tag}> 标签"
        )
        message = f"{what}不安全或不需要，没有放进网页"
        problems.append(warning(find_removal(removal, source), message, "删掉它，或改用 Markdown 的写法"))
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
    return prose, (*problems, *targets.problems, *anchors.problems)
