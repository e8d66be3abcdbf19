import pytest

from showcase.frontmatter.fences import split
from showcase.problems import Refused
from showcase.text.edits import applied


def mended(text: str) -> str:
    """Return a case file with its fences where they certainly have to be."""
    while True:
        try:
            split(text, "f")
        except Refused as refused:
            mends = [problem.mend for problem in refused.problems if problem.mend]
            if not mends:
                return text
            text, _ = applied(text, mends)
        else:
            return text


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("———\na: b\n---\n\n甲", "---\na: b\n---\n\n甲"),
        ("－－－\na：b\n－－－\n\n甲", "---\na：b\n---\n\n甲"),
        ("\ufeff---\na: b\n---\n甲", "---\na: b\n---\n甲"),
        ("---\na: b\n---\u200b\n甲", "---\na: b\n---\n甲"),
        ("---\na: b\n----\n## 甲", "---\na: b\n---\n## 甲"),
        ("a: b\nc:\n  - d\n---\n甲", "---\na: b\nc:\n  - d\n---\n甲"),
        ("---\na: b\n\n## 甲\n\n乙", "---\na: b\n---\n\n## 甲\n\n乙"),
        (
            "---\na: |\n  b\n\n  c\n# 说明\n\n甲楼有企业。",
            "---\na: |\n  b\n\n  c\n# 说明\n---\n\n甲楼有企业。",
        ),
        ("a: b\n\n## 甲", "---\na: b\n---\n\n## 甲"),
        ("---\na: b\n---\nc: d\n---\n甲", "---\na: b\n# ---\nc: d\n---\n甲"),
        ("---\na：b\n---\n\nc：d\n---\n甲", "---\na：b\n# ---\n\nc：d\n---\n甲"),
        ("---\na: b\n---\nc: d\ne:\n  - f\n\n## 甲", "---\na: b\n# ---\nc: d\ne:\n  - f\n---\n\n## 甲"),
    ],
    ids=ascii,
)
def test_a_fence_is_put_where_it_has_to_be(text: str, after: str) -> None:
    assert mended(text) == after


@pytest.mark.parametrize(
    "text",
    [
        "",
        "甲楼有企业。\n",
        "---\n",
        "---\na: b\n",
        "---\na: b\n======\nc: d\n\n甲",  # a line between fields
        "---\na: b\n\n甲楼有企业。\nc: d\n",  # the paragraph may be a slip
        "---\n甲楼有企业。\n\n乙",  # no field
        "---\na: b\n  ———\n甲",
        "———\n甲楼有企业。\n———\n",
        "<!DOCTYPE html>\n<p>甲\n---\n",
        "---\na: |\n  b\n---\n  c\nd: e\n---\n甲",  # a remark would end the block of text
        "---\na: b\n---\n时间：今年\n地点：甲楼\n\n---\n乙",  # the text begins so
        "---\na: b\n---\na: c\n---\n甲",
        "---\na: b\n---\nc: d\n\n甲楼有企业。",
    ],
    ids=ascii,
)
def test_where_it_is_not_certain_nothing_is_put(text: str) -> None:
    assert mended(text) == text


def test_a_web_page_is_told_from_a_case() -> None:
    with pytest.raises(Refused, match="这个文件其实是网页，不是案例 → 把它移到别处"):
        split("\n<html>\n", "f")
