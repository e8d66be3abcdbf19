from collections.abc import Callable

import pytest

from benchmarks.changes import CHANGES, Change, edited
from benchmarks.corpus import Shape
from benchmarks.peers import dialects
from benchmarks.project import Source, case_text, source

CASES = [source(number, Shape()) for number in range(5)]
EDITED = edited(CASES)
FORMS = [case_text, dialects.hugo, dialects.eleventy, dialects.astro, dialects.pelican, dialects.nikola]
in_every_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
Form = Callable[[Source], str]


def changed(change: str, text: str, run: int = 1) -> Change:
    """Return what the edited case becomes, which was `text`."""
    found = EDITED.changed(change, text, run)
    assert found
    return found


def parts(text: str) -> tuple[str, str]:
    """Return the head and the body of a case in any form."""
    head, _, body = text.partition("\n\n")
    return head, body


def test_the_case_in_the_middle_is_edited() -> None:
    assert EDITED.case.slug == "case-00002"
    assert EDITED.spare not in EDITED.case.facts.tags


@pytest.mark.parametrize("change", CHANGES[:2])
def test_the_first_two_changes_leave_the_file_alone(change: str) -> None:
    assert EDITED.changed(change, case_text(EDITED.case), 1) is None


@in_every_form
def test_a_changed_sentence_is_in_the_body_alone(form: Form) -> None:
    text = form(EDITED.case)
    after = changed("a sentence", text)
    head, body = parts(after.text)
    assert head == parts(text)[0]
    assert after.mark in body
    assert not after.tag


@in_every_form
def test_a_changed_title_keeps_the_body_and_brings_another_tag(form: Form) -> None:
    text = form(EDITED.case)
    after = changed("title and tag", text)
    head, body = parts(after.text)
    assert body == parts(text)[1]
    assert f"{after.mark}{EDITED.case.facts.title}" in head
    assert after.tag == EDITED.spare
    assert head.count(EDITED.spare.name) == 1


@in_every_form
def test_the_next_run_brings_the_tag_back_under_another_title(form: Form) -> None:
    text = form(EDITED.case)
    once = changed("title and tag", text)
    twice = changed("title and tag", once.text, 2)
    assert twice.tag == EDITED.case.facts.tags[0]
    assert twice.mark not in once.text
    assert twice.text.replace(twice.mark, "").replace(once.mark, "") == text
