import pytest
from frontmatter.rules import mended, refusal


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
    ("text", "told"),
    [
        (
            "tags:\n  - 甲\n    - 乙\n",
            "3:5: 这一项没有对齐，会接在上一行的后面 → 前面空 2 个空格，和第 2 行左边对齐",
        ),
        (
            "title: 甲\n  - 乙\n",
            "2:3: 这一行前面多了“-”，上面不是列表 → 是列表，“title:”一行只写名称，每一项都从下一行写起；是一段文字，就删掉“-”",  # noqa: E501
        ),
    ],
    ids=ascii,
)
def test_an_item_that_yaml_would_take_for_text_is_told(text: str, told: str) -> None:
    assert [str(problem) for problem in refusal(text)] == [f"f:{told}"]
    assert mended(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "tags: # 说明\n  - 甲\n",
        "tags:\n- 甲\n- 乙\n",
        "sources:\n  - text:\n      - 甲\n",
        "sources:\n  - 其他:\n      - 甲\n",
    ],
    ids=ascii,
)
def test_items_below_a_name_are_sound(text: str) -> None:
    assert refusal(text) == ()
