"""Documents as programs save them: with the makers' names wherever the format has a place for them."""

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import openpyxl
from PIL import Image

SECRET = b"Geheim-3157"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_FOOTER = r"""
<w:ftr xmlns:w="%(space)s">
  <w:sdt><w:dataBinding w:prefixMappings="xmlns:a='%(package)s/metadata/core-properties'" w:xpath="/a:t"/>
    <w:t>封面的题目</w:t></w:sdt>
  <w:instrText> INCLUDEPICTURE "C:\\%(said)s\\yi er.png" \* MERGEFORMAT</w:instrText>
  <pic:cNvPr descr="C:\Users\%(said)s\san.png"/>
  <w:t>见 https://anli.example/a/b</w:t>
</w:ftr>
"""


@cache
def photograph(format_: str = "jpeg") -> bytes:
    """Return a picture with the secret in its EXIF and its comment, and in another one behind its end."""
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    out = BytesIO()
    Image.effect_noise((32, 24), 60).convert("RGB").save(out, format_, exif=exif, comment=SECRET)
    return out.getvalue() + SECRET + out.getvalue()


def film() -> bytes:
    """Return the frame of a film (MP4) that tells the secret, with both kinds of lengths and of times."""

    def box(name: bytes, *content: bytes) -> bytes:
        return (8 + sum(map(len, content))).to_bytes(4) + name + b"".join(content)

    times = bytes(4) + SECRET[:8] + bytes(88)
    about = box(b"udta", box(b"\xa9xyz", SECRET))
    track = box(b"trak", box(b"tkhd", b"\1" + times), box(b"meta", SECRET), box(b"mdia", box(b"mdhd", times)))
    xmp = box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), SECRET)
    pictures = (1).to_bytes(4) + b"mdat" + (24).to_bytes(8) + b"pictures"
    return (
        box(b"ftyp", b"isom")
        + box(b"free")
        + pictures
        + box(b"moov", box(b"mvhd", times), about, track)
        + xmp
    )


def pdf(said: bytes = SECRET, *, root: bytes = b"", more: tuple[bytes, ...] = ()) -> bytes:
    """Return a PDF of one page with a photograph, a remark and a field, as by hand.

    `root` goes on with its catalogue; `more` are objects besides, from number 10 on.
    """

    def stream(head: bytes, content: bytes) -> bytes:
        return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (head, len(content), content)

    about = b"/PieceInfo << /Program << /LastModified (%s) >> >> /Metadata 7 0 R" % said
    image = b"/Type /XObject /Subtype /Image /Width 32 /Height 24 /ColorSpace /DeviceRGB /BitsPerComponent 8"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /AcroForm << /Fields [6 0 R] >> %s >>" % root,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R %s /Annots [8 0 R 6 0 R"
        b" << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///C:/%s/a.doc) >> >>"
        b" << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F << /UF (%s.exe) >> >> >>"
        b" << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /GoToR /F << /F (/C/%s) >> >> >>]"
        b" /Resources << /XObject << /Im0 4 0 R >> >> >>" % (about, said, said, said),
        stream(b"%s /Filter /DCTDecode" % image, photograph()),
        stream(b"", b"q 100 0 0 100 0 0 cm /Im0 Do Q"),
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (xingming) /M (%s) /Rect [0 9 9 18] >>" % said,
        stream(b"/Type /Metadata /Subtype /XML", b"<x>%s</x>" % said),
        b"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (%s) /M (%s) /Contents (word) >>" % (said, said),
        b"<< /Author (%s) /Producer (x) >>" % said,
        *more,
    )
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R /Info 9 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


def relation(number: int, kind: str, target: str, mode: str = "") -> str:
    """Return a relationship of a package."""
    kind = kind if kind.startswith("http") else f"{_TYPES}/{kind}"
    return f'<Relationship Id="r{number}" Type="{kind}" Target="{target}"{mode}/>'


def relations(*given: str) -> str:
    """Return the relationships of a part."""
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(given)}</Relationships>'


def word(body: str = "<w:p><w:r><w:t>正文</w:t></w:r></w:p>", **more: str) -> bytes:
    """Return a Word document with properties, people, a template, a link to a file and a photograph.

    A workbook is embedded, and one linked. `more` are parts below `word/`, by their names without `.xml`.
    """
    said = SECRET.decode()
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
            relation(
                4, "oleObject", f"file:///C:%5C{said}%5Ca&apos;{said}\\b.xlsx", ' TargetMode="External"'
            ),
        ),
        "word/_rels/settings.xml.rels": relations(
            relation(1, "attachedTemplate", f"file:///C:\\{said}.dotm")
        ),
        "word/settings.xml": f'<w:settings xmlns:w="{_WORD}"><w:attachedTemplate r:id="r1"/>'
        f'<w:mailMerge><w:query w:val="{said}"/></w:mailMerge><w:docVars><w:docVar w:name="commondata" '
        f'w:val="{said}"/><w:docVar w:name="bianhao" w:val="7"/></w:docVars></w:settings>',
        "word/footer1.xml": _FOOTER % {"space": _WORD, "package": package, "said": said},
        "word/embeddings/Microsoft_Excel_Sheet1.xlsx": workbook(),
        "word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0" + "Equation Native".encode("utf-16-le"),
        "word/media/media1.mp4": film(),
        "word/people.xml": f'<w15:person w15:author="{said}"/>',
        "docProps/core.xml": f"<creator>{said}</creator>",
        "docProps/app.xml": f"<Company>{said}</Company>",
        "docProps/thumbnail.jpeg": photograph(),
        "word/embeddings/Sheet1.xlsx": workbook(),
        "word/media/image1.jpeg": photograph(),
        "word/media/image2.png": photograph("png"),
    }
    return packed(parts | {f"word/{name}.xml": text for name, text in more.items()})


def packed(parts: Mapping[str, str | bytes], to: bytes = b"") -> bytes:
    """Return a package of `parts`, with those of the package `to` if one is given."""
    out = BytesIO(to)
    with ZipFile(out, "a") as archive:
        archive.comment = SECRET
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def workbook() -> bytes:
    """Return a workbook by a named author, with a printer, a pivot table and the values of another file."""
    book = openpyxl.Workbook()
    book.active["A1"] = "甲楼"
    book.properties.creator = SECRET.decode()
    out = BytesIO()
    book.save(out)
    said = SECRET.decode()
    more = {
        "xl/printerSettings/printerSettings1.bin": said,
        "xl/worksheets/_rels/sheet9.xml.rels": relations(relation(1, "printerSettings", f"/xl/a/{said}.bin")),
        f"xl/a/{said}.bin": said,
        "xl/worksheets/sheet9.xml": '<pageSetup paperSize="9" r:id="r1"/>',
        "xl/pivotCache/a1.xml": f'<pivotCacheDefinition r:id="r1" refreshedBy="{said}" recordCount="1"/>',
        "xl/externalLinks/_rels/externalLink1.xml.rels": relations(
            relation(1, "externalLinkPath", f"/Users/{said}/biao.xlsx", ' TargetMode="External"')
        ),
        "xl/other.xml": f'<x15ac:absPath xmlns:x15ac="a" url="{said}"/><fileSharing userName="{said}"/>',
        "ppt/changesInfos/changesInfo1.xml": f'<pc:chgData name="{said}"/>',
        "ppt/tags/tag1.xml": f'<p:tagLst><p:tag name="COMMONDATA" val="{said}"/></p:tagLst>',
    }
    return packed(more, out.getvalue())
