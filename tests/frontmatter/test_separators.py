import pytest
from frontmatter.rules import mended, refusal

ITEM = (
    "这一项比上一行缩进得多，会接在上一行的内容后面"
    " → 同一个列表的各项左边对齐；上一行是名称的，名称后面只写冒号"
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("title：甲\n", "title: 甲\n"),
        ("title ： 甲\n", "title: 甲\n"),
        ("title:甲\n", "title: 甲\n"),
        ("title:\u3000甲\n", "title: 甲\n"),
        ("tags：\n  - 甲\n", "tags:\n  - 甲\n"),
        ("tags:\n  -甲\n", "tags:\n  - 甲\n"),
        ("tags:\n  -\u3000甲\n  -\xa0乙\n", "tags:\n  - 甲\n  - 乙\n"),
        ("tags:\n  － 甲\n  －乙\n", "tags:\n  - 甲\n  - 乙\n"),
        ("tags:\n— 甲\n— 乙\n", "tags:\n- 甲\n- 乙\n"),
        ("tags:\n  * 甲\n  * 乙\n", "tags:\n  - 甲\n  - 乙\n"),
        ("tags:\n  · 甲\n", "tags:\n  - 甲\n"),
        ("tags:\n  - 甲\n  • 乙\n", "tags:\n  - 甲\n  - 乙\n"),
        ("sources:\n  － id：a\n    text：甲\n", "sources:\n  - id: a\n    text: 甲\n"),
    ],
    ids=ascii,
)
def test_signs_become_those_of_yaml(text: str, after: str) -> None:
    assert refusal(text)
    assert mended(text) == after
    assert refusal(after) == ()


@pytest.mark.parametrize(
    "text",
    [
        "summary:\n  — 这是一句引语\n",
        "summary:\n  +86 号码\n",
        "summary: 甲\n  － 乙\n  － 丙\n",
        "summary: |\n  － 甲\n  · 乙\n",
        "tags:\n  - 目标：甲\n  - 乙\n",
    ],
    ids=ascii,
)
def test_signs_that_belong_to_a_text_are_sound(text: str) -> None:
    assert refusal(text) == ()


def test_a_number_behind_a_dash_may_be_a_negative_one() -> None:
    (problem,) = refusal("tags:\n  -5\n")
    assert problem.mend is None


@pytest.mark.parametrize(
    ("text", "place"), [("tags:\n  - 甲\n    - 乙\n", "3:5"), ("title: 甲\n  - 乙\n", "2:3")], ids=ascii
)
def test_an_item_that_yaml_would_take_for_text_is_told(text: str, place: str) -> None:
    assert [str(problem) for problem in refusal(text)] == [f"f:{place}: {ITEM}"]
    assert mended(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "tags: # 说明\n  - 甲\n",
        "tags:\n- 甲\n- 乙\n",
        "sources:\n  - text:\n      - 甲\n",
        "sources:\n  - 其他:\n      - 甲\n",
        "tags:\n  - - 甲\n    - 乙\n",
    ],
    ids=ascii,
)
def test_items_below_a_name_are_sound(text: str) -> None:
    assert refusal(text) == ()
