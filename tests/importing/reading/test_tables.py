from showcase.importing.reading.markup import Element, parsed
from showcase.importing.reading.tables import is_layout, table


def first(html: str) -> Element:
    return next(element for element in parsed(html).walk() if element.tag == "table")


def test_a_merged_cell_stands_once_and_leaves_the_others_empty() -> None:
    html = """<table><tr><th rowspan=2>链</th><th colspan=2>党组织</th></tr><tr><th>数</th><th>员</th></tr>
    <tr><td>甲|乙<td>1<td>2</table>"""
    assert table(first(html)) == (
        "| 链 | 党组织 |  |\n| --- | --- | --- |\n|  | 数 | 员 |\n| 甲｜乙 | 1 | 2 |",
        True,
    )


def test_rows_of_different_length_are_filled() -> None:
    assert table(first("<table><tr><td>甲<tr><td>乙<td>丙</table>")) == (
        "| 甲 |  |\n| --- | --- |\n| 乙 | 丙 |",
        False,
    )


def test_a_long_table_is_kept_to_its_end() -> None:
    text, _ = table(first(f"<table>{'<tr><td>甲<td>乙' * 900}</table>"))
    assert text.count("甲") == 900


def test_cells_that_claim_to_cover_everything_take_no_time_without_end() -> None:
    rows = "<tr><td colspan=40 rowspan=999>甲</td></tr>" * 300
    assert table(first(f"<table>{rows}<tr><td>乙<td>丙</table>"))[0].count("甲") == 300


def test_a_table_without_text_is_nothing() -> None:
    assert table(first("<table><tr><td></table>")) == ("", False)


def test_a_table_that_arranges_the_page_is_no_table() -> None:
    assert is_layout(first("<table><tr><td>一段话</td></tr></table>"))
    assert is_layout(first("<table><tr><td><table><tr><td>甲<td>乙</table></table>"))
    assert is_layout(first("<table><tr><td>甲<td>乙</table>"))
    assert not is_layout(first("<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>"))
