"""The declarations of `model/case.py`, `model/site.py` and `model/vocabulary.py` as a whole."""

from collections import Counter
from collections.abc import Iterator

import pytest
import yaml

from showcase.fields.composite import ListOf
from showcase.fields.declaration import Spec, inner_record, specs
from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.model.case import Case, Facts
from showcase.model.prose import Prose
from showcase.model.site import Settings
from showcase.model.vocabulary import Carrier, Tag, TagGroup, Vocabulary
from showcase.regions.divisions import divisions
from showcase.regions.gazetteer import Gazetteer


def _records(record: type) -> Iterator[type]:
    yield record
    for spec in specs(record):
        if inner := inner_record(spec.kind):
            yield from _records(inner)


RECORDS = tuple(dict.fromkeys((*_records(Facts), *_records(Settings))))
ALL = [pytest.param(spec, id=f"{record.__name__}.{spec.key}") for record in RECORDS for spec in specs(record)]
TAG = Tag(name="楼宇党建", slug="louyu-dangjian", description="楼宇。")
VOCABULARY = Vocabulary(
    (Carrier(name="楼宇", slug="louyu", description=""),),
    (TagGroup(group="领域", slug="lingyu", tags=(TAG,)),),
    Gazetteer(divisions()),
)


@pytest.mark.parametrize("record", RECORDS)
def test_no_two_fields_of_a_record_share_a_name(record: type) -> None:
    names = Counter(name for spec in specs(record) for name in (spec.key, spec.name))
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("spec", ALL)
def test_every_field_has_a_chinese_name_and_a_help(spec: Spec) -> None:
    assert not spec.name.isascii()
    assert spec.help
    assert spec.kind.label


@pytest.mark.parametrize("spec", ALL)
def test_every_field_that_may_be_left_out_has_a_value_then(spec: Spec) -> None:
    assert spec.required or not spec.kind.absent


@pytest.mark.parametrize("spec", ALL)
def test_every_field_has_an_example_unless_it_is_made_of_other_fields(spec: Spec) -> None:
    assert spec.example or inner_record(spec.kind) or spec.key in ("about", "tags")


@pytest.mark.parametrize("spec", ALL)
def test_every_example_is_valid_by_its_own_kind(spec: Spec) -> None:
    if not spec.example:
        return
    lead = "\n  - " if isinstance(spec.kind, ListOf) else " "
    mapping: Mapping = parse_mapping(f"{spec.name}:{lead}{spec.example}\n", "x", 1, frozenset())
    assert spec.kind.parse(mapping.entries[0].value, VOCABULARY) or spec.kind.label == "是 或 否"


def test_every_help_and_name_can_stand_in_a_table_and_in_a_remark() -> None:
    texts = [text for record in RECORDS for spec in specs(record) for text in (spec.name, spec.help)]
    assert [text for text in texts if "\n" in text or "|" in text or text != text.strip()] == []


def test_a_vocabulary_finds_tags_and_carriers_by_name_in_its_own_order() -> None:
    assert VOCABULARY.tag_by_name == {"楼宇党建": TAG}
    assert list(VOCABULARY.carrier_by_name) == ["楼宇"]


def test_a_case_knows_its_file() -> None:
    facts = Facts.__new__(Facts)
    assert Case("jia", facts, Prose("")).source_path == "cases/jia.md"


def test_the_names_of_fields_stay_text_in_yaml() -> None:
    names = [name for record in RECORDS for spec in specs(record) for name in (spec.key, spec.name)]
    assert [name for name in names if not isinstance(yaml.safe_load(name), str)] == []
