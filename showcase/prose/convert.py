"""Markdown to prose: convert, sanitise, give anchors, collect links and pictures."""

from collections.abc import Sequence

from showcase.limits import CELLS
from showcase.model.ledger import Promise
from showcase.model.prose import Prose
from showcase.problems import Problem
from showcase.prose.footnotes import footnote_problems
from showcase.prose.headings import Anchors
from showcase.prose.linebreaks import join_html_lines
from showcase.prose.losses import lost_text
from showcase.prose.markdown import to_html
from showcase.prose.meter import Boundless, Excess
from showcase.prose.removed import removed
from showcase.prose.sanitise import sanitise
from showcase.prose.source import Source, error
from showcase.prose.targets import Targets

_TABLE_START = '<div class="table-scroll" role="group" aria-label="表格" tabindex="0"><table'

_NOTE_MARK, _NO_BREAK = '<sup id="fnref', "\u2060"  # a footnote mark never begins a line


def convert(
    text: str, path: str, first_line: int, first_column: int = 1, promised: Sequence[Promise] = ()
) -> tuple[Prose, tuple[Problem, ...]]:
    """Convert the Markdown `text`, which begins at `first_line` of file `path`, and report its problems.

    `first_column` is where its lines begin, for a text that is indented in its file. `promised` are the
    anchors that have been published and stay.

    What safe HTML does not allow is left out of the prose and reported.
    """
    source = Source(text, path, first_line, first_column)
    try:
        html, removals = sanitise(to_html(source.text))
    except Boundless as found:
        return Prose(""), (_boundless(found, source),)
    problems = sorted(
        problem for removal, count in removals.items() for problem in removed(removal, count, source)
    )
    html = join_html_lines(html)
    lost = lost_text(source, html)
    targets = Targets(source)
    html = targets.collect(html)
    anchors = Anchors(source, promised)
    html = anchors.give(html)
    html = html.replace("<table", _TABLE_START).replace("</table>", "</table></div>")
    html = html.replace(_NOTE_MARK, _NO_BREAK + _NOTE_MARK)
    prose = Prose(
        html,
        tuple(anchors.headings),
        frozenset(anchors.counts),
        tuple(targets.links),
        tuple(targets.pictures),
    )
    return prose, (*problems, *lost, *targets.problems, *anchors.problems, *footnote_problems(source))


def _boundless(found: Boundless, source: Source) -> Problem:
    place = source.find(found.near)
    if found.excess is Excess.LEVELS:
        return error(place, "列表或引用的层次太多，读不下去了", "减少层次，一般不超过三层")
    if found.excess is Excess.CELLS:
        hint = "分成几个案例来写，大的表格放到网上，写上链接"
        return error(place, f"表格的格子太多，全文最多 {CELLS} 个", hint)
    hint = "删掉多余的；没有配对的，在前面加“\\”；长的列表用空行分开"
    return error(place, "从这一段起，方括号、星号一类的记号太多，读不下去了", hint)
