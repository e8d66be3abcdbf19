from showcase.importing.blocks import Block, Kind
from showcase.importing.reading.flow import blocks_of
from showcase.importing.reading.markup import parsed


def test_elements_become_blocks_in_their_order() -> None:
    html = """<h1>题</h1><p>甲<b>乙</b><br>丙</p><ul><li>一</li><li>二</li></ul>
    <figure><img src="https://a.cn/x.jpg" alt="图">
    <figcaption>说明</figcaption></figure><table><tr><td>甲<td>乙</table>散文"""
    assert blocks_of(parsed(html)) == (
        Block(Kind.HEADING, "题", 2, gap=True),
        Block(Kind.TEXT, "甲乙", gap=True),
        Block(Kind.TEXT, "丙", gap=True),
        Block(Kind.ITEM, "一", 1, gap=True),
        Block(Kind.ITEM, "二", 1, gap=True),
        Block(Kind.PICTURE, "https://a.cn/x.jpg", caption="图"),
        Block(Kind.CAPTION, "说明", gap=True),
        Block(Kind.TABLE, "| 甲 | 乙 |\n| --- | --- |"),
        Block(Kind.TEXT, "散文", gap=True),
    )


def test_a_merged_table_is_marked() -> None:
    html = "<table><tr><td colspan=2>甲</td></tr><tr><td>乙<td>丙</table>"
    assert [block.mark for block in blocks_of(parsed(html))] == [
        "这张表有合并的单元格，合并处只在第一格写了内容"
    ]
