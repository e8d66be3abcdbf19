"""Links and pictures: those inside the site are collected to be checked, none loads anything from outside."""

import re
from collections import Counter
from functools import cached_property
from html import unescape
from urllib.parse import unquote, urlsplit

from showcase.model.prose import Reference
from showcase.problems import Place, Problem
from showcase.prose.anatomy import rewrite_tags
from showcase.prose.source import Source, error, warning

_OF_FOOTNOTES = ("footnote-ref", "footnote-backref")  # made by the library and sound
_PIXELS = re.compile("[0-9]{1,5}")
_CASE_FILE = re.compile(r"\.md(?=#|$)")
_TARGET = re.compile(
    r"(?im)(?:\]\(\s*<?|\b(?:href|src)\s*=\s*[\"']?|\]:\s*<?)"
    r"((?:[^\s\"'>()]|\([^\s()]*\))*)(?=[\s\"'>)]|$)"
)


class Targets:
    """Collects the targets of one text."""

    def __init__(self, source: Source) -> None:
        """Begin with none."""
        self.source = source
        self.links: list[Reference] = []
        self.pictures: list[Reference] = []
        self.problems: list[Problem] = []
        self.met: Counter[str] = Counter()

    def collect(self, html: str) -> str:
        """Return sanitised `html` with links to case files turned into links to their pages."""
        return rewrite_tags(html, self._tag)

    def _tag(self, name: str, attributes: dict[str, str]) -> dict[str, str]:
        of_note = attributes.get("class") in _OF_FOOTNOTES and attributes.get("href", "").startswith("#fn")
        if name == "a" and "href" in attributes and not of_note:
            attributes["href"] = self._link(attributes["href"])
        elif name == "img":
            attributes.setdefault("loading", "lazy")
            if "src" in attributes:  # without, it was unsafe and is reported by now
                attributes["src"] = self._picture(attributes["src"])
                self._check_size(attributes)
        return attributes

    def _check_size(self, attributes: dict[str, str]) -> None:
        for name in ("width", "height"):
            if name in attributes and not _PIXELS.fullmatch(attributes[name]):
                value = unescape(attributes[name])
                written = re.compile(rf"\b{name}\s*=\s*[\"']?{re.escape(value)}")
                place = self.source.find_pattern(written)
                message = f"图片的 {name}（{value}）不是像素数，没有用上"
                self.problems.append(warning(place, message, f"只写一个整数，例如 {{{name}=480}}，或删掉"))

    def _link(self, href: str) -> str:
        target = unescape(href)
        place = self._place(target, href)
        if not target:
            self.problems.append(
                error(place, "链接没有写地址", "在圆括号里写网址或文件名：[文字](文件名.md)")
            )
        elif target.startswith(("//", "\\")):
            self.problems.append(error(place, f"链接“{target}”少了 http: 或 https:", "写完整的网址"))
        elif _scheme(target) in ("http", "https") and not re.match(r"(?i)https?://[^/?#]", target):
            self.problems.append(
                error(place, f"链接“{target}”不完整", "写完整的网址，例如 https://example.org/")
            )
        elif not _scheme(target):
            href = _CASE_FILE.sub(".html", href).replace(" ", "%20")
            self.links.append(Reference(unquote(target), place))
        return href

    def _picture(self, src: str) -> str:
        target = unescape(src)
        place = self._place(target, src)
        if not target:
            self.problems.append(error(place, "图片没有写文件名", "在圆括号里写文件名：![说明](文件名.jpg)"))
        elif _scheme(target) or target.startswith(("//", "\\")):
            hint = "把图片存到与案例同名的文件夹里，再写文件名；网页不从别的网站取东西"
            self.problems.append(error(place, f"图片“{target}”在别的网站上", hint))
        elif re.search(r"[#?]", target):
            self.problems.append(error(place, f"图片“{target}”的文件名里有 # 或 ?", "给图片换一个名字"))
        else:
            self.pictures.append(Reference(unquote(target), place))
        return src.replace(" ", "%20")

    def _place(self, target: str, escaped: str) -> Place:
        """Return where the target stands that is met now; the same target may stand in several places."""
        number = self.met[target]
        self.met[target] += 1
        for form in (target, escaped, target.replace("\\", r"\\")):
            if offsets := self._written.get(form):
                return self.source.place_at(offsets[min(number, len(offsets) - 1)])
        return self.source.find(target)

    @cached_property
    def _written(self) -> dict[str, list[int]]:
        """Where each target is written; looked up once, since a text may have thousands of links."""
        offsets: dict[str, list[int]] = {}
        for match in _TARGET.finditer(self.source.prose):
            offsets.setdefault(match[1], []).append(match.start(1))
        return offsets


def _scheme(target: str) -> str:
    try:
        return urlsplit(target).scheme
    except ValueError:
        return "?"
