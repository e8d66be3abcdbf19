"""The blocks of the guide before its last chapter: what they show is sound, what they promise is said."""

import re

import pytest
from guide.catalogue import normal
from guide.documents import blocks
from guide.entries import CHAPTER, pattern
from guide.examples import Where, problems
from guide.repository import guide, said
from support import REPOSITORY, tree

from showcase.course.source import load_course
from showcase.load.pasted import taken_apart
from showcase.make import make

_BLOCKS = blocks(guide().partition(f"## {CHAPTER}\n")[0])
_COURSES = [block.text for block in _BLOCKS if block.language == "yaml" and "\n内容:\n" in block.text]
_FRONT = [
    block.text
    for block in _BLOCKS
    if block.language == "yaml" and not block.text.startswith("-") and block.text not in _COURSES
]
_TAG = [block.text for block in _BLOCKS if block.language == "yaml" and block.text.startswith("-")]
_BODY = [block.text for block in _BLOCKS if block.language == "markdown" and not block.text.startswith("---")]
_SCREEN = [line for block in _BLOCKS if block.language == "text" for line in block.text.splitlines()]
_EXCERPT = re.compile(r"^\S+:\d+:\d+: |^ +\d+ \| |^ +\| +\^|^ +→ ")


@pytest.mark.parametrize("snippet", _FRONT)
def test_front_matter_is_sound(snippet: str) -> None:
    assert [str(problem) for problem in problems(Where.FRONT, snippet)] == []


@pytest.mark.parametrize("snippet", _COURSES)
def test_a_course_names_cases_that_are_there(snippet: str) -> None:
    whole = make(tree())
    assert whole.site
    course, problems = load_course(snippet.encode(), "course.yaml", whole.site.vocabulary)
    assert course
    assert problems == ()
    named = [taken_apart(item.case.target, "https://example.org/dangjian/").slug for item in course.items]
    assert [slug for slug in named if not (REPOSITORY / f"cases/{slug}.md").exists()] == []


@pytest.mark.parametrize("snippet", _BODY)
def test_markdown_is_sound(snippet: str) -> None:
    assert [str(problem) for problem in problems(Where.BODY, snippet)] == []


@pytest.mark.parametrize("snippet", _TAG)
def test_a_new_tag_is_sound(snippet: str) -> None:
    tags = "".join(f"      {line}\n" for line in snippet.splitlines())
    group = f"标签:\n  - 组名: 主题\n    网址名: zhuti\n    标签:\n{tags}"
    assert [problem for problem in problems(Where.SITE, group) if problem.place.path == "site.yaml"] == []


@pytest.mark.parametrize("line", _SCREEN)
def test_the_screen_shows_a_command_or_what_the_program_says(line: str) -> None:
    if line.startswith("python ") or _EXCERPT.match(line):
        return
    assert any(pattern(message.text).fullmatch(normal(line)) for message in said().messages)
