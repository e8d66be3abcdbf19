"""Links and pictures: those inside the site are collected to be checked, none loads anything from outside."""

import re
from html import unescape
from urllib.parse import unquote, urlsplit

from showcase.model.prose import Reference
from showcase.problems import Problem
from showcase.prose.anatomy import rewrite_tags
from showcase.prose.source import Source, error


class Targets:
    """Collects the targets of one text."""

    def __init__(self, source: Source) -> None:
        """Begin with none."""
        self.source = source
        self.links: list[Reference] = []
        self.pictures: list[Reference] = []
        self.problems: list[Problem] = []

    def collect(self, html: str) -> str:
        """Return sanitised `html` with links to case files turned into links to their pages."""
        return rewrite_tags(html, self._tag)

    def _tag(self, name: str, attributes: dict[str, str]) -> dict[str, str]:
        if name == "a" and "href" in attributes:
            attributes["href"] = self._link(attributes["href"])
        elif name == "img":
            attributes["src"] = self._picture(attributes.get("src", ""))
            attributes.setdefault("loading", "lazy")
        return attributes

    def _link(self, href: str) -> str:
        target = unescape(href)
        if target.startswith(("//", "\\")):
            place = self.source.find(target)
            self.problems.append(error(place, f"链接“{target}”少了 http: 或 https:", "写完整的网址"))
        elif not _scheme(target):
            href = re.sub(r"\.md(?=#|$)", ".html", href).replace(" ", "%20")
            self.links.append(
                Reference(re.sub(r"\.md(?=#|$)", ".html", unquote(target)), self.source.find(target))
            )
        return href

    def _picture(self, src: str) -> str:
        target = unescape(src)
        place = self.source.find(target)
        if _scheme(target) or target.startswith(("//", "\\")):
            hint = "把图片存到与案例同名的文件夹里，再写文件名；网页不从别的网站取东西"
            self.problems.append(error(place, f"图片“{target}”在别的网站上", hint))
        else:
            self.pictures.append(Reference(unquote(target), place))
        return src.replace(" ", "%20")


def _scheme(target: str) -> str:
    try:
        return urlsplit(target).scheme
    except ValueError:
        return "?"
