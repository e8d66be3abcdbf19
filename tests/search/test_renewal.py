"""The index that is made from the one that was made last is that of a build from nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plan.sites import site_of
from support import case

from showcase.model.date import PartialDate
from showcase.model.output import Kept, Output
from showcase.model.site import Site
from showcase.record.record import Record
from showcase.record.values import digest_of
from showcase.search import forms, renewal, shards
from showcase.search.document import Document, Name
from showcase.search.folding import indexed
from showcase.search.index import index_again, search_index
from showcase.search.passages import Passage
from showcase.search.shelf import Shelf
from showcase.search.state import Row

SITE = site_of({"cases/jia.md": case()})
SLUGS = ("jia", "yi", "bing", "ding", "wu")
SPELLED = {"红": "hong", "楼": "lou", "甲": "jia", "乙": "yi"}


@dataclass(frozen=True)
class Text:
    """What an author writes of a case."""

    title: str = "红楼"
    body: str = "党建品牌"
    tag: int = 0
    year: int = 2025


Texts = dict[str, Text]


@dataclass
class World:
    """Builds one after the other: the record in a file, what is published, and what was asked for."""

    record: Path
    whole: int = 0
    published: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def build(self, texts: Texts) -> set[str]:
        """Publish the index of `texts`, which is that of a build from nothing; return what has changed."""
        documents = {slug: _document(slug, text) for slug, text in texts.items()}
        keys = {slug: digest_of(document) for slug, document in documents.items()}
        site, before, self.asked = _site(texts), self.published, []
        with closing(Record(self.record)) as record:
            for slug, document in documents.items():
                record.keep(("document", keys[slug]), document)
            there = {address: sha256(content).digest() for address, content in before.items()}
            shelf = Shelf(record, there, keys)
            made = index_again(site, lambda slug: self._document(documents, slug), shelf, self.whole)
        self.published = {one.address: self._content(one) for one in made}
        anew = search_index(site, documents.__getitem__, self.whole)
        assert self.published == {one.address: one.content for one in anew}
        return {
            address.removeprefix("search/")
            for address in before.keys() | self.published.keys()
            if before.get(address) != self.published.get(address)
        }

    def lose(self, number: int) -> None:
        """Lose every third row of the record."""
        with closing(sqlite3.connect(self.record, isolation_level=None)) as rows:
            rows.execute("DELETE FROM known WHERE rowid % 3 = ?", (number % 3,))

    def spoil(self, number: int) -> None:
        """Have somebody change every third published file."""
        for address in sorted(self.published)[number % 3 :: 3]:
            self.published[address] = b"?"

    def _document(self, documents: dict[str, Document], slug: str) -> Document:
        self.asked.append(slug)
        return documents[slug]

    def _content(self, one: Output | Kept) -> bytes:
        if isinstance(one, Output):
            return one.content
        assert sha256(self.published[one.address]).digest() == one.digest
        return self.published[one.address]


def _document(slug: str, text: Text) -> Document:
    names = (text.title, "甲品牌", f"{slug}大厦")
    spelled = (tuple(SPELLED.get(char, char) for char in name) for name in names)
    body = Passage("main", "正文", text.body)
    passages = Passage("main", "摘要", "红楼"), Passage("facts", "基本信息", "楼宇"), body
    return Document(
        f"cases/{slug}.html", "楼宇", "江苏", str(text.year), tuple(map(Name, names, spelled)), passages, ""
    )


def _site(texts: Texts) -> Site:
    (one,) = SITE.cases
    tags = list(SITE.vocabulary.tag_by_name.values())
    cases = (
        replace(
            one,
            slug=slug,
            facts=replace(one.facts, published=PartialDate(text.year), tags=(tags[text.tag],)),
        )
        for slug, text in texts.items()
    )
    return replace(SITE, cases=tuple(cases))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "record.sqlite3")


@pytest.fixture(params=[(16, 3000), (1, 3000), (1, 24), (0, 0)], ids=["rare", "in-classes", "apart", "hints"])
def small_forms(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have small lists written in each of the forms, and few of them in a shard."""
    few, long = request.param
    monkeypatch.setattr(forms, "_FEW", few)
    monkeypatch.setattr(forms, "_LONG", long)
    monkeypatch.setattr(shards, "_SHARD", 200)
    monkeypatch.setattr(renewal, "_FEW", 1)


SLUG = st.sampled_from(SLUGS)
BODY = st.text("党建品会a+𠮷 。", max_size=25)
TEXT = st.builds(
    Text,
    title=st.text("红楼甲 ", max_size=3),
    body=BODY,
    tag=st.integers(0, 2),
    year=st.sampled_from((2024, 2025)),
)
EDITS = st.lists(
    st.one_of(
        st.tuples(SLUG, BODY),
        st.tuples(SLUG, BODY),
        st.tuples(SLUG, TEXT),
        st.tuples(SLUG, st.none()),
        st.tuples(SLUG, SLUG),
        st.tuples(st.sampled_from(("go back", "lose", "spoil")), st.integers(0, 9)),
    ),
    min_size=1,
    max_size=6,
)


