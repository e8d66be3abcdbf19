"""What is wrong, shown in the previewed page itself, where whoever writes is looking."""

from collections.abc import Iterable
from html import escape

from showcase.problems import Problem, Severity

STYLE_ADDRESS = "/preview.css"
STYLE = """\
.preview-problems {
  position: sticky; inset-block-start: 0; z-index: 10; max-block-size: 60vh; overflow: auto;
  padding: 1rem 1.25rem; border-block-end: 4px solid #8e1b1f;
  background: #fffdf9; color: #26211c;
  font: 1rem/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif;
}
.preview-problems h2 { margin: 0 0 0.5rem; font-size: 1.125rem; color: #8e1b1f }
.preview-problems ol { margin: 0; padding-inline-start: 1.5rem }
.preview-problems code { font-weight: bold }
"""


def overlay(problems: Iterable[Problem], unseen: str = "") -> bytes:
    """Return the HTML that lists the errors among `problems`, empty where there is none.

    `unseen` is the case file of a page that is not there, which may be a draft's: what is wrong with a draft
    is only a warning, but with an error it is not shown, so all that is told of it is listed too. The
    messages are those of the command line. The style is a file of its own, as the pages'
    Content-Security-Policy wants it.
    """
    told = tuple(problems)
    errors = [problem for problem in told if problem.severity is Severity.ERROR]
    lists = _listed(f"有 {len(errors)} 处错误，下面还是改错以前的网页。改好保存，这里就会消失。", errors)
    of_draft = [problem for problem in told if problem.place.path == unseen and problem not in errors]
    if any(problem.is_draft_notice for problem in of_draft):
        faults = [problem for problem in of_draft if not problem.is_draft_notice]
        lists += _listed("这篇草稿现在还不能显示，看一看下面这几处。改好保存，网页就会出来。", faults)
    return (
        f'<aside class="preview-problems" role="alert" aria-label="错误">{lists}</aside>'.encode()
        if lists
        else b""
    )


def _listed(title: str, problems: list[Problem]) -> str:
    items = "".join(
        f"<li><code>{escape(str(problem.place))}</code> {escape(problem.message)}"
        f"{f'<br>→ {escape(problem.hint)}' if problem.hint else ''}</li>"
        for problem in problems
    )
    return f"<h2>{title}</h2><ol>{items}</ol>" if problems else ""
