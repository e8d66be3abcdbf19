"""Links that authors wrote: each must lead to a page of the site, and to an anchor on it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from posixpath import join, normpath, relpath
from urllib.parse import urldefrag

from showcase.load.case import LoadedCase, softened
from showcase.model.prose import Reference
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.outline import Outline
from showcase.problems import Problem
from showcase.prose.anchors import anchor
from showcase.prose.headings import is_reserved

_DOCUMENTS = (".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".wps", ".zip", ".rar", ".mp4")
_NEAR = 0.75  # from here on two names look like a slip of the same


def link_problems(site: Site, files: tuple[LoadedCase, ...], pages: Iterable[Outline]) -> Iterator[Problem]:
    """Yield a problem for each link in the about page and in any case file that leads nowhere.

    Links to a case that has errors are not judged: its page will come.
    """
    known = _Known(
        anchors={page.address: page.anchors for page in pages},
        unfinished={
            address.of_slug(slug): file.prose.ids
            for file in files
            if not file.case
            for slug in (*(alias.target for alias in file.aliases), file.slug)
        },
        drafts=frozenset(address.of_slug(file.slug) for file in files if file.is_draft),
    )
    yield from known.problems(address.ABOUT, site.about.links)
    for file in files:
        found = known.problems(address.of_slug(file.slug), file.prose.links)
        yield from softened(found) if file.is_draft else found


@dataclass(frozen=True)
class _Known:
    """The anchors of every page by its address, those of cases with errors, and the addresses of drafts."""

    anchors: dict[str, frozenset[str]]
    unfinished: dict[str, frozenset[str]]
    drafts: frozenset[str]

    def problems(self, where: str, links: tuple[Reference, ...]) -> Iterator[Problem]:
        """Yield what is wrong with the links on the page `where`."""
        for link in links:
            path, fragment = urldefrag(link.target)
            page = re.sub(r"\.md$", ".html", path)
            target = normpath(join(where.rpartition("/")[0], page)) if page else where
            if re.search(r"/\.?$", page):  # a folder, of which no server makes a page
                target += "/"
            if found := self._problem(where, target, fragment):
                yield Problem(link.place, f"链接“{link.target}”{found[0]}", found[1])

    def _problem(self, where: str, target: str, fragment: str) -> tuple[str, str] | None:
        if target in self.drafts and where not in self.drafts:
            return "指向一篇草稿", "先发布那一篇，或去掉链接"
        if target in self.unfinished:
            own = self.unfinished[target]
            lost = target == where and fragment and fragment not in own and not is_reserved(fragment)
            return ("指向的位置不存在", _hint(fragment, own)) if lost else None
        if target in self.drafts:
            return None
        if target not in self.anchors:
            return "没有对应的页面", self._page_hint(where, target)
        if fragment and fragment not in self.anchors[target]:
            return "指向的位置不存在", _hint(fragment, self.anchors[target])
        return None

    def _page_hint(self, where: str, target: str) -> str:
        if "@" in target and "/" not in target.removeprefix("cases/"):
            return f"邮箱写作 mailto:{target.removeprefix('cases/')}"
        if re.search(r"(?:^|/)www\.|\.(?:com|cn|net|org)(?:/|$)|https?[：:]?/", target):
            return "链接到别的网站时，写完整的网址，以 https:// 开头"
        if target.lower().endswith((".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")):
            return "要显示图片，前面加英文感叹号：![图上是什么](…)"
        if target.lower().endswith(_DOCUMENTS):
            return "案例里不放附件：写它在网上的完整网址，以 https:// 开头（assets 里的也是）；没有就去掉链接"
        folder = target.rstrip("/").rpartition("/")[0]
        beside = sorted(one for one in self.anchors if one.rpartition("/")[0] == folder)
        misplaced = (f"cases/{target}", target.removeprefix("cases/"))
        nearest = [page for page in misplaced if page in self.anchors]
        nearest = nearest or get_close_matches(target, beside, n=1, cutoff=_NEAR)
        if not nearest:
            return "检查文件名；链接到别的案例时写：文件名.md"
        written = relpath(f"/{nearest[0]}", f"/{where.rpartition('/')[0]}")
        is_case = nearest[0].startswith("cases/")
        return f"是不是“{re.sub(r'[.]html$', '.md', written) if is_case else written}”？"


def _hint(fragment: str, known: Iterable[str]) -> str:
    nearest = [own for own in known if own == anchor(fragment)]
    nearest = nearest or get_close_matches(fragment, list(known), n=1, cutoff=_NEAR)
    return f"是不是“#{nearest[0]}”？" if nearest else "检查“#”后面的编号；给标题加编号写作 ## 标题 {#编号}"
