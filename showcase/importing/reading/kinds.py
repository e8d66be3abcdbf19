"""Files that cannot be imported as they are, known by their bytes and not by their names."""

from showcase.problems import Place, refuse

_TO_WORD = "用 Word 或 WPS 打开，另存为 .docx 再导入"
_READ_FIRST = "先识别图上的文字，存成 .txt 再导入"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_INSIDE_OLE = (
    ("EncryptedPackage", "加了密码的文档", "用 Word 或 WPS 打开，取消密码，另存为 .docx 再导入"),
    ("Workbook", "旧版 Excel 表格", "把要用的文字复制到 Word，存成 .docx 再导入"),
    ("PowerPoint Document", "旧版演示文稿", "把要用的文字复制到 Word，存成 .docx 再导入"),
)
_STARTS = (
    (_OLE[:4], "旧版 Word 或 WPS 文档（.doc、.wps）", _TO_WORD),
    (b"%PDF", "PDF", "打开后复制文字，存成 .txt 再导入；扫描件要先识别文字"),
    (b"{\\rtf", "RTF 文档", _TO_WORD),
    (b"\x89PNG", "图片", _READ_FIRST),
    (b"\xff\xd8\xff", "图片", _READ_FIRST),
    (b"GIF8", "图片", _READ_FIRST),
    (b"BM", "图片", _READ_FIRST),
    (b"Rar!", "压缩包", "解开后导入里面的文件"),
    (b"7z\xbc\xaf", "压缩包", "解开后导入里面的文件"),
    (b"\x1f\x8b", "压缩包", "解开后导入里面的文件"),
    (b"MZ", "程序", "检查文件是不是选对了"),
)
_SHORT_START = 2  # bytes; text may begin so too, and then has no zero among the next
_NEAR = 1024


def refuse_other_kinds(content: bytes, name: str) -> None:
    """Raise Refused, with what to do instead, for a file of a kind that is not read."""
    if not content.strip():
        raise refuse(Place(name), "文件是空的，没有导入", "检查文件是不是选对了，有没有保存")
    if content.startswith(_OLE):
        for inside, what, hint in _INSIDE_OLE:
            if inside.encode("utf-16-le") in content:
                raise refuse(Place(name), f"这是{what}，不能直接导入", hint)
    start = content[:_NEAR].lstrip(b"\xef\xbb\xbf \t\r\n")
    for mark, what, hint in _STARTS:
        is_sure = len(mark) > _SHORT_START or not mark.isascii() or b"\x00" in content[:_NEAR]
        if start.startswith(mark) and is_sure:
            raise refuse(Place(name), f"这是{what}，不能直接导入", hint)
    if b'progid="Word.Document"' in content[:_NEAR]:
        raise refuse(Place(name), "这是 Word 2003 的 XML 文档，不能直接导入", _TO_WORD)
