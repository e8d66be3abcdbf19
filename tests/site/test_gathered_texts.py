"""Laws of what a trainer may type: a link gives it back, and the course file that holds it is accepted."""

from collections.abc import Iterator
from typing import Any

import pytest
from course.courses import plain_site
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page
from support import REPOSITORY

from showcase.course.source import load_course
from showcase.problems import Severity

SCRIPTS = ("gathering-list", "gathering-exports")
RUN = """text => {
  const notes = gathering.clean(text, 2000);
  const item = {slug: "jia", anchor: "", notes};
  const list = {title: gathering.line(text, 100), introduction: notes, items: [item]};
  const back = gathering.decoded(gathering.encoded(list)).list;
  const file = gatheringExports[0].make(list, [{slug: "jia", anchor: "", item, also: []}]);
  return [notes.trim(), back.items[0].notes, file];
}"""
PIECES = (
    *"<>!-*_[]()#>&;aA1.、\n\t\"'\\:`|{}%@~^=+“”《》字\u200b\u200d\u2028\x85\x00\ufeff\ufffe\ue000😀＃",
    *("<!--", "&amp;", "**", "# ", "> ", "- ", "---\n", "\r\n", "<b>", "</p>", "[a](b)", "%YAML"),
)
TEXTS = st.lists(st.sampled_from(PIECES) | st.characters(codec="utf-8"), max_size=25).map("".join)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    for name in SCRIPTS:
        page.add_script_tag(content=(REPOSITORY / f"assets/js/{name}.js").read_text("utf-8"))
    yield page
    page.close()


def _taken(page: Page, text: str) -> Any:  # noqa: ANN401 - what the browser returns
    return page.evaluate(RUN, text)


@settings(max_examples=200)
@given(TEXTS)
def test_whatever_is_typed_comes_back_from_a_link_and_is_accepted(page: Page, text: str) -> None:
    typed, back, course_file = _taken(page, text)
    assert back == typed
    site = plain_site().site
    assert site
    course, problems = load_course(course_file.encode(), "course.yaml", site.vocabulary)
    assert [str(problem) for problem in problems if problem.severity is Severity.ERROR] == []
    assert course
    assert bool(course.items[0].notes) == bool(typed)


def test_plain_words_are_in_the_course_file_as_they_were_typed(page: Page) -> None:
    text = "边看边想：“谁”来召集？\n\n1. 甲 & 乙；a < b：'c' \"d\" \\ # e"
    _, _, course_file = _taken(page, text)
    site = plain_site().site
    assert site
    course, _ = load_course(course_file.encode(), "course.yaml", site.vocabulary)
    assert course
    assert course.items[0].notes == text
