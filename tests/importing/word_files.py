"""Word documents for the tests, built from short descriptions.

A description has `parts`. Each is a line of text, Word's own XML, or a mapping:

- `p` a paragraph with its `bold`, `align`, `size` (in half points), `style`, `number`, with `more` text
  behind it that is not bold, a text `box` in it, text that was `inserted` before and `deleted` after it, and
  what comes `then`;
- `table` with rows of cells, `<` joined with the cell before it and `^` with the one above;
- `picture` with its alternative text.

Besides, it may have `footnotes` by their numbers (`[^1]` in the text), a `header` and a `footer`.
"""

import io
import re
import zipfile
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from importing.pixels import PIXEL

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_STYLES = {"Title": "T", "heading 1": "1", "heading 2": "2", "caption": "C"}
_NUMBERS = {
    "chinese": ("1", 0, "chineseCounting", "%1、"),
    "chinese-bracket": ("1", 1, "chineseCounting", "（%2）"),
    "decimal": ("2", 0, "decimal", "%1."),
    "decimal-bracket": ("2", 1, "decimal", "（%2）"),
    "bullet": ("3", 0, "bullet", "\uf06c"),
}


def word_file(description: dict[str, Any]) -> bytes:
    """Return the `.docx` file of a description."""
    parts = [_part(part, number) for number, part in enumerate(description["parts"])]
    files = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(("rId1", "officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": _relations(
            ("rId1", "styles", "styles.xml"),
            ("rId2", "numbering", "numbering.xml"),
            ("rId3", "footnotes", "footnotes.xml"),
            ("rId4", "header", "header1.xml"),
            ("rId5", "footer", "footer1.xml"),
            ("rId9", "image", "media/a.png"),
        ),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/footnotes.xml": _footnotes(description.get("footnotes", {})),
        "word/header1.xml": f"<w:hdr {_NAMES}>{_paragraph({'p': description.get('header', '')})}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {_NAMES}>{_paragraph({'p': description.get('footer', '')})}</w:ftr>",
        "word/document.xml": f"<w:document {_NAMES}><w:body>{''.join(parts)}{_SECTION}</w:body></w:document>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr("word/media/a.png", PIXEL)
    return buffer.getvalue()


_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
    '<w:footerReference w:type="default" r:id="rId5"/></w:sectPr>'
)


def _part(part: Any, number: int) -> str:  # noqa: ANN401 - as YAML gives it
    if isinstance(part, str) and part.startswith("<w:"):
        return part
    if isinstance(part, str):
        return _paragraph({"p": part})
    if "table" in part:
        return _table(part["table"])
    if "picture" in part:
        return _picture(part["picture"], number)
    return _paragraph(part)


def _paragraph(part: dict[str, Any]) -> str:
    properties = ""
    if style := part.get("style"):
        properties += f'<w:pStyle w:val="{_STYLES[style]}"/>'
    if number := part.get("number"):
        own, level, _, _ = _NUMBERS[number]
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{own}"/></w:numPr>'
    if align := part.get("align"):
        properties += f'<w:jc w:val="{align}"/>'
    runs = ""
    if inserted := part.get("inserted"):
        runs += f'<w:ins w:id="1" w:author="x">{_runs(inserted, "")}</w:ins>'
    runs += _runs(part["p"], _look(part))
    if deleted := part.get("deleted"):
        runs += (
            f'<w:del w:id="2" w:author="x"><w:r><w:delText>{escape(str(deleted))}</w:delText></w:r></w:del>'
        )
    runs += _runs(str(part.get("then", "")) + str(part.get("more", "")), "")
    if box := part.get("box"):
        runs += _box(box)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def _look(part: dict[str, Any]) -> str:
    look = "<w:b/>" if part.get("bold") else ""
    return look + (f'<w:sz w:val="{part["size"]}"/>' if "size" in part else "")


def _runs(text: str, look: str) -> str:
    """Return the runs of a text; a line break becomes one of Word's, `[^1]` the mark of a footnote."""
    runs = ""
    for piece in re.split(r"(\[\^[0-9]\]|\n)", text):
        if piece == "\n":
            inner = "<w:br/>"
        elif piece.startswith("[^"):
            inner = f'<w:footnoteReference w:id="{piece[2:-1]}"/>'
        else:
            inner = f'<w:t xml:space="preserve">{escape(piece)}</w:t>'
        runs += f"<w:r><w:rPr>{look}</w:rPr>{inner}</w:r>" if piece else ""
    return runs


def _box(lines: list[str]) -> str:
    """Return a text box as Word writes it: once as a drawing, once more for older programs."""
    content = f"<w:txbxContent>{''.join(_paragraph({'p': line}) for line in lines)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def _picture(alternative: str, number: int) -> str:
    blip = '<pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill>'
    graphic = f"<a:graphic><a:graphicData><pic:pic>{blip}</pic:pic></a:graphicData></a:graphic>"
    own = f'<wp:docPr id="{number}" name="图片 {number}" descr={quoteattr(alternative)}/>'
    return f"<w:p><w:r><w:drawing><wp:inline>{own}{graphic}</wp:inline></w:drawing></w:r></w:p>"


def _table(rows: list[list[str]]) -> str:
    body = ""
    for number, row in enumerate(rows):
        cells = ""
        for column, cell in enumerate(row):
            if cell != "<":
                cells += _cell(rows, number, column)
        body += f"<w:tr>{cells}</w:tr>"
    return f"<w:tbl><w:tblPr/>{body}</w:tbl>"


def _cell(rows: list[list[str]], number: int, column: int) -> str:
    row = rows[number]
    across = 1
    while column + across < len(row) and row[column + across] == "<":
        across += 1
    properties = f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    is_first = number + 1 < len(rows) and rows[number + 1][column : column + 1] == ["^"]
    if row[column] == "^":
        properties += "<w:vMerge/>"
    elif is_first:
        properties += '<w:vMerge w:val="restart"/>'
    text = "" if row[column] == "^" else row[column]
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{_paragraph({'p': text})}</w:tc>"


def _styles() -> str:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{own}"><w:name w:val="{name}"/></w:style>'
        for name, own in _STYLES.items()
    )
    return f"<w:styles {_NAMES}>{styles}</w:styles>"


def _numbering() -> str:
    levels: dict[str, str] = {}
    for own, level, form, text in _NUMBERS.values():
        levels[own] = levels.get(own, "") + (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
        )
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{own}">{text}</w:abstractNum>' for own, text in levels.items()
    )
    uses = "".join(f'<w:num w:numId="{own}"><w:abstractNumId w:val="{own}"/></w:num>' for own in levels)
    return f"<w:numbering {_NAMES}>{kinds}{uses}</w:numbering>"


def _footnotes(notes: dict[int, str]) -> str:
    inner = "".join(
        f'<w:footnote w:id="{own}">{_paragraph({"p": text})}</w:footnote>' for own, text in notes.items()
    )
    return f"<w:footnotes {_NAMES}>{inner}</w:footnotes>"


def _types() -> str:
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    kinds = (("xml", "application/xml"), ("rels", relations), ("png", "image/png"))
    defaults = "".join(f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in kinds)
    return f'<Types xmlns="{_TYPES}">{defaults}</Types>'


def _relations(*relations: tuple[str, str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="{own}" Type="{_R}/{kind}" Target="{target}"/>' for own, kind, target in relations
    )
    return f'<Relationships xmlns="{_RELS}">{inner}</Relationships>'
