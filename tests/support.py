"""Small whole sites for tests: in memory for what is made of them, on disk for what is done with files."""

import os
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path

from showcase.build import Built, build
from showcase.joined import is_part
from showcase.make import Made, make
from showcase.model.output import Output
from showcase.model.picture import Fault, Survey
from showcase.pictures.formats import format_of
from showcase.problems import Problem
from showcase.read.tree import Tree, read_tree

REPOSITORY = Path(__file__).resolve().parent.parent

SITE = """\
title: 小案例库
description: 用来测试的案例库。
base_url: https://anli.example/base/
about: |
  关于这个网站。
carriers:
  - name: 楼宇
    slug: louyu
    description: 商务楼宇。
  - name: 园区
    slug: yuanqu
zones:
  - name: 浦口经济开发区
    slug: pukou-jingkaiqu
    within: 江苏省南京市浦口区
tags:
  - group: 领域
    slug: lingyu
    tags:
      - name: 楼宇党建
        slug: louyu-dangjian
        description: 楼宇里的党建。
      - name: 园区党建
        slug: yuanqu-dangjian
        description: 园区里的党建。
  - group: 机制
    slug: jizhi
    tags:
      - name: 党建联盟
        slug: dangjian-lianmeng
        description: 结成联盟。
"""

CASE = """\
---
title: 甲楼的故事
brand: 甲品牌
place: 甲大厦
carrier: 楼宇
region: 江苏省南京市浦口区
tags:
  - 楼宇党建
summary: 甲楼怎样做。
published: 2026-01-02
sources:
  - {id: ribao, publisher: 日报, date: 2025,
    title: 甲楼这样做}
---

## 背景

甲楼有很多企业。
"""


def case(body: str = "", **fields: str) -> str:
    """Return a case file like `CASE` with the given top-level fields instead of, or besides, its own.

    A field's text is what follows `name:`, so a list begins with a line break; an empty text leaves it out.
    """
    _, front, text = CASE.split("---\n", 2)
    blocks: dict[str, str] = {}
    for line in front.splitlines(keepends=True):
        name = line.partition(":")[0]
        if line.startswith((" ", "-")):
            name = list(blocks)[-1]
        blocks[name] = blocks.get(name, "") + line
    for name, value in fields.items():
        blocks.pop(name, None)
        if value:
            blocks[name] = f"{name}:{value if value.startswith(chr(10)) else ' ' + value}".rstrip("\n") + "\n"
    return f"---\n{''.join(blocks.values())}---\n{chr(10) + body + chr(10) if body else text}"


@cache
def assets() -> dict[str, bytes]:
    """Return the project's own assets under their paths."""
    folder = REPOSITORY / "assets"
    return {
        path.relative_to(REPOSITORY).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@cache
def templates() -> dict[str, bytes]:
    """Return the project's own templates under their paths."""
    folder = REPOSITORY / "templates"
    return {
        path.relative_to(REPOSITORY).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.*"))
    }


def tree(files: dict[str, str] | None = None, pictures: tuple[str, ...] = ()) -> Tree:
    """Return sources in memory: `SITE`, one case `jia` and our templates, changed by `files`."""
    texts = {"site.yaml": SITE.encode(), "cases/jia.md": CASE.encode(), **templates()}
    texts |= {path: text.encode() for path, text in (files or {}).items()}
    parts = {path: content for path, content in assets().items() if is_part(path)}
    return Tree(dict(sorted(texts.items())), tuple(sorted({*assets(), *pictures})), parts=parts)


def look(paths: tuple[str, ...]) -> dict[str, Survey | Fault]:
    """Look at pictures that are only named: each is a sound one of twelve hundred pixels, and its own."""
    return {
        path: Survey(sha256(path.encode()).hexdigest(), 100_000, format_of(path), 1200, 800) for path in paths
    }


def made(files: dict[str, str] | None = None, pictures: tuple[str, ...] = ()) -> Made:
    """Return the site made of `tree(files, pictures)`."""
    return make(tree(files, pictures), look=look)


def messages(files: dict[str, str]) -> list[str]:
    """Return the problems of the site made of `tree(files)`, each as one line."""
    return [str(problem) for problem in made(files).problems]


def pages(site: Made) -> dict[str, str]:
    """Return the text of every page of a site that was made, under its address."""
    return {address: text.decode() for address, text in files(site).items() if address.endswith(".html")}


def files(site: Made) -> dict[str, bytes]:
    """Return every file that was made for a site, under its address; copies and drawings are none."""
    return {output.address: output.content for output in site.outputs if isinstance(output, Output)}


def surroundings(**more: str) -> dict[str, str]:
    """Return an environment with our package, what the system cannot do without, `more` and nothing else."""
    needed = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}  # Windows
    if needed:
        needed["PYTHONUTF8"] = "1"  # as `build.py` sets it
    return needed | {"PYTHONPATH": str(REPOSITORY), "PATH": ""} | more


@dataclass
class Project:
    """A project on the disk that tests may write to and build."""

    root: Path
    problems: tuple[Problem, ...] = field(default=(), init=False)

    @property
    def public(self) -> Path:
        """Where the site is built."""
        return self.root / "public"

    def write(self, path: str, content: str | bytes) -> None:
        """Write a source file."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)

    def build(self, *, strict: bool = False) -> Built:
        """Build the site."""
        return build(self.root, self.public, strict=strict)

    def tree(self) -> Tree:
        """Read the sources."""
        return read_tree(self.root)

    def published(self) -> dict[str, bytes]:
        """Return every published file under its address."""
        return {
            path.relative_to(self.public).as_posix(): path.read_bytes()
            for path in sorted(self.public.rglob("*"))
            if path.is_file()
        }


def project_at(root: Path) -> Project:
    """Return a project in the folder `root` with `SITE`, one case `jia` and our templates and assets."""
    project = Project(root)
    for path, content in (templates() | assets()).items():
        project.write(path, content)
    project.write("site.yaml", SITE)
    project.write("cases/jia.md", CASE)
    project.write("assets/css/site.css", "body { color: red }\n")
    return project
