from guide.entries import entries, pattern

GUIDE = """\
# 指南

- `不在这一章`

## 每条提示的意思

说明。

### 日期

- `没有第 … 个月`
- ``“`”没有配对``

这样的日期不存在。

- 一个列表项，不是提示

错：`成立: 2022-13`、`成立: 2022-14`　对：`成立: 2022-12`

### 正文

- `表格少了表头`

错：

```
| --- |
```

对：

```
| 甲 |
| --- |
```

## 下一章

- `也不在这一章`
"""


def test_an_entry_has_its_messages_its_section_its_line_and_its_text() -> None:
    dates, tables = entries(GUIDE)
    assert dates.messages == ("没有第 … 个月", "“`”没有配对")
    assert (dates.section, dates.line) == ("日期", 11)
    assert dates.text.startswith("这样的日期不存在。\n\n- 一个列表项")
    assert (tables.section, tables.messages) == ("正文", ("表格少了表头",))


def test_examples_stand_in_a_line_or_in_blocks_below_it() -> None:
    dates, tables = entries(GUIDE)
    (inline,), (fenced,) = dates.examples, tables.examples
    assert inline.wrong == ("成立: 2022-13", "成立: 2022-14")
    assert inline.right == ("成立: 2022-12",)
    assert fenced.wrong == ("| --- |",)
    assert fenced.right == ("| 甲 |\n| --- |",)


def test_dots_stand_for_whatever_varies() -> None:
    dates = entries(GUIDE)[0]
    assert dates.explains("没有第 13 个月")
    assert dates.explains("没有第 … 个月")
    assert not dates.explains("没有第 13 个月吗")
    assert pattern("“…”（…）").fullmatch("“甲”（乙）")
