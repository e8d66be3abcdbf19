import pytest
from frontmatter.rules import mended, refusal


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("title: @甲\n", 'title: "@甲"\n'),
        ("title: %甲 \n", 'title: "%甲" \n'),
        ("title: !甲\n", 'title: "!甲"\n'),
        ('title: &甲"乙"\n', "title: '&甲\"乙\"'\n"),
        ("tags:\n  - `甲`\n", 'tags:\n  - "`甲`"\n'),
        ("title: 甲: 乙\n", 'title: "甲: 乙"\n'),
        ('title: "甲”\n', 'title: "甲"\n'),
        ("title: '甲’\n", "title: '甲'\n"),
    ],
    ids=repr,
)
def test_a_value_that_was_meant_as_text_becomes_text(text: str, after: str) -> None:
    assert mended(text) == after
    assert refusal(after) == ()


@pytest.mark.parametrize(
    "text",
    [
        "title: *甲\n",
        "title: | 甲\n",
        "title: >60%\n",
        "title: ]甲\n",
        "title: @甲 # 说明\n",
        "title: @甲\n  乙\n",
        "title: @'\"\n",
        "title: @a\\b\n",
        "title: 甲 text: 乙\n",
        "title: 甲: 乙\n  丙\n",
        "title: [图解]党建\n",
        'title: "链"盟\n',
        'title: "“链”盟”\n',
        'title: "甲\n',
        "title: 案例 #1\n",
    ],
    ids=repr,
)
def test_what_may_be_meant_otherwise_is_told_and_left(text: str) -> None:
    assert refusal(text)
    assert mended(text) == text
