"""What is searched of a case: a function of the case and its page, and of no other case."""

from dataclasses import dataclass

from showcase.model.case import Case
from showcase.plan import address
from showcase.plan.card import card_of
from showcase.plan.pages.case import CaseContent
from showcase.search.folding import unlike, without_invisible
from showcase.search.passages import Passage, passages_of
from showcase.search.spelling import Spell, Syllables, spelled_names

_HEAD = 2  # passages: the summary and the facts
_OWN = 3  # names: the title, the brand and the place


@dataclass(frozen=True)
class Name:
    """A name by which a case may be sought, and its pinyin, one syllable for each character."""

    text: str
    syllables: Syllables


@dataclass(frozen=True)
class Document:
    """A case as it is searched and as a result shows it.

    `names` begin with the title, the brand and the place, `passages` with the summary and the facts; `unlike`
    has the characters that the browser has to be told how to fold.
    """

    address: str
    carrier: str
    region: str
    published: str
    names: tuple[Name, ...]
    passages: tuple[Passage, ...]
    unlike: str

    @property
    def own_names(self) -> tuple[Name, ...]:
        """The title, the brand and the place."""
        return self.names[:_OWN]

    @property
    def levels(self) -> tuple[str, str, str, str]:
        """The texts by what a word in them counts, the least first: body, headings, head, names."""
        head, rest = self.passages[:_HEAD], self.passages[_HEAD:]
        return (
            "\n".join(passage.text for passage in rest),
            "\n".join(passage.heading for passage in rest),
            "\n".join(passage.text for passage in head),
            "\n".join(name.text for name in self.own_names),
        )


def document_of(case: Case, content: CaseContent, spell: Spell = spelled_names) -> Document:
    """Return what is searched of `case`, whose page shows `content`; `spell` knows its names in pinyin."""
    facts, card = case.facts, card_of(case)
    tags = [tag.name for tag in facts.tags]
    founded = f"{facts.founded.chinese}成立" if facts.founded else ""
    known = (facts.slogan, facts.carrier.name, facts.region.full_name, facts.organisation, founded, *tags)
    passages = (
        Passage("main", "摘要", _clean(facts.summary)),
        Passage("facts", "基本信息", _clean(" ".join(known))),
        *passages_of(case, content),
    )
    written = (facts.title, facts.brand, facts.place, facts.organisation, *tags)
    names = tuple(_clean(name) for name in written if name)
    regions = facts.region.path
    texts = (*names, *(region.name for region in regions))
    return Document(
        address=address.of_case(case),
        carrier=card.carrier,
        region=card.region,
        published=card.published.iso,
        names=tuple(map(Name, texts, spell(names, regions))),
        passages=passages,
        unlike=unlike("\n".join((*names, *(f"{one.heading}\n{one.text}" for one in passages)))),
    )


def _clean(text: str) -> str:
    return " ".join(without_invisible(text).split())
