import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.frontmatter.fences import Parts, split
from showcase.problems import Refused

NO_START = "文件的第一行应当是“---”，现在是“{}” → {}"
FORM = "案例信息的前后各写一行三个英文减号：---"
WORDS = "三个减号后面写了别的字：“{}” → 这一行只写三个英文减号：---"
MISTYPED = "案例信息应当以“---”结束，这一行是“{}” → 改成三个英文减号，前后都没有空格：---"
NO_END = "案例信息没有结尾 → 在{}加一行三个英文减号：---"
LAST, HERE = "案例信息的最后一行下面", "这一行的上面"


def _refusal(text: str) -> str:
    with pytest.raises(Refused) as refused:
        split(text, "f.md")
    (problem,) = refused.value.problems
    return str(problem)


def test_a_file_is_split_at_its_two_fences_and_both_parts_know_their_line() -> None:
    assert split("---\na: b\n---\n\n正文\n", "f.md") == Parts("a: b\n", 2, "\n正文\n", 4)


def test_empty_lines_before_the_front_matter_and_blanks_behind_a_fence_are_no_mistake() -> None:
    assert split("\n\n--- \na: b\n---\t\n正文", "f.md") == Parts("a: b\n", 4, "正文", 6)


def test_only_the_second_fence_ends_the_front_matter() -> None:
    assert split("---\na: b\n---\n甲\n\n---\n乙", "f.md").body == "甲\n\n---\n乙"


def test_an_indented_fence_inside_a_block_of_text_is_text() -> None:
    assert split("---\na: |\n  ---\n  ——\nb: c\n---\n", "f.md").front == "a: |\n  ---\n  ——\nb: c\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "f.md:1:1: 文件是空的 → 照案例模板写，或运行 python build.py new"),
        ("\n \n", "f.md:1:1: 文件是空的 → 照案例模板写，或运行 python build.py new"),
        ("标题: 甲\n---\n", "f.md:1:1: " + NO_START.format("标题: 甲", FORM)),
        ("—-\na: b\n---\n", "f.md:1:1: " + NO_START.format("—-", FORM)),
        ("\n－－－\na: b\n", "f.md:2:1: " + NO_START.format("－－－", FORM)),
        (
            "甲\n---\na: b\n---\n",
            "f.md:1:1: " + NO_START.format("甲", "“---”上面不写别的：把这些字删掉，或移到正文里"),
        ),
        (
            "```yaml\n---\na: b\n---\n```\n",
            "f.md:1:1: " + NO_START.format("```yaml", "删掉这一行，和与它成对的“```”"),
        ),
        ("--- 信息\na: b\n---\n", "f.md:1:1: " + WORDS.format("--- 信息")),
        ("---\na: b\n--- 正文\n", "f.md:3:1: " + WORDS.format("--- 正文")),
        ("---\na: b\n", "f.md:1:1: " + NO_END.format(LAST)),
        ("---", "f.md:1:1: " + NO_END.format(LAST)),
        ("---\na: b\n\n正文\n", "f.md:3:1: " + NO_END.format(HERE)),
        ("---\na: b\n\nc: d\n\n## 甲\n", "f.md:6:1: " + NO_END.format(HERE)),
        ("---\na: b\n—\n正文\n", "f.md:3:1: " + MISTYPED.format("—")),
        ("---\na: b\n- - -\n正文\n", "f.md:3:1: " + MISTYPED.format("- - -")),
        (
            "---\na: b\n---\n\n---\na: b\n---\n正文\n",
            "f.md:5:1: 案例信息写了两份 → 只留一份，多余的从“---”到“---”整个删掉",
        ),
        (
            "---\na: b\n---\nc: d\n---\n正文\n",
            "f.md:3:1: 案例信息的中间不能画线：“---” → 删掉这一行，或在前面加“# ”",
        ),
        ("---\na: b\n--\n正文\n", "f.md:3:1: " + MISTYPED.format("--")),
        ("---\na: b\n----\n正文\n\n---\n\n后文\n", "f.md:3:1: " + MISTYPED.format("----")),
        ("---\na: b\n———\n正文\n---\n", "f.md:3:1: " + MISTYPED.format("———")),
        ("---\na: b\n---\u3000\n正文\n", "f.md:3:1: " + MISTYPED.format("---\u3000")),
        ("---\na: b\n  ---\n正文\n", "f.md:3:1: " + MISTYPED.format("  ---")),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_a_missing_or_mistyped_fence_is_named_with_its_line(text: str, message: str) -> None:
    assert _refusal(text) == message


@given(st.text("-—a: \n甲|", max_size=40))
def test_no_line_is_lost_or_moved(text: str) -> None:
    try:
        parts = split(text, "f.md")
    except Refused as refused:
        lines_of_problems = {problem.place.line for problem in refused.problems}
        assert lines_of_problems <= set(range(1, text.count("\n") + 2))
    else:
        lines = text.split("\n")
        assert lines[parts.front_line - 1 : parts.body_line - 2] == parts.front.split("\n")[:-1]
        assert lines[parts.body_line - 1 :] == parts.body.split("\n")
