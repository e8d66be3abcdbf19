"""The examples of the guide do what it says: what is wrong gives the message, what is right gives none."""

import pytest
from guide.entries import Entry
from guide.examples import Where, problems
from guide.repository import explained

_SECTIONS = {
    "案例信息的写法": Where.FRONT,
    "日期、数据和网址": Where.FRONT,
    "标签、载体和地区": Where.FRONT,
    "小标题": Where.BODY,
    "列表": Where.BODY,
    "表格": Where.BODY,
    "加粗、注释和别的记号": Where.BODY,
    "链接和图片": Where.BODY,
    "发布前的提醒": Where.BODY,
    "site.yaml": Where.SITE,
}
_SHOWN = [entry for entry in explained() if entry.examples]
_WRONG = [(entry, text) for entry in _SHOWN for example in entry.examples for text in example.wrong]
_RIGHT = [(entry, text) for entry in _SHOWN for example in entry.examples for text in example.right]


def _where(entry: Entry, snippet: str) -> Where:
    """Return where a snippet belongs: sources are front matter in any chapter."""
    return Where.FRONT if snippet.startswith("来源:") else _SECTIONS[entry.section]


@pytest.mark.parametrize(("entry", "snippet"), _WRONG, ids=[text for _, text in _WRONG])
def test_what_is_wrong_gives_the_message(entry: Entry, snippet: str) -> None:
    told = [problem.message for problem in problems(_where(entry, snippet), snippet)]
    assert any(map(entry.explains, told)), told


@pytest.mark.parametrize(("entry", "snippet"), _RIGHT, ids=[text for _, text in _RIGHT])
def test_what_is_right_gives_none(entry: Entry, snippet: str) -> None:
    assert [str(problem) for problem in problems(_where(entry, snippet), snippet)] == []


def test_every_entry_with_an_example_has_both() -> None:
    halves = [entry.messages for entry in _SHOWN for one in entry.examples if not (one.wrong and one.right)]
    assert halves == []
