"""Whatever is done to a released case, no link to it fails in silence, and none is refused that holds."""

import re
from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st
from ledgers import DAY
from support import case, tree

from benchmarks.pages import plan
from showcase.check.promises import promise_problems
from showcase.load.ledger import written_ledger
from showcase.load.site import load
from showcase.model.ledger import EMPTY
from showcase.plan.outline import outlines_of
from showcase.plan.promised import promises_of
from showcase.release import with_promises

NAMES = ("工作背景", "组织架构", "三步联动", "服务企业", "人才公寓", "楼宇网格", "经验启示", "今后打算")
ADDED = ("主要{}", "{}概况", "一、{}", "{}")
PAGE = "cases/jia.html"


@dataclass(frozen=True)
class Section:
    """A section of the text; `number` is what it is, whatever it is called."""

    number: int
    name: str


Sections = tuple[Section, ...]
HARMLESS, HARMFUL = ("insert", "move", "correct"), ("retitle", "delete", "replace")
EDITS = st.tuples(st.integers(0, 9), st.integers(0, 9), st.sampled_from(ADDED))


def edited(sections: Sections, kind: str, edit: tuple[int, int, str]) -> Sections:
    """Return the sections after one edit of the kind."""
    first, second, form = edit
    where = first % len(sections)
    old = sections[where]
    free = [name for name in NAMES if not any(name in section.name for section in sections)]
    number = max(len(NAMES), *(section.number for section in sections)) + 1
    new = Section(number, free[second % len(free)]) if free else old
    before, after = sections[:where], sections[where + 1 :]
    if kind == "insert":
        return (*before, new, old, *after) if free else sections
    if kind == "move":
        others = before + after
        there = second % len(sections)
        return (*others[:there], old, *others[there:])
    if kind == "correct":
        return (*before, replace(old, name=form.format(old.name)), *after) if old.name in NAMES else sections
    if kind == "retitle":
        return (*before, replace(old, name=new.name), *after)
    if kind == "replace":
        return (*before, new, *after)
    return before + after if len(sections) > 1 else sections


def _files(sections: Sections, ledger: str) -> dict[str, str]:
    body = "\n\n".join(f"## {section.name}\n\n这是第{section.number}节。" for section in sections)
    return {"cases/jia.md": case(body), "ledger.txt": ledger}


def _seen(sections: Sections, ledger: str) -> tuple[dict[str, int], list[str], str]:
    """Return which section each anchor of the page has, what is told, and the ledger after a release."""
    loaded = load(tree(_files(sections, ledger)))
    assert loaded.site
    pages = outlines_of(plan(loaded.site))
    told = [problem.message for problem in promise_problems(loaded.site, loaded.files, pages)]
    html = loaded.site.cases[0].prose.html
    anchors = {
        own: int(number) for own, number in re.findall(r'<h2 id="(.+?)">.*?第([0-9]+)节', html, re.DOTALL)
    }
    promised = with_promises(loaded.site.ledger, tuple(promises_of(loaded.site, pages)), DAY)[0]
    return anchors, told, written_ledger(promised)


STARTS = st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True).map(
    lambda names: tuple(Section(number, name) for number, name in enumerate(names))
)


@settings(max_examples=15)
@given(STARTS, st.lists(st.tuples(st.sampled_from(HARMLESS), EDITS), max_size=8))
def test_what_breaks_nothing_is_never_refused(
    sections: Sections, edits: list[tuple[str, tuple[int, int, str]]]
) -> None:
    promised, _, ledger = _seen(sections, written_ledger(EMPTY))
    for kind, edit in edits:
        sections = edited(sections, kind, edit)
        now, told, ledger = _seen(sections, ledger)
        assert told == []
        assert {own: now.get(own) for own in promised} == promised
        promised = now


@settings(max_examples=15)
@given(STARTS, st.lists(st.tuples(st.sampled_from((*HARMLESS, *HARMFUL)), EDITS), max_size=8))
def test_what_breaks_is_told(start: Sections, edits: list[tuple[str, tuple[int, int, str]]]) -> None:
    promised, _, ledger = _seen(start, written_ledger(EMPTY))
    sections = start
    for kind, edit in edits:
        sections = edited(sections, kind, edit)
    now, told, _ = _seen(sections, ledger)
    was, named = ({section.number: section.name for section in found} for found in (start, sections))
    for own, number in promised.items():
        assert any(f"#{own}（" in message for message in told) is (own not in now)
        # A text that comes again in another section is all that anybody can know it by.
        assert own not in now or now[own] == number or was[number] in named[now[own]]
