from showcase.importing.blocks import Kind
from showcase.importing.reading.document import read_document
from showcase.importing.reading.markdown import as_page, is_markdown

NOTES = """\
# 🚩 云锦大厦的党建圈

## 一、做法

**云锦大厦**有企业 `87` 家：
- [x] 建组织
  - 单独支部 4 个
- [ ] 抓活动

| 项目 | 数量 |
|:--|--:|
| 宣讲 | 18 |
"""


def test_two_headings_make_a_text_markdown_and_topics_do_not() -> None:
    assert is_markdown(NOTES)
    assert not is_markdown("#党建引领# 甲\n\n# 乙\n\n##丙\n")


def test_headings_lists_and_tables_are_read_and_no_sign_is_left() -> None:
    blocks = [(b.kind, b.text) for b in read_document(NOTES.encode(), "甲.md").blocks]
    assert blocks == [
        (Kind.HEADING, "🚩 云锦大厦的党建圈"),
        (Kind.HEADING, "一、做法"),
        (Kind.TEXT, "云锦大厦有企业 87 家："),
        (Kind.ITEM, "建组织"),
        (Kind.ITEM, "单独支部 4 个"),
        (Kind.ITEM, "抓活动"),
        (Kind.TABLE, "| 项目 | 数量 |\n| --- | --- |\n| 宣讲 | 18 |"),
    ]


def test_levels_of_four_spaces_stay_as_they_are() -> None:
    assert as_page("- 甲\n    - 乙\n").count("<ul>") == as_page("- 甲\n  - 乙\n").count("<ul>") == 2


def test_hundreds_of_levels_are_read_as_they_stand() -> None:
    text = "# 甲\n\n# 乙\n\n" + ">" * 900 + " 丙\n"
    assert any("丙" in block.text for block in read_document(text.encode(), "甲.md").blocks)
