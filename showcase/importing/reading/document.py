"""From a file's bytes to blocks, by what the bytes are and not by what the file is called."""

from dataclasses import replace

from showcase.importing.blocks import Reading
from showcase.importing.reading.encoding import decode
from showcase.importing.reading.page import looks_like_html, read_page
from showcase.importing.reading.page_facts import declared_charset
from showcase.importing.reading.plain import read_plain
from showcase.importing.reading.word import read_word
from showcase.importing.sentences import han_count
from showcase.problems import Place, refuse

_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "旧版 Word 或 WPS 文档", "用 Word 或 WPS 打开，另存为 .docx 再导入"),
    (b"%PDF", "PDF", "打开后复制文字，存成 .txt 再导入；扫描件要先识别文字"),
    (b"{\\rtf", "RTF 文档", "用 Word 或 WPS 打开，另存为 .docx 再导入"),
    (b"\x89PNG", "图片", "先识别图上的文字，存成 .txt 再导入"),
    (b"\xff\xd8\xff", "图片", "先识别图上的文字，存成 .txt 再导入"),
    (b"Rar!", "压缩包", "解开后导入里面的文件"),
    (b"7z\xbc\xaf", "压缩包", "解开后导入里面的文件"),
)


def read_document(content: bytes, name: str) -> Reading:
    """Return the blocks of a document. Raises Refused, in Chinese, for what cannot be imported."""
    for start, what, hint in _OTHERS:
        if content.startswith(start):
            raise refuse(Place(name), f"这是{what}，不能直接导入", hint)
    if content.startswith(b"PK\x03\x04"):
        reading = read_word(content, name)
    else:
        text, encoding = decode(content, name, declared_charset(content))
        reading = read_page(text) if looks_like_html(text) else read_plain(text)
        reading = replace(reading, notes=(f"编码是 {encoding}", *reading.notes))
    if not any(han_count(block.text) for block in reading.blocks):
        raise refuse(Place(name), "里面没有中文正文，没有导入", "检查文件是不是选对了")
    return reading
