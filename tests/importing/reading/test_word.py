import io
import zipfile

import pytest
from importing.pixels import PIXEL
from importing.press import paragraph, picture, word

from showcase.importing.blocks import Block, Kind, PageFacts, Picture, Reading
from showcase.importing.reading.word import read_word
from showcase.problems import Refused

CELL = "<w:tc><w:tcPr>{}</w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
WIDE = '<w:gridSpan w:val="2"/>'
TABLE = (
    f"<w:tbl><w:tr>{CELL.format(WIDE, '党组织')}</w:tr>"
    f"<w:tr>{CELL.format('', '数量')}{CELL.format('', '党员')}</w:tr></w:tbl>"
)


def test_headings_tables_pictures_and_captions_are_kept() -> None:
    content = word(
        paragraph("大厦的党建圈", "Title"),
        paragraph("背景", "heading 1"),
        paragraph("大厦里企业多。"),
        TABLE,
        picture(),
        paragraph("共享会议室", "caption"),
        paragraph("\uf0b7 每月恳谈"),
    )
    assert read_word(content, "a.docx") == Reading(
        (
            Block(Kind.HEADING, "大厦的党建圈", 1, gap=True),
            Block(Kind.HEADING, "背景", 1, gap=True),
            Block(Kind.TEXT, "大厦里企业多。", gap=True),
            Block(
                Kind.TABLE,
                "| 党组织 |  |\n| --- | --- |\n| 数量 | 党员 |",
                mark="这张表有合并的单元格，合并处只在第一格写了内容",
            ),
            Block(Kind.PICTURE, "1.png", caption="共享会议室"),
            Block(Kind.CAPTION, "共享会议室", gap=True),
            Block(Kind.ITEM, "每月恳谈", 1, gap=True),
        ),
        PageFacts(title="大厦的党建圈"),
        pictures=(Picture("1.png", PIXEL),),
        whole=True,
    )


def test_a_title_in_two_paragraphs_is_one_title_and_a_subtitle_is_none_of_it() -> None:
    lines = [paragraph(line, "Title") for line in ("某某产业园", "“五个一”做法", "——工作纪实")]
    reading = read_word(word(*lines, paragraph("园区里企业多。")), "a.docx")
    assert reading.facts.title == "某某产业园“五个一”做法"
    assert [block.text for block in reading.blocks][1] == "——工作纪实"


def test_an_archive_that_is_no_document_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "甲")
    for content in (buffer.getvalue(), b"PK\x03\x04", word(paragraph("甲"))[:-30]):
        with pytest.raises(Refused, match="不是完好的"):
            read_word(content, "a.docx")


@pytest.mark.parametrize(
    ("name", "what"),
    [("xl/workbook.xml", "Excel 表格"), ("ppt/a.xml", "演示文稿"), ("content.xml", "OpenDocument 文档")],
)
def test_other_programs_archives_are_named(name: str, what: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, "甲")
    with pytest.raises(Refused, match=what):
        read_word(buffer.getvalue(), "a.docx")


def test_a_picture_that_is_missing_keeps_no_text_from_being_read() -> None:
    buffer = io.BytesIO()
    content = io.BytesIO(word(paragraph("甲。"), picture()))
    with zipfile.ZipFile(content) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            if entry.filename != "word/media/a.png":
                new.writestr(entry.filename, old.read(entry))
    reading = read_word(buffer.getvalue(), "a.docx")
    assert [block.text for block in reading.blocks] == ["甲。", ""]
    assert reading.notes == ("有 1 张图片（已损坏）网页不能用，没有取出",)
