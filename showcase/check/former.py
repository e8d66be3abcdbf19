"""Former anchors that authors wrote: each must be gone, and lead to a place that is there, or say why not."""

from collections.abc import Iterator
from difflib import get_close_matches

from showcase.model.case import Case, FormerAnchor
from showcase.model.site import Site
from showcase.plan.former import ends_of, retired_anchors
from showcase.plan.promised import case_places
from showcase.problems import Problem

_NEAR = 0.6  # from here on two anchors look like a slip of the same


def former_problems(site: Site) -> Iterator[Problem]:
    """Yield what is wrong with the former anchors of each case."""
    for case in site.cases:
        if case.facts.anchors:
            yield from _problems(case)


def _problems(case: Case) -> Iterator[Problem]:
    present = {place.anchor for place in case_places(case)} | case.prose.ids
    ends, gone = ends_of(case.facts), {one.id for one in retired_anchors(case.facts)}
    met: set[str] = set()
    for anchor in case.facts.anchors:
        former = anchor.former.target
        if former in present:
            message = f"编号“{former}”还在用，不用写成旧的"
            yield Problem(anchor.former.place, message, "删掉这一项")
        elif former in met:
            yield Problem(anchor.former.place, f"“旧锚点”里的“{former}”重复了", "只留一处")
        met.add(former)
        end = ends.get(former, "")
        is_told_later = end not in (former, anchor.current.target if anchor.current else "")
        if end not in present | gone and not is_told_later:
            yield from _end(anchor, present)


def _end(anchor: FormerAnchor, present: set[str]) -> Iterator[Problem]:
    """Yield what is wrong with where a former anchor leads, which is no place on the page."""
    if anchor.current:
        nearest = get_close_matches(anchor.current.target, sorted(present), n=1, cutoff=_NEAR)
        hint = f"是不是“{nearest[0]}”？" if nearest else "编号在网页的网址里“#”后面，点目录里的标题就能看到"
        yield Problem(anchor.current.place, f"页面上没有编号“{anchor.current.target}”", hint)
    elif not anchor.reason:
        message = f"旧编号“{anchor.former.target}”没有写去向"
        hint = "写“新: 现在的编号”；内容删掉了，就写“原因: …”"
        yield Problem(anchor.former.place, message, hint)
