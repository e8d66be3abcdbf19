"""How a case is cited: what its page says of that, and the files that reference managers read."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.citing.bibtex import bibtex
from showcase.citing.csl import csl_json
from showcase.citing.metadata import VOCABULARIES, Pairs, embedded
from showcase.citing.ris import ris
from showcase.citing.standard import GB_2015, GB_2025, Edition, Phrase, citation
from showcase.citing.work import Work, cited_case, cited_source
from showcase.model.case import Case
from showcase.model.output import Output
from showcase.model.site import Settings
from showcase.plan import address
from showcase.plan.companions import names_of

_FORMATS = (("BibTeX", "bib", bibtex), ("RIS", "ris", ris), ("CSL-JSON", "csl.json", csl_json))

ENDINGS = tuple(before + ending for before in ("", "sources.") for _, ending, _ in _FORMATS)
"""What the names of the files of a case end with."""


@dataclass(frozen=True)
class Form:
    """A citation in words, by the name of the standard."""

    name: str
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True)
class Download:
    """A file that a reader saves; `name` is the one it is saved under."""

    label: str
    address: str
    name: str


@dataclass(frozen=True)
class Citing:
    """How a case and its sources are cited; `metadata` and the `vocabularies` of its names stand in the head.

    The sources are listed on the page by the current standard; `former_sources` has them by the former one.
    """

    current: Form
    former: Form
    former_sources: tuple[tuple[Phrase, ...], ...]
    files: tuple[Download, ...]
    sources: tuple[Download, ...]
    vocabularies: Pairs
    metadata: Pairs


def citing_of(case: Case, settings: Settings) -> Citing | None:
    """Return how `case` is cited, None for a draft."""
    if case.facts.draft:
        return None
    work = _work(case, settings)
    return Citing(
        current=_form(work, GB_2025),
        former=_form(work, GB_2015),
        former_sources=tuple(citation(cited_source(source), GB_2015) for source in case.facts.sources),
        files=tuple(_download(label, case.slug, ending) for label, ending, _ in _FORMATS),
        sources=tuple(_download(label, case.slug, f"sources.{ending}") for label, ending, _ in _FORMATS),
        vocabularies=VOCABULARIES,
        metadata=embedded(work, case.facts.published, settings.organiser),
    )


def citation_files(case: Case, settings: Settings) -> Iterator[Output]:
    """Yield the files of `case`, none for a draft.

    They stand beside the page, and beside the pages at its former addresses, because a program that asks for
    one there is not led on; wherever a file stands, what it names is the present address.
    """
    if case.facts.draft:
        return
    work = (_work(case, settings),)
    sources = [cited_source(source, f"{case.slug}:") for source in case.facts.sources]
    contents = {ending: write(work) for _, ending, write in _FORMATS}
    contents |= {f"sources.{ending}": write(sources) for _, ending, write in _FORMATS}
    for name in names_of(case):
        for ending, content in contents.items():
            yield Output(address.of_citation(name, ending), content.encode())


def _work(case: Case, settings: Settings) -> Work:
    where = settings.base_url + address.of_case(case) if settings.base_url else ""
    return cited_case(case, settings.title, settings.organiser, where)


def _form(work: Work, edition: Edition) -> Form:
    return Form(edition.name, citation(work, edition, asking=True))


def _download(label: str, slug: str, ending: str) -> Download:
    where = address.of_citation(slug, ending)
    return Download(label, where, where.rpartition("/")[2])
