from dataclasses import dataclass

import pytest

from showcase.fields.addresses import SLUG
from showcase.fields.composite import ListOf, Record
from showcase.fields.declaration import written
from showcase.fields.kinds import LINE, YES_NO
from showcase.fields.record import parse_record, place_of, written_texts
from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.gazetteer import Gazetteer

NOTHING = Vocabulary((), (), Gazetteer(()))


@dataclass(frozen=True, kw_only=True)
class Item:
    id: str = written("编号", SLUG, "编号", required=True, example="rb")
    note: str = written("备注", LINE, "备注")


@dataclass(frozen=True, kw_only=True)
class Sheet:
    title: str = written("标题", LINE, "标题", required=True, example="某某")
    slogan: str = written("口号", LINE, "口号")
    items: tuple[Item, ...] = written("项目", ListOf(Record(Item)), "项目", required=True)
    draft: bool = written("草稿", YES_NO, "草稿")


SOUND = "标题: 甲\n项目:\n  - 编号: a\n"


def _mapping(text: str) -> Mapping:
    return parse_mapping(text, "f", 1, frozenset())


def _problems(text: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        parse_record(Sheet, _mapping(text), NOTHING)
    return [str(problem) for problem in refused.value.problems]


def test_chinese_and_english_names_mean_the_same() -> None:
    sheet = Sheet(title="甲", slogan="乙", items=(Item(id="a", note=""),), draft=True)
    chinese = "草稿: 是\n口号: 乙\n标题: 甲\n项目:\n  - 编号: a\n"
    english = "title: 甲\nslogan: 乙\nitems:\n  - id: a\ndraft: yes\n"
    assert [parse_record(Sheet, _mapping(text), NOTHING) for text in (chinese, english)] == [sheet, sheet]


def test_a_field_that_is_left_out_or_left_empty_has_the_value_of_its_kind() -> None:
    sheet = Sheet(title="甲", slogan="", items=(Item(id="a", note=""),), draft=False)
    for more in ("", "口号:\n草稿:\n", "口号: ''\n", "口号: # 以后再写\n", "口号: |\n\n"):
        assert parse_record(Sheet, _mapping(SOUND + more), NOTHING) == sheet


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (SOUND + "标语: 乙\n", "f:4:1: 没有“标语”这一项 → 是不是“口号”？"),
        (SOUND + "slogen: 乙\n", "f:4:1: 没有“slogen”这一项 → 是不是“slogan”？"),
        (SOUND + "XYZ: 乙\n", "f:4:1: 没有“XYZ”这一项 → 这里可以写：标题、口号、项目、草稿"),
        (SOUND + "title: 乙\n", "f:4:1: “标题”和“title”是同一项，写了两次，第一次在第 1 行 → 只留一处"),
        ("title: 乙\n" + SOUND, "f:2:1: “标题”和“title”是同一项，写了两次，第一次在第 1 行 → 只留一处"),
        (SOUND.replace("标题: 甲\n", ""), "f:1:1: 必填的“标题”没有写 → 加上一行 标题: 某某"),
        (
            SOUND.replace("标题: 甲", "口号: 乙\n标题:  "),
            "f:2:1: 必填的“标题”还没有填写 → 在冒号后面写上内容：标题: 某某",
        ),
        ("标题: 甲\n", "f:1:1: 必填的“项目”没有写 → 加上一行“项目:”，下面照案例模板写"),
        ("标题: 甲\n项目:\n", "f:2:1: 必填的“项目”还没有填写 → 在“项目:”下面照案例模板写"),
        ("标题: 甲\n项目: []\n", "f:2:1: “项目”至少要有一项 → 在“项目:”下面照案例模板写"),
        (
            "标题: [甲]\n" + SOUND.split("\n", 1)[1],
            "f:1:5: 这里应当写文字，现在是列表 → 去掉减号或方括号，内容写在冒号后面",
        ),
        (
            "标题: 甲\n项目: 甲、乙\n",
            "f:2:5: 这里应当写成列表 → 另起一行，每项一行，前面加两个空格和“- ”：“  - 甲”",
        ),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_wrong_field_is_one_problem_at_its_place(text: str, message: str) -> None:
    assert _problems(text) == [message]


def test_every_problem_of_a_record_is_told_at_once() -> None:
    assert [
        problem.split(": ")[0]
        for problem in _problems("口好: 乙\n项目:\n  - 编号:\n  - 编号: 丁\n草稿: 戊\n")
    ] == [
        "f:1:1",  # an unknown name
        "f:1:1",  # no title
        "f:3:5",  # no number
        "f:4:9",  # a number that is none
        "f:5:5",  # neither yes nor no
    ]


def test_a_field_that_is_mistyped_is_not_called_missing_too() -> None:
    assert _problems("标提: 甲\n" + SOUND.partition("\n")[2]) == ["f:1:1: 没有“标提”这一项 → 是不是“标题”？"]


def test_a_field_of_an_inner_record_is_told_where_it_belongs() -> None:
    assert _problems(SOUND + "备注: 乙\n") == [
        "f:4:1: 没有“备注”这一项 → 它是“项目”里的小项，写在“项目:”下面，前面空两格"
    ]


def test_rules_across_fields_learn_where_a_field_is_written() -> None:
    mapping = _mapping("标题: 甲\nitems:\n  - id: a\n  - 备注: 乙\n")
    assert place_of(mapping, Sheet, "title") == Place("f", 1, 5)
    assert place_of(mapping, Sheet, "items", 0, "id") == Place("f", 3, 9)
    assert place_of(mapping, Sheet, "items", 1, "note") == Place("f", 4, 9)
    assert place_of(mapping, Sheet, "items", 1) == Place("f", 4, 5)


def test_the_place_of_a_field_that_is_not_written_is_that_of_its_record() -> None:
    mapping = _mapping("标题: 甲\nitems:\n  - id: a\n")
    assert place_of(mapping, Sheet, "slogan") == Place("f", 1, 1)
    assert place_of(mapping, Sheet, "items", 0, "note") == Place("f", 3, 5)


def test_rules_across_fields_see_every_text_that_is_written_sound_or_not_and_nothing_else() -> None:
    mapping = _mapping("标题: [甲]\nitems:\n  - id: 不行\n  - 编号: a\n    备注:\n  - id:\n口号: ' 乙 '\n")
    assert list(written_texts(mapping, Sheet, "items", "id")) == [
        ("不行", Place("f", 3, 9)),
        ("a", Place("f", 4, 9)),
    ]
    assert list(written_texts(mapping, Sheet, "slogan")) == [("乙", Place("f", 7, 5))]
    assert list(written_texts(mapping, Sheet, "title")) == [("甲", Place("f", 1, 6))]
    assert list(written_texts(mapping, Sheet, "items", "note")) == []
    assert list(written_texts(mapping, Sheet, "items")) == []
    assert list(written_texts(mapping, Sheet, "draft")) == []
