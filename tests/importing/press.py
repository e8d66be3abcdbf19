"""Press texts of many forms, written for these tests, and the drafts made of them."""

import io
import zipfile
from functools import cache

from support import REPOSITORY, SITE

from showcase.importing.article import Draft, import_text
from showcase.load.settings import load_settings
from showcase.model.vocabulary import Vocabulary

TODAY = "2026-11-24"


def _text(name: str) -> str:
    return (REPOSITORY / "tests/importing/texts" / name).read_text("utf-8")


NEWSPAPER = _text("newspaper.txt")
WECHAT = _text("wechat.html")
GOVERNMENT = _text("government.html")
GBK = _text("gbk.txt")
TAIWAN = _text("taiwan.txt")
HONG_KONG = _text("hong_kong.txt")
INTERVIEW = _text("interview.txt")
REPORT = _text("report.txt")
WRAPPED = _text("wrapped.txt")
AGENCY = _text("agency.txt")
BROKEN = _text("broken.txt")
TEXTS = (NEWSPAPER, GBK, TAIWAN, HONG_KONG, INTERVIEW, REPORT, WRAPPED, AGENCY, BROKEN)
PAGES = (WECHAT, GOVERNMENT)

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f"
    "0005fe02fe0def46b80000000049454e44ae426082"
)


@cache
def vocabulary() -> Vocabulary:
    """Return the words of the small site."""
    words = load_settings(SITE.encode()).vocabulary
    assert words is not None
    return words


def draft(content: str | bytes, name: str = "稿件.txt", taken: frozenset[str] = frozenset()) -> Draft:
    """Return the draft made of a text or of a file's bytes."""
    raw = content.encode() if isinstance(content, str) else content
    return import_text(raw, name, vocabulary(), today=TODAY, taken=taken)


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_PIC = 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
_WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"


def paragraph(text: str, style: str = "") -> str:
    """Return a paragraph of a Word document."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def picture() -> str:
    """Return a paragraph that holds the document's picture."""
    blip = f'<pic:blipFill><a:blip xmlns:r="{_R}" r:embed="rId9"/></pic:blipFill>'
    graphic = f"<a:graphic {_A}><a:graphicData><pic:pic {_PIC}>{blip}</pic:pic></a:graphicData></a:graphic>"
    inline = f'<wp:inline {_WP}><wp:docPr id="1" name="图" descr="共享会议室"/>{graphic}</wp:inline>'
    return f"<w:p><w:r><w:drawing>{inline}</w:drawing></w:r></w:p>"


def word(*parts: str) -> bytes:
    """Return a `.docx` file with these paragraphs, tables and pictures."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{own}"><w:name w:val="{name}"/></w:style>'
        for own, name in (("T", "Title"), ("1", "heading 1"), ("2", "heading 2"), ("C", "caption"))
    )
    content = "application/vnd.openxmlformats-package.relationships+xml"
    types = (("xml", "application/xml"), ("rels", content), ("png", "image/png"))
    defaults = "".join(f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in types)
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}">{defaults}</Types>',
        "_rels/.rels": _relations(("rId1", "officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": _relations(
            ("rId1", "styles", "styles.xml"), ("rId9", "image", "media/a.png")
        ),
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
        "word/document.xml": f"<w:document {_W}><w:body>{''.join(parts)}</w:body></w:document>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr("word/media/a.png", PIXEL)
    return buffer.getvalue()


def _relations(*relations: tuple[str, str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="{own}" Type="{_R}/{kind}" Target="{target}"/>' for own, kind, target in relations
    )
    return f'<Relationships xmlns="{_RELS}">{inner}</Relationships>'
