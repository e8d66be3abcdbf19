"""This project, as one generator among others."""

import sys
from pathlib import Path

from benchmarks.generator import Generator
from benchmarks.project import write_project

_ROOT = Path(__file__).resolve().parent.parent

OURS = Generator(
    name="ours",
    command=(sys.executable, "-m", "showcase"),
    arguments=("build",),
    environment={"PYTHONPATH": str(_ROOT)},
    write=write_project,
    source="cases/{slug}.md",
    page="cases/{slug}.html",
    listing="tags/{tag.slug}.html",
    output="public",
    memory=(".showcase", ".public.next"),
)
