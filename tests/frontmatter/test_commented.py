import pytest
from frontmatter.rules import refusal

HEAD = "“tags”前面还有“#”，下面的各行不属于它 → 删掉第 2 行开头的“#”；不要这一项，就把下面的各行一起删掉"
ALIGN = "“目标”没有对齐，会接在上一行的后面 → 删掉前面的空格，和第 1 行左边对齐"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("title: 甲\n#tags:\n  目标: 乙\n", f"f:3:3: {HEAD}"),
        ("title: 甲\n# tags：\n# 说明\n\n  目标: 乙\n", f"f:5:3: {HEAD}"),
        ("title: 甲\n# 说明\n  目标: 乙\n", f"f:3:3: {ALIGN}"),
        ("title: 甲\n#tags: 丙\n  目标: 乙\n", f"f:3:3: {ALIGN}"),
    ],
    ids=repr,
)
def test_a_name_that_is_still_a_remark_is_named_and_no_other_remark_is(text: str, message: str) -> None:
    assert [str(problem) for problem in refusal(text)] == [message]
