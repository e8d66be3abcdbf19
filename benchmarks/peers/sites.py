"""The sites of the other generators on the disk, as their authors would have them."""

import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peers.dialects import city_of
from benchmarks.project import Source

_THEMES = Path(__file__).resolve().parent / "themes"
_STYLE = "style.css"
_NEWEST = 30


@dataclass(frozen=True, kw_only=True)
class Site:
    """How the site of a peer is made of cases.

    `themes` are folders of `themes/`, the later over the earlier; `style` is where it wants the style sheet,
    `source` where a case, `modules` the packages it needs beside it.
    """

    themes: tuple[str, ...]
    style: str
    source: str
    dialect: Callable[[Source], str]
    has_stubs: bool = False
    modules: Path | None = None

    def write(self, folder: Path, cases: Sequence[Source]) -> None:
        """Write the site into `folder`, which is not there yet."""
        for theme in self.themes:
            shutil.copytree(_THEMES / theme, folder, dirs_exist_ok=True)
        _write(folder / self.style / _STYLE, (_THEMES / _STYLE).read_text("utf-8"))
        for case in cases:
            _write(folder / self.source.format(slug=case.slug), self.dialect(case))
        if self.has_stubs:
            _write_stubs(folder / "docs", cases)
        if self.modules:
            (folder / "node_modules").symlink_to(self.modules)


def _write_stubs(folder: Path, cases: Sequence[Source]) -> None:
    """Write what Material's tags do not make: home page, indexes, an empty page for every tag and region."""
    newest = sorted(cases, key=lambda case: (case.facts.published.iso, case.slug), reverse=True)[:_NEWEST]
    lines = (
        f"- {case.facts.published.iso} [{case.facts.title}](cases/{case.slug}.md) {city_of(case.facts)}\n"
        for case in newest
    )
    _write(folder / "index.md", "# 最新案例\n\n" + "".join(lines))
    _write_listing(folder, "tags", "标签", Counter(tag.name for case in cases for tag in case.facts.tags))
    _write_listing(folder, "regions", "地区", Counter(city_of(case.facts) for case in cases))


def _write_listing(folder: Path, kind: str, title: str, names: Counter[str]) -> None:
    lines = (f"- [{name}]({name}.md)（{count}）\n" for name, count in names.most_common())
    _write(folder / kind / "index.md", f"# {title}\n\n" + "".join(lines))
    for name in names:
        stub = f"# {name}\n\n<!-- material/{kind} {{ include: [{name}] }} -->\n"
        _write(folder / kind / f"{name}.md", stub)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
