"""A generator of static sites, as far as measuring needs to know it."""

import os
import re
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.project import Source
from showcase.model.vocabulary import Tag


@dataclass(frozen=True, kw_only=True)
class Generator:
    """How a generator is called, and what it reads and writes.

    `write` makes its site of cases in a folder that is not there yet. `source`, `page` and `listing` are the
    paths of a case's file, a case's page and a tag's page, by `slug` and `tag`. `output` is what it builds,
    `memory` what else it leaves behind; `says_version` are the arguments that make it tell its version.
    """

    name: str
    command: tuple[str, ...]
    arguments: tuple[str, ...]
    says_version: tuple[str, ...] = ("--version",)
    environment: Mapping[str, str] = field(default_factory=dict)
    write: Callable[[Path, Sequence[Source]], None]
    source: str
    page: str = "cases/{slug}/index.html"
    listing: str = "tags/{tag.name}/index.html"
    output: str
    memory: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The version that it says it has; empty where it says none."""
        done = subprocess.run(
            [*self.command, *self.says_version],
            capture_output=True,
            text=True,
            env={**os.environ, **self.environment},
            check=False,
        )
        return first_version(done.stdout + done.stderr)

    def file_of(self, slug: str) -> str:
        """Return the path of a case's file in the site."""
        return self.source.format(slug=slug)

    def page_of(self, slug: str) -> str:
        """Return the path of a case's page in the site."""
        return f"{self.output}/{self.page.format(slug=slug)}"

    def listing_of(self, tag: Tag) -> str:
        """Return the path of a tag's page in the site."""
        return f"{self.output}/{self.listing.format(tag=tag)}"


def first_version(text: str) -> str:
    """Return the first thing that looks like a version, such as `1.6.1`."""
    found = re.search(r"\d+\.\d+[\w.]*", text)
    return found[0] if found else ""
