import re

import pytest
import yaml

from benchmarks.corpus import Shape
from benchmarks.peers import dialects
from benchmarks.project import source

CASE = source(7, Shape())
FACTS = CASE.facts


@pytest.mark.parametrize(
    "form",
    [dialects.hugo, dialects.eleventy, dialects.astro, dialects.mkdocs],
    ids=lambda form: form.__name__,
)
def test_front_matter_in_yaml_says_what_the_facts_say(form: object) -> None:
    assert callable(form)
    head = yaml.safe_load(form(CASE).split("---\n")[1])
    assert head["title"] == FACTS.title
    assert head["tags"] == [tag.name for tag in FACTS.tags]
    assert head["date"].isoformat() == FACTS.published.iso
    assert len(head["figures"]) == len(FACTS.figures)


@pytest.mark.parametrize("form", [dialects.pelican, dialects.nikola], ids=lambda form: form.__name__)
def test_flat_front_matter_has_no_empty_line_and_every_tag(form: object) -> None:
    assert callable(form)
    head = form(CASE).partition("\n\n")[0]
    found = re.search(r"tags: (.*)", head, re.IGNORECASE)
    assert found
    assert found[1].split(", ") == [tag.name for tag in FACTS.tags]


@pytest.mark.parametrize(
    "form",
    [dialects.hugo, dialects.eleventy, dialects.astro, dialects.pelican, dialects.nikola],
    ids=lambda form: form.__name__,
)
def test_all_show_the_whole_text_and_the_mechanisms(form: object) -> None:
    assert callable(form)
    text = form(CASE)
    assert CASE.body in text
    assert all(part.text in text for mechanism in FACTS.mechanisms for part in mechanism.parts)


def test_the_region_of_a_peer_is_what_the_district_lies_in() -> None:
    assert dialects.city_of(FACTS) == FACTS.region.path[-2].name
