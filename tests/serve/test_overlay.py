from dataclasses import replace

from showcase.problems import Place, Problem, Severity
from showcase.serve.overlay import overlay

ERROR = Problem(Place("cases/jia.md", 8, 5), "没有“<b>”这个标签", "是不是“甲”？")
NOTICE = Problem(Place("cases/yi.md"), "这是草稿", severity=Severity.WARNING)


def test_errors_are_listed_with_place_cause_and_mend() -> None:
    assert overlay([ERROR, NOTICE]).decode() == (
        '<aside class="preview-problems" role="alert" aria-label="错误">'
        "<h2>有 1 处错误，下面还是改错以前的网页。改好保存，这里就会消失。</h2>"
        "<ol><li><code>cases/jia.md:8:5</code> 没有“&lt;b&gt;”这个标签<br>→ 是不是“甲”？</li></ol></aside>"
    )


def test_where_nothing_is_wrong_nothing_is_shown() -> None:
    assert overlay([]) == b""
    assert overlay([NOTICE]) == b""


def test_a_draft_that_cannot_be_shown_says_why_where_its_page_would_be() -> None:
    fault = Problem(Place("cases/yi.md", 3, 6), "“title”后面用了中文冒号", "改", severity=Severity.WARNING)
    draft = replace(NOTICE, is_draft_notice=True)
    shown = overlay([draft, fault], "cases/yi.md").decode()
    assert "<code>cases/yi.md:3:6</code> “title”后面用了中文冒号<br>→ 改</li></ol>" in shown
    assert NOTICE.message not in shown
    assert "改错以前的网页" not in shown
    assert overlay([NOTICE, fault], "cases/yi.md") == b""  # what it is called decides nothing
    assert overlay([draft, fault], "cases/jia.md") == overlay([fault], "cases/yi.md") == b""
