"""Generators of a few lines, which show what is asked of real ones."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.changes import CHANGES
from benchmarks.comparing import Written, compare
from benchmarks.corpus import Shape
from benchmarks.generator import Generator, first_version
from benchmarks.project import Source, case_text, source

CASES = [source(number, Shape()) for number in range(2)]
COPY = """
import pathlib, re
for path in pathlib.Path("cases").iterdir():
    text = path.read_text("utf-8")
    tags = re.search(r"tags: \\[(.*)\\]", text)[1].split(", ")
    for page in [f"cases/{path.stem}", *(f"tags/{tag}" for tag in tags)]:
        target = pathlib.Path("out", page, "index.html")
        target.parent.mkdir(parents=True, exist_ok=True)
        if not (ONCE and target.exists()): target.write_text(text, "utf-8")
pathlib.Path("../order").open("a").write(NAME)
"""


def write(folder: Path, cases: Sequence[Source]) -> None:
    (folder / "cases").mkdir(parents=True)
    for case in cases:
        (folder / f"cases/{case.slug}.md").write_text(case_text(case), "utf-8")


def generator(name: str, *, once: bool = False) -> Generator:
    program = f"ONCE = {once}; NAME = {name!r}{COPY}"
    return Generator(
        name=name,
        command=(sys.executable, "-c", program),
        arguments=(),
        write=write,
        source="cases/{slug}.md",
        output="out",
    )


def test_every_generator_has_its_turn_in_every_run(tmp_path: Path) -> None:
    results = list(compare([generator("a"), generator("b")], CASES, 2, tmp_path, 60))
    assert (tmp_path / "order").read_text() == "ab" * 2 * len(CHANGES)
    assert [result.name for result in results] == ["a", "b"]
    assert all(list(result.costs) == list(CHANGES) and not result.trouble for result in results)


def test_what_a_build_from_nothing_writes_is_counted(tmp_path: Path) -> None:
    (result,) = compare([generator("a")], CASES, 1, tmp_path, 60)
    tags = {tag for case in CASES for tag in case.facts.tags}
    assert result.written.files == len(CASES) + len(tags)
    assert result.written.size > len(CASES[0].body)


def test_a_build_that_shows_the_old_text_is_no_build(tmp_path: Path) -> None:
    stale, fresh = compare([generator("stale", once=True), generator("fresh")], CASES, 1, tmp_path, 60)
    assert stale.trouble.startswith("a sentence: ")
    assert list(stale.costs) == list(CHANGES[:2])
    assert not fresh.trouble


def test_nothing_is_written_where_nothing_is_built(tmp_path: Path) -> None:
    broken = Generator(
        name="broken",
        command=(sys.executable, "-c", "raise SystemExit(3)"),
        arguments=(),
        write=write,
        source="cases/{slug}.md",
        output="out",
    )
    (result,) = compare([broken], CASES, 1, tmp_path, 60)
    assert (result.costs, result.written) == ({}, Written(0, 0))
    assert "3" in result.trouble


@pytest.mark.parametrize(
    ("said", "version"),
    [
        ("hugo v0.168.0-abc linux/amd64", "0.168.0"),
        ("mkdocs, version 1.6.1 from /home (Python 3.11)", "1.6.1"),
        ("no idea", ""),
    ],
)
def test_a_version_is_found_in_what_a_command_says(said: str, version: str) -> None:
    assert first_version(said) == version
