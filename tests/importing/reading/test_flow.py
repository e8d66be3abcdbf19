from showcase.importing.blocks import Block, Kind
from showcase.importing.reading.flow import blocks_around, blocks_of
from showcase.importing.reading.markup import parsed


def test_elements_become_blocks_in_their_order() -> None:
    html = """<h1>题</h1><p>甲<b>乙</b><br>丙</p><ul><li>一</li><li>二</li></ul>
    <figure><img src="https://a.cn/x.jpg" alt="图">
    <figcaption>说明</figcaption></figure><table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>散文"""
    assert blocks_of(parsed(html)) == (
        Block(Kind.HEADING, "题", 1, gap=True),
        Block(Kind.TEXT, "甲乙", gap=True),
        Block(Kind.TEXT, "丙", gap=True),
        Block(Kind.ITEM, "一", 1, gap=True),
        Block(Kind.ITEM, "二", 1, gap=True),
        Block(Kind.PICTURE, "https://a.cn/x.jpg", caption="图"),
        Block(Kind.CAPTION, "说明", gap=True),
        Block(Kind.TABLE, "| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |"),
        Block(Kind.TEXT, "散文", gap=True),
    )


def test_a_merged_table_is_marked() -> None:
    html = "<table><tr><td colspan=2>甲</td></tr><tr><td>乙<td>丙</table>"
    assert [block.mark for block in blocks_of(parsed(html))] == [
        "这张表有合并的单元格，合并处只在第一格写了内容"
    ]


def test_what_is_bold_centred_and_linked_is_remembered() -> None:
    html = (
        "<center><b>甲</b></center><p><strong>乙。</strong>丙</p><p><a href=/>丁</a></p>"
        "<p style='text-align:center'>戊"
    )
    assert [(b.text, b.lead, b.centred, b.linked) for b in blocks_of(parsed(html))] == [
        ("甲", "甲", True, False),
        ("乙。丙", "乙。", False, False),
        ("丁", "", False, True),
        ("戊", "", True, False),
    ]


def test_a_link_behind_the_last_sentence_is_a_line_of_its_own() -> None:
    html = "<p>说完了。<a href=/>查看更多</a></p><p>见<a href=/>这里</a></p>"
    assert [(b.text, b.linked) for b in blocks_of(parsed(html))] == [
        ("说完了。", False),
        ("查看更多", True),
        ("见这里", False),
    ]


def test_a_line_in_a_pictures_box_is_its_caption() -> None:
    html = "<p><img src=a.jpg><br>党员在走访。</p><p>正文。</p>"
    assert [b.kind for b in blocks_of(parsed(html))] == [Kind.PICTURE, Kind.CAPTION, Kind.TEXT]


def test_a_page_is_parted_at_its_main_element() -> None:
    root = parsed("<p>前</p><div id=m><p>中</p></div><p>后</p>")
    main = next(element for element in root.walk() if element.label == "m")
    assert [[b.text for b in part] for part in blocks_around(root, main)] == [["前"], ["中"], ["后"]]
