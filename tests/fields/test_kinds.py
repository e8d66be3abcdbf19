from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.fields.declaration import Kind
from showcase.fields.kinds import BLOCK, DATE, LINE, NUMBER, SLUG, TEXT, WEB_ADDRESS, YES_NO, slug_fault
from showcase.frontmatter.nodes import Scalar
from showcase.frontmatter.parse import parse_mapping
from showcase.model.date import PartialDate
from showcase.model.quantity import Quantity, Sense
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.gazetteer import Gazetteer

NOTHING = Vocabulary((), (), Gazetteer(()))
NO_TEXT = "这里应当写文字，现在是列表 → 去掉减号或方括号，内容写在冒号后面"
NO_GROUP = "这里应当写文字，现在是一组“名称: 内容” → 把内容写在冒号后面的同一行"
NO_ADDRESS = "“{}”不是完整的网址 → 从浏览器的地址栏复制，以 http:// 或 https:// 开头"
NO_SLUG = "“{}”不能用在网址里 → 只能用小写字母、数字，中间可以用减号连接，例如 louyu-dangjian"
NO_NAME = "“{}”不能用在网址里 → 在 Windows 上不能作文件名"
TOO_LONG = "“{}”不能用在网址里 → 太长了，不要超过 60 个字符"
NO_BLOCK = "这里应当写一段 Markdown 文字 → 冒号后面写 |，正文从下一行起每行前面空两格"


def _value(kind: Kind[Any], written: str) -> Any:  # noqa: ANN401 - whatever the kind gives
    (entry,) = parse_mapping(f"x: {written}\n", "f", 1, frozenset()).entries
    return kind.parse(entry.value, NOTHING)


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (LINE, "  “链”盟  ", "“链”盟"),
        (LINE, "0571", "0571"),
        (LINE, ">-\n  甲\n  乙", "甲乙"),
        (TEXT, "|\n  甲\n\n  乙\n", "甲\n\n乙"),
        (SLUG, "louyu-dangjian-2", "louyu-dangjian-2"),
        (DATE, "2022年6月", PartialDate(2022, 6)),
        (NUMBER, "超过60%", Quantity("超过60%", Decimal(60), Decimal(60), Sense.AT_LEAST, "%")),
        (WEB_ADDRESS, "https://例子.中国/甲?乙#丙", "https://例子.中国/甲?乙#丙"),
        (WEB_ADDRESS, "http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        *((YES_NO, text, True) for text in ("是", "yes", "True", "ＹＥＳ")),
        *((YES_NO, text, False) for text in ("否", "no", "FALSE")),
    ],
    ids=repr,
)
def test_a_field_becomes_the_value_that_is_written(kind: Kind[Any], written: str, value: object) -> None:
    assert _value(kind, written) == value


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        *((kind, "[甲]", NO_TEXT) for kind in (LINE, TEXT, SLUG, DATE, NUMBER, YES_NO)),
        (LINE, "{甲: 乙}", NO_GROUP),
        (LINE, "|\n  甲\n  乙", "这里只能写一行 → 去掉中间的换行"),
        (DATE, "2022-13", "没有第 13 个月 → 月份是 1 到 12；不知道哪个月就只写年份"),
        (NUMBER, "2～1", "“2～1”的前一个数比后一个数大 → 小的写在前面，例如 1～2"),
        (YES_NO, "也许", "这里只能写“是”或“否”，现在是“也许” → 改成“是”或“否”"),
        *((SLUG, text, NO_SLUG.format(text)) for text in ("楼宇", "a--b", "-a", "a-", "a/b", "../a")),
        *(
            (SLUG, text, f"“{text}”不能用在网址里 → 写成 {meant}")
            for text, meant in (("Louyu", "louyu"), ("a_b", "a-b"), ("ｒｂ", "rb"), ("old.html", "old"))
        ),
        (SLUG, "a" * 61, TOO_LONG.format("a" * 61)),
        *((SLUG, text, NO_NAME.format(text)) for text in ("con", "aux", "com1", "lpt9")),
        *((WEB_ADDRESS, text, NO_ADDRESS.format(text)) for text in ("ftp://a.cn", "https://", "//a.cn")),
        *((WEB_ADDRESS, text, NO_ADDRESS.format(text)) for text in ("javascript:alert(1)", "http://[::1")),
        (BLOCK, "甲", NO_BLOCK),
        (BLOCK, "[甲]", NO_BLOCK),
    ],
    ids=lambda value: repr(value)[:30] if isinstance(value, str) else type(value).__name__,
)
def test_what_is_no_such_value_is_refused_where_it_stands(
    kind: Kind[Any], written: str, message: str
) -> None:
    with pytest.raises(Refused) as refused:
        _value(kind, written)
    assert [str(problem) for problem in refused.value.problems] == [f"f:1:4: {message}"]


def test_a_block_stays_a_node_so_that_what_is_in_it_can_be_placed() -> None:
    content = Place("f", 2, 3)
    assert _value(BLOCK, "|\n  ## 甲") == Scalar(Place("f", 1, 4), "## 甲\n", block=True, content=content)


@given(st.from_regex(r"[a-z0-9]{3,8}(-[a-z0-9]{3,8}){0,4}", fullmatch=True))
def test_a_slug_is_never_changed(text: str) -> None:
    try:
        assert _value(SLUG, f'"{text}"') == text
    except Refused:
        assert slug_fault(text) == "在 Windows 上不能作文件名"


@pytest.mark.parametrize("text", ["a", "0", "com", "com10", "con-1", "a" * 60])
def test_what_stands_in_an_address_and_is_a_file_on_every_system_has_no_fault(text: str) -> None:
    assert slug_fault(text) == ""


@given(st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=20))
def test_any_text_is_a_web_address_or_refused(text: str) -> None:
    node = Scalar(Place("f"), text)
    try:
        assert WEB_ADDRESS.parse(node, NOTHING).lower().startswith(("http://", "https://"))
    except Refused as refused:
        (problem,) = refused.problems
        assert problem.place == node.place
