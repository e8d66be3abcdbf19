import io
import zipfile
from typing import Any

import pytest
from importing.word_files import word_file

from showcase.importing.blocks import Kind
from showcase.importing.reading.word import read_word
from showcase.importing.reading.word_numbers import W
from showcase.importing.reading.word_parts import prepared


def texts(**description: Any) -> list[str]:  # noqa: ANN401 - as YAML gives it
    return [block.text for block in read_word(word_file(description), "a.docx").blocks]


def repacked(content: bytes, name: str, text: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            new.writestr(entry.filename, text if entry.filename == name else old.read(entry))
    return buffer.getvalue()


def test_automatic_numbers_are_text() -> None:
    parts = [
        {"p": "组织", "style": "heading 1", "number": "chinese"},
        {"p": "目标", "number": "decimal"},
        {"p": "一项", "number": "bullet"},
    ]
    assert texts(parts=parts) == ["一、组织", "1.目标", "一项"]


def test_a_number_before_a_bold_line_is_bold() -> None:
    (block,) = read_word(
        word_file({"parts": [{"p": "目标", "number": "decimal", "bold": True}]}), "a.docx"
    ).blocks
    assert block.lead == block.text == "1.目标"


def test_text_boxes_stand_once_behind_their_paragraph() -> None:
    assert texts(parts=[{"p": "甲。", "box": ["乙。", "丙。"]}, "丁。"]) == ["甲。", "乙。", "丙。", "丁。"]


def test_boxes_of_one_paragraph_keep_their_order() -> None:
    box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    document = (
        f'<w:document xmlns:w="{W[1:-1]}"><w:body><w:p>{box.format("乙。")}{box.format("丙。")}'
        "<w:r><w:t>甲。</w:t></w:r></w:p></w:body></w:document>"
    )
    content = repacked(word_file({"parts": ["x"]}), "word/document.xml", document)
    assert [block.text for block in read_word(content, "a.docx").blocks] == ["甲。", "乙。", "丙。"]


def test_notes_stand_at_the_end_and_their_marks_in_the_text() -> None:
    reading = read_word(word_file({"parts": ["甲[^1]。"], "footnotes": {1: "说明。"}}), "a.docx")
    assert [(block.kind, block.text) for block in reading.blocks] == [
        (Kind.TEXT, "甲〔注1〕。"),
        (Kind.NOTE, "〔注1〕说明。"),
    ]


def test_a_line_in_the_middle_is_known() -> None:
    (block,) = read_word(word_file({"parts": [{"p": "题", "align": "center"}]}), "a.docx").blocks
    assert block.centred


def test_tracked_changes_are_taken_as_accepted() -> None:
    assert texts(parts=[{"inserted": "截至今年，", "p": "支部", "deleted": "18", "then": "21个。"}]) == [
        "截至今年，支部21个。"
    ]


def test_headers_and_footers_are_no_text() -> None:
    assert texts(parts=["甲。"], header="内部资料", footer="第 1 页") == ["甲。"]


def test_entities_are_refused() -> None:
    content = word_file({"parts": ["甲。"]})
    with pytest.raises(ValueError):  # noqa: PT011 - it says nothing; whoever asked says that the file is damaged
        prepared(repacked(content, "word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))


def test_an_archive_that_unpacks_to_more_than_a_document_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", " " * 31_000_000)
    with pytest.raises(ValueError):  # noqa: PT011 - see above
        prepared(buffer.getvalue())
