"""A project of invented cases on the disk, as their authors would have written them."""

import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import Section, Shape, facts_of, sections_of
from showcase.model.case import Facts

_ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Source:
    """A case before it is written in the form of a generator; `body` is Markdown."""

    slug: str
    facts: Facts
    body: str


def source(number: int, shape: Shape) -> Source:
    """Return case `number`."""
    writer = shape.writer(number)
    facts = facts_of(writer, shape)
    return Source(f"case-{number:05}", facts, "\n".join(map(_section, sections_of(writer, shape.length))))


def write_project(folder: Path, sources: Iterable[Source]) -> None:
    """Write a project of these cases into `folder`, which is not there yet.

    Its settings, templates and assets are those of this project.
    """
    for name in ("assets", "templates"):
        shutil.copytree(_ROOT / name, folder / name)
    shutil.copy(_ROOT / "site.yaml", folder)
    (folder / "cases").mkdir()
    for case in sources:
        (folder / f"cases/{case.slug}.md").write_text(case_text(case), "utf-8", newline="\n")


def case_text(case: Source) -> str:
    """Return the file of a case."""
    return f"---\n{_front(case.facts)}---\n\n{case.body}"


def _front(facts: Facts) -> str:
    quoted = json.dumps  # a text in JSON is one in YAML
    lines = [
        f"title: {_text(facts.title)}",
        f"brand: {_text(facts.brand)}",
        f"place: {_text(facts.place)}",
        f"carrier: {facts.carrier.name}",
        f"region: {facts.region.full_name}",
        f"organisation: {_text(facts.organisation)}",
        f"tags: [{', '.join(tag.name for tag in facts.tags)}]",
        f"summary: {_text(facts.summary)}",
        f"published: {facts.published.iso}",
        "mechanisms:",
        *(
            line
            for mechanism in facts.mechanisms
            for line in (
                f"  - name: {_text(mechanism.name)}",
                f"    summary: {_text(mechanism.summary)}",
                "    parts:",
                *(
                    f"      - {{name: {_text(part.name)}, text: {_text(part.text)}}}"
                    for part in mechanism.parts
                ),
            )
        ),
        "figures:",
        *(
            f"  - {{label: {_text(figure.label)}, value: {quoted(figure.value.text)}, "
            f"unit: {figure.unit}, source: {figure.source}}}"
            for figure in facts.figures
        ),
        "sources:",
        *(
            f"  - {{id: {source.id}, title: {_text(source.title)}, publisher: {_text(source.publisher)}}}"
            for source in facts.sources
        ),
    ]
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _section(section: Section) -> str:
    parts = [f"## {section.heading}", *section.paragraphs]
    if section.items:
        parts.append("\n".join(f"- **{word}**：{text}" for word, text in section.items))
    return "\n\n".join(parts) + "\n"
