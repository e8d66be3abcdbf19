"""Markdown to prose: convert, sanitise, give anchors, collect links and pictures."""

from collections.abc import Iterator

from showcase.model.prose import Prose
from showcase.problems import Problem
from showcase.prose.footnotes import footnote_problems
from showcase.prose.headings import Anchors
from showcase.prose.linebreaks import join_html_lines
from showcase.prose.losses import lost_text
from showcase.prose.markdown import to_html
from showcase.prose.sanitise import Removal, find_removals, sanitise
from showcase.prose.source import Source, error, warning
from showcase.prose.targets import Targets

_TABLE_START = '<div class="table-scroll" role="group" aria-label="表格" tabindex="0"><table'

_NOTE_MARK, _NO_BREAK = '<sup id="fnref', "\u2060"  # a footnote mark never begins a line


def convert(
    text: str, path: str, first_line: int, first_column: int = 1
) -> tuple[Prose, tuple[Problem, ...]]:
    """Convert the Markdown `text`, which begins at `first_line` of file `path`, and report its problems.

    `first_column` is where its lines begin, for a text that is indented in its file.

    What safe HTML does not allow is left out of the prose and reported.
    """
    source = Source(text, path, first_line, first_column)
    try:
        html, removals = sanitise(to_html(text))
    except RecursionError:
        message = "列表或引用的层次太多，读不下去了"
        return Prose(""), (error(source.place(), message, "减少层次，一般不超过三层"),)
    problems = sorted(
        problem for removal, count in removals.items() for problem in _told(removal, count, source)
    )
    html = join_html_lines(html)
    lost = lost_text(source, html)
    targets = Targets(source)
    html = targets.collect(html)
    anchors = Anchors(source)
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


def _told(removal: Removal, count: int, source: Source) -> Iterator[Problem]:
    places = find_removals(removal, count, source)
    if removal == Removal("img", "src"):
        hint = "把图片复制到与案例同名的文件夹里，写作 ![说明](文件夹/文件名)"
        yield from (error(place, "这个图片地址别人打不开", hint) for place in places)
    elif removal == Removal("a", "href"):
        hint = "链接只能指向网页（http、https）、邮箱（mailto）、电话（tel）和网站里的页面"
        yield from (warning(place, "这个链接的地址不安全，已去掉，只留下文字", hint) for place in places)
    else:
        what = (
            f"<{removal.tag}> 的 {removal.attribute} 属性" if removal.attribute else f"<{removal.tag}> 标签"
        )
        message = f"{what}不安全或不需要，没有放进网页"
        yield from (warning(place, message, "删掉它，或改用 Markdown 的写法") for place in places)
