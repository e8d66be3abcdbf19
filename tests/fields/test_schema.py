from typing import Any

import pytest
from fields.documents import (
    SCHEMAS,
    WORDS,
    Data,
    complete,
    faults_by_check,
    faults_by_schema,
    words_of,
    written,
)
from jsonschema import Draft202012Validator
from support import REPOSITORY
from yaml_core import core_load

from showcase.fields.declaration import inner_record, specs
from showcase.fields.schema import document_schema
from showcase.model.case import Facts
from showcase.model.site import Settings

SOUND = written(complete(Facts))
FORMS: dict[str, Any] = SCHEMAS[Facts]["$defs"]


@pytest.mark.parametrize(
    ("sound", "wrong"),
    [
        ("品牌:", "品牌名:"),
        ("标题:", "标提:"),
        ("发布: 2026-11-24", "发布: 2026-13-24"),
        ("截至: 2022-12", "截至: 2022-02-30"),
        ("- 楼宇党建", "- 红色"),
        ("- 楼宇党建", "- 楼宇党建\n  - 楼宇党建"),
        ("载体: 楼宇", "载体: 楼"),
        ("数值: 4", "数值: 一百名"),
        ("编号: rb", "编号: 日报"),
        ("草稿: 是", "草稿: 也许"),
        ("网址: https:", "网址: ftp:"),
        ("摘要: 八栋楼的党组织怎样拧成一股绳。", "摘要:"),
        ("口号:", "slogan: 乙\n口号:"),
        ("标签:\n  - 楼宇党建", "标签: 楼宇党建"),
    ],
)
def test_what_is_wrong_is_refused_by_the_check_and_by_the_schema(sound: str, wrong: str) -> None:
    text = SOUND.replace(sound, wrong, 1)
    assert text != SOUND
    assert faults_by_check(Facts, text)
    assert faults_by_schema(Facts, text)


def _in_english(record: type, data: dict[str, Data]) -> dict[str, Data]:
    found: dict[str, Data] = {}
    for spec in specs(record):
        inner, value = inner_record(spec.kind), data[spec.name]
        if inner and isinstance(value, list):
            value = [_in_english(inner, item) for item in value]
        elif inner and isinstance(value, dict):
            value = _in_english(inner, value)
        found[spec.key] = value
    return found


@pytest.mark.parametrize("record", [Facts, Settings])
def test_a_document_is_as_good_in_english_keys(record: type) -> None:
    for text in (written(complete(record)), written(_in_english(record, complete(record)))):
        assert faults_by_check(record, text) == []
        assert faults_by_schema(record, text) == []


def test_the_word_null_is_a_word_to_the_check_and_nothing_to_an_editor() -> None:
    text = SOUND.replace("品牌: 五力提升", "品牌: null")
    assert faults_by_check(Facts, text) == []
    assert faults_by_schema(Facts, text)


@pytest.mark.parametrize("record", [Facts, Settings])
def test_the_schema_keeps_to_the_standard(record: type) -> None:
    Draft202012Validator.check_schema(SCHEMAS[record])


def test_every_field_is_described_once_and_in_order() -> None:
    forms = [form["$ref"].removeprefix("#/$defs/") for form in SCHEMAS[Facts]["properties"].values()]
    shown = [FORMS[name] for name in dict.fromkeys(forms)]
    assert len(forms) == 2 * len(shown)
    assert [form["title"] for form in shown] == [spec.name for spec in specs(Facts)]
    for form, spec in zip(shown, specs(Facts), strict=True):
        must = "必填" if spec.required else "可以不写"
        assert form["description"] == f"{spec.help}（{must}）。{spec.kind.label}"


def test_tags_and_carriers_are_offered_with_what_they_mean() -> None:
    tag, carrier = FORMS["Facts.tags"]["items"], FORMS["Facts.carrier"]
    assert dict(zip(tag["enum"], tag["enumDescriptions"], strict=True)) == {
        tag.name: tag.description for tag in WORDS.tag_by_name.values()
    }
    assert carrier["enum"] == list(WORDS.carrier_by_name)


def test_a_word_of_digits_is_offered_as_yaml_takes_it_too() -> None:
    site = (REPOSITORY / "site.yaml").read_bytes().replace("name: 楼宇党建".encode(), b"name: 12345")
    validator = Draft202012Validator(document_schema("案例", Facts, words_of(site)))
    for tag in ("12345", '"12345"'):
        assert validator.is_valid(core_load(SOUND.replace("- 楼宇党建", f"- {tag}")))


def test_every_region_and_zone_is_offered_under_its_own_name_and_stands_for_its_full_name() -> None:
    offers = FORMS["Facts.region"]["defaultSnippets"]
    bodies = {offer["label"]: offer["body"] for offer in offers}
    assert bodies["浦口区 江苏省南京市浦口区 pukou"] == "江苏省南京市浦口区"
    assert bodies["成都高新区 四川省成都市成都高新区 chengdu-gaoxinqu"] == "四川省成都市成都高新区"
    resolved = [WORDS.gazetteer.resolve(body) for body in bodies.values()]
    assert resolved == [(region,) for region in WORDS.gazetteer.regions]
