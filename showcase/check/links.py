"""Links that authors wrote: each must lead to a page of the site, and to an anchor on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import join, normpath
from urllib.parse import urldefrag

from showcase.load.case import LoadedCase
from showcase.model.prose import Reference
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.page import Page
from showcase.problems import Problem, guess


def link_problems(site: Site, files: tuple[LoadedCase, ...], pages: Iterable[Page]) -> Iterator[Problem]:
    """Yield a problem for each link in the about page and in any case file that leads nowhere.

    Links to a case that has errors are not judged: its page will come.
    """
    ids = {page.address: page.anchors for page in pages}
    unknown = frozenset(address.of_slug(file.slug) for file in files if not file.case)
    drafts = frozenset(address.of_case(file.case) for file in files if file.case) - ids.keys()
    known = _Known(ids, unknown, drafts)
    texts = [(address.ABOUT, site.about.links)]
    texts += [(address.of_slug(file.slug), file.prose.links) for file in files]
    for where, links in texts:
        for link in links:
            if problem := known.problem(where, link):
                yield problem


@dataclass(frozen=True)
class _Known:
    """The anchors of every page by its address, and the addresses of which nothing can be said."""

    ids: dict[str, frozenset[str]]
    unknown: frozenset[str]
    drafts: frozenset[str]

    def problem(self, where: str, link: Reference) -> Problem | None:
        """Return what is wrong with a link on the page `where`."""
        path, fragment = urldefrag(link.target)
        target = normpath(join(where.rpartition("/")[0], path)) if path else where
        if target in self.unknown or (target in self.drafts and where == target):
            return None
        if target in self.drafts and where not in self.drafts:
            return Problem(link.place, f"链接“{link.target}”指向一篇草稿", "先发布那一篇，或去掉链接")
        if target not in self.ids and target not in self.drafts:
            nearest = guess(target, self.ids)
            hint = f"{nearest}检查文件名和文件夹" if nearest else "链接到别的案例时写：文件名.md"
            return Problem(link.place, f"链接“{link.target}”没有对应的页面", hint)
        if fragment and target in self.ids and fragment not in self.ids[target]:
            hint = guess(fragment, self.ids[target]) or "检查“#”后面的编号"
            return Problem(link.place, f"链接“{link.target}”指向的位置不存在", hint)
        return None
