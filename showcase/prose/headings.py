"""Anchors: every heading gets one, none is given twice, none is one that the page itself uses."""

import re
from collections import Counter
from collections.abc import Sequence

from showcase.model.ledger import Promise
from showcase.model.prose import Heading
from showcase.problems import Place, Problem
from showcase.prose.anatomy import rewrite_headings, rewrite_tags
from showcase.prose.anchors import anchor
from showcase.prose.kept import kept_anchors
from showcase.prose.source import Source, error, warning

RESERVED = frozenset(
    (
        "main",
        "top",
        "toc",
        "facts",
        "figures",
        "mechanisms",
        "teaching",
        "sources",
        "related",
    )
)
RESERVED_BEGINNINGS = ("figure-", "mechanism-", "source-", "page-")


class Anchors:
    """Collects the anchors of one text while they are given; those that were promised are kept."""

    def __init__(self, source: Source, promised: Sequence[Promise] = ()) -> None:
        """Begin with none."""
        self.source = source
        self.promised = {promise.anchor: promise for promise in promised if not is_reserved(promise.anchor)}
        self.kept: dict[int, str] = {}
        self.headings: list[Heading] = []
        self.problems: list[Problem] = []
        self.counts: dict[str, int] = {}
        self.met: Counter[tuple[int, str]] = Counter()

    def give(self, html: str) -> str:
        """Return sanitised `html` with an id on every heading; ids and problems are collected."""
        rewrite_tags(html, self._count)
        self.kept = self._kept(html) if self.promised else {}
        html = rewrite_headings(html, self._heading)
        for own, count in self.counts.items():
            if count > 1:
                self._fail(own, f"编号“{own}”用了 {count} 次", "每个编号只用一次")
            if is_reserved(own):
                self._fail(own, f"编号“{own}”是页面自己要用的", "换一个编号")
        return html

    def _count(self, _: str, attributes: dict[str, str]) -> dict[str, str]:
        if own := attributes.get("id"):
            self.counts[own] = self.counts.get(own, 0) + 1
        return attributes

    def _heading(self, level: int, given: str, text: str) -> str:
        if level == 1:
            message = "正文里不要用一级标题，页面的标题已经是一级标题"
            is_topic = "#" in text.lstrip("# ")  # “#党建引领# …”, as on social media
            hint = "是话题就删掉“#”；是小标题就写成 ## …" if is_topic else "改成二级标题：## …"
            self.problems.append(error(self._place(level, text), message, hint))
        own = given or self.kept.get(len(self.headings)) or self._made(level, text)
        self.counts.setdefault(own, 1)
        self.headings.append(Heading(level, own, text))
        self.met[level, text] += 1
        return own

    def _made(self, level: int, text: str) -> str:
        """Return an anchor made from the heading's text.

        A repeated text is qualified by the heading above it, and the author is told: such an anchor
        depends on the order of the headings.
        """
        own = anchor(text)
        if is_reserved(own):
            own = f"section-{own}"
        if own in self.counts or own in self.promised:
            above = next(
                (heading.id for heading in reversed(self.headings) if heading.level < level), "section"
            )
            own = self._free(f"{above}-{own}")
            is_same = any(self.met[one, text] for one in range(1, 7))
            what = "和别的标题同名" if is_same else "的拼音和别的编号相同"
            hint = f"在标题后面写上自己的编号，例如：{text} {{#{own}}}"
            message = f"标题“{text}”{what}，它的链接会随标题的顺序改变"
            self.problems.append(warning(self._place(level, text), message, hint))
        return own

    def _kept(self, html: str) -> dict[int, str]:
        """Return the anchors that are promised to headings without one of their own, by their order."""
        met: list[tuple[int, str, str]] = []

        def collect(level: int, given: str, text: str) -> str:
            met.append((level, given, text))
            return given

        rewrite_headings(html, collect)
        bare = [number for number, (_, given, _) in enumerate(met) if not given]
        within = headings_above([(level, text) for level, _, text in met])
        promised = [promise for own, promise in self.promised.items() if own not in self.counts]
        found = kept_anchors([(met[number][2], within[number]) for number in bare], promised)
        return {bare[position]: own for position, own in found.items()}

    def _place(self, level: int, text: str) -> Place:
        """Return where the heading stands that is met now."""
        return self.source.heading(level, text, self.met[level, text])

    def _free(self, wanted: str) -> str:
        numbered = (f"{wanted}-{number}" for number in range(2, len(self.counts) + len(self.promised) + 3))
        taken = self.counts.keys() | self.promised.keys()
        return next(own for own in (wanted, *numbered) if own not in taken)

    def _fail(self, own: str, message: str, hint: str) -> None:
        pattern = re.compile(
            rf"\{{[^}}]*#{re.escape(own)}(?![\w-])|\bid\s*=\s*[\"']?{re.escape(own)}(?![\w-])"
        )
        place = self.source.find_pattern(pattern, self.counts[own] - 1)
        self.problems.append(error(place, message, hint))


def is_reserved(own: str) -> bool:
    """Tell whether the layout of a page uses this id itself."""
    return own in RESERVED or own.startswith(RESERVED_BEGINNINGS)


def headings_above(headings: Sequence[tuple[int, str]]) -> list[str]:
    """Return the text of the heading under which each of `headings`, level and text, stands, "" for none."""
    found: list[str] = []
    for number, (level, _) in enumerate(headings):
        before = reversed(headings[:number])
        found.append(next((text for above, text in before if above < level), ""))
    return found
