"""From a file's bytes to blocks, by what the bytes are and not by what the file is called."""

from dataclasses import replace

from showcase.importing.blocks import Reading
from showcase.importing.encoding import decode
from showcase.importing.page import looks_like_html, read_page
from showcase.importing.page_facts import declared_charset
from showcase.importing.plain import read_plain
from showcase.importing.sentences import han_count
from showcase.importing.word import read_word
from showcase.problems import Place, refuse
from showcase.text.formats import ARCHIVE, OLD_WORD, PDF, PICTURE, RTF, WORD, format_of

_AS_WORD = "用 Word 或 WPS 打开，另存为 .docx 再导入"
_OTHERS = {
    OLD_WORD: _AS_WORD,
    RTF: _AS_WORD,
    PDF: "打开后复制文字，存成 .txt 再导入；扫描件要先识别文字",
    PICTURE: "先识别图上的文字，存成 .txt 再导入",
    ARCHIVE: "解开后导入里面的文件",
}


def read_document(content: bytes, name: str) -> Reading:
    """Return the blocks of a document. Raises Refused, in Chinese, for what cannot be imported."""
    kind = format_of(content)
    if hint := _OTHERS.get(kind):
        raise refuse(Place(name), f"这是{kind}，不能直接导入", hint)
    if kind == WORD:
        reading = read_word(content, name)
    else:
        text, encoding = decode(content, name, declared_charset(content))
        reading = read_page(text) if looks_like_html(text) else read_plain(text)
        reading = replace(reading, notes=(f"编码是 {encoding}", *reading.notes))
    if not any(han_count(block.text) for block in reading.blocks):
        raise refuse(Place(name), "里面没有中文正文，没有导入", "检查文件是不是选对了")
    return reading