def _edited(texts: Texts, edits: list[tuple[str, object]], world: World) -> Iterator[Texts]:
    """Yield the texts after each of `edits`: a body, a text, none, what another case has, or a mishap."""
    history = [texts]
    for slug, new in edits:
        match slug, new:
            case "go back", int(steps):
                texts = history[steps % len(history)]
            case "lose", int(number):
                world.lose(number)
            case "spoil", int(number):
                world.spoil(number)
            case _, Text():
                texts = {**texts, slug: new}
            case _, None:
                texts = {other: text for other, text in texts.items() if other != slug}
            case _, str(other) if other in texts and slug in texts:
                texts = {**texts, slug: texts[other], other: texts[slug]}
            case _, str(body):
                texts = {**texts, slug: replace(texts.get(slug, Text()), body=body)}
        history.append(texts)
        yield texts


@pytest.mark.usefixtures("small_forms")
@settings(max_examples=25)
@given(st.dictionaries(SLUG, TEXT, min_size=3), EDITS)
def test_after_any_edits_the_index_is_that_of_a_build_from_nothing(
    texts: Texts, edits: list[tuple[str, object]]
) -> None:
    with TemporaryDirectory() as folder:
        world = World(Path(folder) / "record.sqlite3")
        world.build(texts)
        for now in _edited(texts, edits, world):
            world.build(now)


# Characters of their own for each case, so that what one says is in few of the others' shards.
MANY: Texts = {
    f"c{number:02}": Text(body="".join(chr(0x4E00 + 97 * number + step) for step in range(90)))
    for number in range(20)
}
NEW = chr(0x8FFF) * 2


def _edit(texts: Texts, slug: str, body: str) -> Texts:
    return texts | {slug: replace(texts[slug], body=body)}


def _with_sentence(texts: Texts) -> Texts:
    return _edit(texts, "c07", f"{MANY['c07'].body}{NEW}")


def test_a_sentence_rewrites_the_shards_that_have_what_it_brings(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "_SHARD", 200)
    world.build(MANY)
    changed = world.build(_with_sentence(MANY))
    last = MANY["c07"].body[-1]
    bits = (sum("grams/" in address for address in world.published) - 1).bit_length()
    assert bits > 5
    grams = (NEW[0], NEW, last + NEW[0])
    assert changed == {
        "index.js",
        "cases/7.js",
        *(f"grams/{shards.shard_of(indexed(gram), bits)}.js" for gram in grams),
    }
    assert set(world.asked) == {"c07"}


def test_where_nothing_has_changed_no_document_is_asked_for(world: World) -> None:
    for whole in (0, 300_000):
        world.whole = whole
        world.build(MANY)
        assert world.build(MANY) == set()
        assert world.asked == []


def test_the_newest_case_is_put_to_the_others_and_withdrawn_again(world: World) -> None:
    newest = {"zi": Text(year=2026)}
    world.build(MANY)
    world.build(MANY | newest)
    assert set(world.asked) == {"zi"}
    world.build(MANY)
    assert world.asked == []


def test_a_new_title_leaves_no_trace_of_the_old_one(world: World) -> None:
    world.build(MANY)
    world.build(MANY | {"c03": Text("乙", MANY["c03"].body)})
    assert set(world.asked) == {"c03"}


def test_a_script_that_somebody_has_changed_is_made_again_without_the_documents(world: World) -> None:
    world.build(MANY)
    for address in ("search/grams/0.js", "search/pinyin/0.js"):
        world.published[address] = b"?"
        assert world.build(MANY) == {address.removeprefix("search/")}
    assert world.asked == []
    world.published.clear()
    world.build(MANY)


def test_a_site_that_grows_or_shrinks_past_the_limit_takes_the_other_form(world: World) -> None:
    world.whole = sum(len(text.body) for text in MANY.values()) + 500
    assert "grams/0.js" not in world.build(MANY)
    longer = _edit(MANY, "c07", NEW * 400)
    assert "grams/0.js" in world.build(longer)
    assert "grams/0.js" in world.build(MANY)
    assert "search/grams/0.js" not in world.published


def test_a_row_of_other_documents_is_not_believed(world: World) -> None:
    world.build(MANY)
    names = [one.removeprefix("search/").removesuffix(".js") for one in world.published if "grams/" in one]
    every = [("search index", "row", name) for name in (*names, "pinyin")]
    with closing(Record(world.record)) as record:
        rows = {parts: record.look_up(Row, parts) for parts in every}
    assert all(rows.values())
    world.build(_with_sentence(MANY))
    with closing(Record(world.record)) as record:  # as if another build had been at work
        for parts, row in rows.items():
            record.keep(parts, row)
    world.build(_edit(MANY, "c07", f"{MANY['c07'].body}{NEW * 2}"))
