"""Whatever is done with the files of released cases, no address opens another case or nothing in silence."""

from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st
from ledgers import DAY
from support import SITE, case, tree

from benchmarks.pages import plan
from showcase.check.promises import promise_problems
from showcase.load.ledger import written_ledger
from showcase.load.site import load
from showcase.model.ledger import EMPTY, page_of
from showcase.plan.outline import outlines_of
from showcase.plan.pages.case import CaseContent
from showcase.plan.pages.redirect import RedirectContent
from showcase.plan.pages.withdrawn import WithdrawnContent
from showcase.plan.promised import promises_of
from showcase.problems import has_errors
from showcase.release import with_promises


@dataclass(frozen=True)
class Told:
    """A case; `number` is which it is, whatever it is called."""

    number: int
    title: str
    aliases: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        names = {"place": f"{'甲乙丙'[self.number]}楼", "brand": f"{'红绿蓝'[self.number]}牌"}
        aliases = "".join(f"\n  - {one}" for one in self.aliases)
        return case(title=self.title, summary=f"第{self.number}个。", aliases=aliases, **names)


@dataclass(frozen=True)
class Folder:
    """The cases under the names of their files, and those that were withdrawn; `jia` is always there."""

    cases: dict[str, Told]
    gone: tuple[str, ...] = ()

    def after(self, kind: str, first: str, second: str) -> "Folder":
        """Return what is there after one edit of the kind; where it makes no sense, what was there."""
        cases = dict(self.cases)
        if first == "jia" and kind in ("rename", "move", "withdraw", "lose"):
            kind = "swap"
        if first not in cases or first == second:
            return self
        if kind == "swap" and second in cases:
            cases[first], cases[second] = cases[second], cases[first]
        elif kind == "copy" and second in cases:
            cases[second] = cases[first]
        elif kind in ("rename", "move") and second not in {*cases, *self.gone}:
            moved = cases.pop(first)
            cases[second] = replace(moved, aliases=(*moved.aliases, first)) if kind == "rename" else moved
        elif kind == "retitle":
            cases[first] = replace(cases[first], title=f"{second}的新题名")
        elif kind in ("withdraw", "lose"):
            del cases[first]
            return Folder(cases, (*self.gone, *((first,) if kind == "withdraw" else ())))
        return Folder(cases, self.gone)


KINDS = ("swap", "copy", "rename", "move", "retitle", "withdraw", "lose")
SLUGS = st.sampled_from(("jia", "yi", "bing", "ding"))
EDITS = st.lists(st.tuples(st.sampled_from(KINDS), SLUGS, SLUGS), max_size=4)
TITLES = st.tuples(*[st.sampled_from(("红楼", "绿园", "蓝桥"))] * 3)


def _opened(folder: Folder, ledger: str) -> tuple[dict[str, int | None], bool, str]:
    """Return which case each address opens (-1: it is told gone), whether all is right, the ledger."""
    gone = "".join(f"  - {{案例: {one}, 日期: 2026, 原因: 拆除}}\n" for one in folder.gone)
    files = {f"cases/{slug}.md": one.text for slug, one in folder.cases.items()}
    files |= {"site.yaml": SITE + (f"撤下:\n{gone}" if gone else ""), "ledger.txt": ledger}
    loaded = load(tree(files))
    assert loaded.site
    pages = {page.address: page for page in plan(loaded.site)}
    outlines = outlines_of(pages.values())
    problems = (*loaded.problems, *promise_problems(loaded.site, loaded.files, outlines))
    opened: dict[str, int | None] = {}
    for where, page in pages.items():
        content = page.content
        if isinstance(content, RedirectContent) and content.target.address in pages:
            content = pages[content.target.address].content
        if isinstance(content, CaseContent):
            opened[where] = int(content.facts.summary[1])
        elif isinstance(content, WithdrawnContent):
            opened[where] = -1
    promised = with_promises(loaded.site.ledger, tuple(promises_of(loaded.site, outlines)), DAY)[0]
    return opened, not has_errors(problems), written_ledger(promised)


@settings(max_examples=12)
@given(TITLES, st.lists(EDITS, max_size=2))
def test_an_address_opens_its_case_or_says_what_became_of_it_or_the_author_is_told(
    titles: tuple[str, ...], rounds: list[list[tuple[str, str, str]]]
) -> None:
    named = zip(("jia", "yi", "bing"), titles, strict=True)
    folder = Folder({slug: Told(number, title) for number, (slug, title) in enumerate(named)})
    promised = {page_of(slug): one.number for slug, one in folder.cases.items()}
    _, is_right, ledger = _opened(folder, written_ledger(EMPTY))
    assert is_right
    for edits in rounds:
        after = folder
        for edit in edits:
            after = after.after(*edit)
        opened, is_right, released = _opened(after, ledger)
        holds = all(opened.get(where) in (number, -1) for where, number in promised.items())
        copies = len({one.number for one in after.cases.values()}) < len(after.cases)
        assert holds or not is_right
        assert is_right or not holds or copies
        if is_right:
            folder, ledger = after, released
            promised |= {page_of(slug): one.number for slug, one in folder.cases.items()}
