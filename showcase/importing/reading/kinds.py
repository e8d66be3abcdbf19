"""Files that cannot be imported as they are, known by their bytes and not by their names."""

from showcase.problems import Place, refuse
from showcase.text.formats import ARCHIVE, OLD_WORD, PDF, PICTURE, PROGRAM, RTF, format_of

_TO_WORD = "用 Word 或 WPS 打开，另存为 .docx 再导入"
_TO_COPY = "把要用的文字复制到 Word，存成 .docx 再导入"
_INSTEAD = {
    OLD_WORD: _TO_WORD,
    RTF: _TO_WORD,
    PDF: "打开后复制文字，存成 .txt 再导入；扫描件要先识别文字",
    PICTURE: "先识别图上的文字，存成 .txt 再导入",
    ARCHIVE: "解开后导入里面的文件",
    PROGRAM: "检查文件是不是选对了",
}
_INSIDE_OLE = (  # OLE 2 has its streams' names in UTF-16
    ("EncryptedPackage", "加了密码的文档", "用 Word 或 WPS 打开，取消密码，另存为 .docx 再导入"),
    ("Workbook", "旧版 Excel 表格", _TO_COPY),
    ("PowerPoint Document", "旧版演示文稿", _TO_COPY),
)
_NEAR = 1024


def refuse_other_kinds(content: bytes, name: str) -> None:
    """Raise Refused, with what to do instead, for a file of a kind that is not read."""
    if not content.strip():
        raise refuse(Place(name), "文件是空的，没有导入", "检查文件是不是选对了，有没有保存")
    kind = format_of(content)
    if kind == OLD_WORD:
        for inside, what, hint in _INSIDE_OLE:
            if inside.encode("utf-16-le") in content:
                raise refuse(Place(name), f"这是{what}，不能直接导入", hint)
    if kind in _INSTEAD:
        raise refuse(Place(name), f"这是{kind}，不能直接导入", _INSTEAD[kind])
    if b'progid="Word.Document"' in content[:_NEAR]:
        raise refuse(Place(name), "这是 Word 2003 的 XML 文档，不能直接导入", _TO_WORD)
