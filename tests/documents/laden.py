"""Documents as programs save them: with the makers' names wherever the format has a place for them."""

from io import BytesIO
from zipfile import ZipFile

import openpyxl
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image

SECRET = b"Geheim-3157"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def photograph(format_: str = "jpeg") -> bytes:
    """Return a picture that tells the secret in its EXIF and its comment, and behind its end."""
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    out = BytesIO()
    Image.effect_noise((32, 24), 60).convert("RGB").save(out, format_, exif=exif, comment=SECRET)
    return out.getvalue() + SECRET


def pdf(*, said: bytes = SECRET) -> bytes:
    """Return a PDF of one page with a photograph and a marked place, saved twice."""
    document = Pdf.new()
    page = document.add_blank_page(page_size=(200, 200))
    text = String(said.decode())
    picture = document.make_stream(
        photograph(), Type=Name.XObject, Subtype=Name.Image, Filter=Name.DCTDecode, Width=32, Height=24
    )
    picture.ColorSpace, picture.BitsPerComponent = Name.DeviceRGB, 8
    page.Resources = Dictionary(XObject=Dictionary(Im0=picture))
    page.Contents = document.make_stream(b"q 100 0 0 100 0 0 cm /Im0 Do Q")
    page.PieceInfo = Dictionary(Program=Dictionary(LastModified=text))
    place = Array([0, 0, 9, 9])
    note = Dictionary(Subtype=Name.Text, Rect=place, T=text, Contents=String("页边的话"))
    field = Dictionary(Subtype=Name.Widget, Rect=place, T=String("xingming"), FT=Name.Tx)
    page.Annots = Array([note, document.make_indirect(field)])
    document.Root.AcroForm = Dictionary(Fields=Array([page.Annots[1]]))
    document.Root.Metadata = document.make_stream(b"<x>" + said + b"</x>", Type=Name.Metadata)
    document.trailer.Info = document.make_indirect(Dictionary(Author=text))
    out = BytesIO()
    document.save(out, compress_streams=False)
    return out.getvalue()


def word(body: str = "<w:p><w:r><w:t>正文</w:t></w:r></w:p>", **more: str) -> bytes:
    """Return a Word document with properties, people, a template, a link to a file and a photograph.

    `more` are parts below `word/`, by their names without `.xml`.
    """
    said = SECRET.decode()

    def relation(number: int, kind: str, target: str, mode: str = "") -> str:
        kind = kind if kind.startswith("http") else f"{_TYPES}/{kind}"
        return f'<Relationship Id="r{number}" Type="{kind}" Target="{target}"{mode}/>'

    def relations(*given: str) -> str:
        space = "http://schemas.openxmlformats.org/package/2006/relationships"
        return f'<Relationships xmlns="{space}">{"".join(given)}</Relationships>'

    package = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/>'
        '<Override PartName="/docProps/core.xml" ContentType="application/x"/></Types>',
        "_rels/.rels": relations(
            relation(1, "officeDocument", "word/document.xml"),
            relation(2, f"{package}/relationships/metadata/core-properties", "docProps/core.xml"),
            relation(3, "extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": relations(
            relation(1, "hyperlink", f"file:///C:\\{said}\\a.docx", ' TargetMode="External"'),
            relation(2, "hyperlink", "https://anli.example/", ' TargetMode="External"'),
            relation(3, "http://schemas.microsoft.com/office/2011/relationships/people", "people.xml"),
        ),
        "word/_rels/settings.xml.rels": relations(
            relation(1, "attachedTemplate", f"file:///C:\\{said}.dotm")
        ),
        "word/settings.xml": f'<w:settings xmlns:w="{_WORD}"><w:attachedTemplate r:id="r1"/></w:settings>',
        "word/people.xml": f'<w15:person w15:author="{said}"/>',
        "docProps/core.xml": f"<creator>{said}</creator>",
        "docProps/app.xml": f"<Company>{said}</Company>",
        "docProps/thumbnail.jpeg": photograph(),
        "word/media/image1.jpeg": photograph(),
        "word/media/image2.png": photograph("png"),
    }
    parts |= {f"word/{name}.xml": text for name, text in more.items()}
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.comment = SECRET
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def workbook() -> bytes:
    """Return a workbook of one cell by a named author."""
    book = openpyxl.Workbook()
    book.active["A1"] = "甲楼"
    book.properties.creator = SECRET.decode()
    out = BytesIO()
    book.save(out)
    return out.getvalue()
