"""The scripts of a whole site."""

import json
from typing import Any

import pytest
from hypothesis import given
from plan.sites import FEW, FILES, site_of
from search.reading import found, levels
from support import case, made

from benchmarks.pages import plan
from benchmarks.queries import documents_of
from showcase.model.output import Output
from showcase.search.folding import folded, indexed
from showcase.search.index import numbered, search_index

SMALL = {"cases/jia.md": case("## 做法\n\n“1+X+Y”。"), "cases/yi.md": case("党建品牌。", published="2025")}


def values(files: dict[str, str], whole: int = 300_000) -> dict[str, Any]:
    """Return what the scripts of the index deliver, by name."""
    site = site_of(files)
    return {
        output.address.removeprefix("search/").removesuffix(".js"): _value(output)
        for output in search_index(site, documents_of(site, plan(site)).__getitem__, whole)
    }


def _value(output: Output) -> Any:  # noqa: ANN401 - a script may deliver any value
    return json.loads(output.content.decode().partition(",")[2].removesuffix(");\n"))


def test_a_small_site_is_one_script_with_everything_and_the_variants() -> None:
    scripts = values(SMALL)
    assert list(scripts) == ["index", "variants"]
    assert [record[0] for record in scripts["index"]["cases"]] == ["cases/yi.html", "cases/jia.html"]
    assert [key for key, *_ in scripts["index"]["facets"]] == ["region", "carrier", "tag", "tag", "year"]


def test_a_large_site_is_in_pieces() -> None:
    scripts = values(SMALL, whole=0)
    index = scripts["index"]
    assert (index["count"], "cases" in index) == (2, False)
    assert {f"grams/{number}" for number in range(1 << index["bits"])} <= scripts.keys()
    assert {f"pinyin/{number}" for number in range(len(index["pinyin"]))} <= scripts.keys()
    assert scripts["cases/1"][0] == "cases/jia.html"
    assert scripts["facets"] == values(SMALL)["index"]["facets"]


def test_the_size_of_the_text_decides() -> None:
    assert "cases" in values(SMALL, whole=1_000)["index"]
    assert "cases" not in values(SMALL, whole=10)["index"]


def test_an_edit_of_a_body_changes_no_number_and_the_version() -> None:
    edited = SMALL | {"cases/yi.md": case("党建联盟。", published="2025")}
    before, after = values(SMALL, whole=0), values(edited, whole=0)
    assert before["cases/1"] == after["cases/1"]
    assert before["cases/0"] != after["cases/0"]
    assert before["index"]["version"] != after["index"]["version"]


def test_a_new_case_comes_behind_the_others() -> None:
    before, after = values(SMALL), values(SMALL | {"cases/zi.md": case(published="2026-03")})
    assert after["index"]["cases"][:2] == before["index"]["cases"]


def test_drafts_are_nowhere_in_the_index() -> None:
    site = made({"cases/jia.md": case(), "cases/yi.md": case("机密的草稿。", title="草稿楼", draft="是")})
    index = b"".join(
        o.content for o in site.outputs if isinstance(o, Output) and o.address.startswith("search/")
    )
    assert "甲楼".encode() in index
    assert "草稿".encode() not in index


def test_a_site_without_cases_has_an_index_too() -> None:
    scripts = values({"cases/jia.md": case(draft="是")})
    assert scripts["index"]["cases"] == []


def test_variants_are_those_of_the_characters_of_the_site() -> None:
    for whole in (0, 300_000):
        variants = values(SMALL, whole)["variants"]
        assert "黨党" in variants
        assert "龍龙" not in variants


@pytest.mark.parametrize("whole", [0, 300_000])
def test_the_same_site_gives_the_same_bytes(whole: int) -> None:
    site = site_of(SMALL)
    assert search_index(site, documents_of(site, plan(site)).__getitem__, whole) == search_index(
        site, documents_of(site, plan(site)).__getitem__, whole
    )


@FEW
@given(FILES)
def test_every_word_of_every_case_leads_to_it(files: dict[str, str]) -> None:
    scripts = values(files, whole=0)
    grams = {
        key: text
        for name, rows in scripts.items()
        if name.startswith("grams/")
        for key, text in zip(rows[::2], rows[1::2], strict=True)
    }
    for number, one in enumerate(numbered(site_of(files).cases)):
        for word in indexed(f"{one.facts.title} {one.facts.region.full_name} {one.facts.summary}").split():
            assert number in found(grams, word)


def test_what_the_index_has_of_a_case_folds_to_what_was_indexed() -> None:
    (record,) = values({"cases/jia.md": case("黨建，ＡＩ。")})["index"]["cases"]
    texts = [*record[4], *(text for _, heading, text in record[6])]
    assert "党建,ai。" in folded("\n".join(texts))
    assert levels("") == {}
