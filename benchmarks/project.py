"""A project of invented cases on the disk, as their authors would have written them."""

import json
import shutil
from pathlib import Path
from random import Random

from benchmarks.corpus import Section, facts_of, sections_of
from benchmarks.prose import Writer
from showcase.model.case import Facts

_ROOT = Path(__file__).resolve().parent.parent


def write_project(folder: Path, count: int, seed: str = "case") -> None:
    """Write a project of `count` cases into `folder`, which is not there yet.

    Its settings, templates and assets are those of this project. A larger project has the cases of a smaller
    one; another `seed` gives other cases.
    """
    for name in ("assets", "templates"):
        shutil.copytree(_ROOT / name, folder / name)
    shutil.copy(_ROOT / "site.yaml", folder)
    (folder / "cases").mkdir()
    for number in range(count):
        text = case_text(number, seed)
        (folder / f"cases/case-{number:05}.md").write_text(text, "utf-8", newline="\n")


def case_text(number: int, seed: str = "case") -> str:
    """Return the file of case `number`."""
    writer = Writer(Random(f"{seed} {number}"))
    facts = facts_of(writer)
    return f"---\n{_front(facts)}---\n\n" + "\n".join(map(_section, sections_of(writer)))


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
