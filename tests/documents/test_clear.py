"""What is published of a document says what it says to its readers, and not who made it."""

import time
import tracemalloc
import zlib
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import mammoth
import openpyxl
import pytest
from documents.laden import SECRET, film, packed, pdf, photograph, word, workbook
from PIL import Image
from pypdf import PdfReader, PdfWriter

from showcase.documents import films, office
from showcase.documents import pdf as pdf_room
from showcase.documents.clear import clear, look
from showcase.documents.embedded import without_remarks
from showcase.documents.kinds import document_of
from showcase.model.picture import Survey, Unfit

_SHOWN = (
    *("封面的题目".encode(), b"https://anli.example/a/b", "Equation Native".encode("utf-16-le")),
    *(rb' INCLUDEPICTURE "yi er.png" \* MERGEFORMAT', b'descr="san.png"', b'w:name="bianhao" w:val="7"'),
    *(b'Target="biao.xlsx"', b'<pageSetup paperSize="9" />', b'xmlns:x15ac="a" url=""', b'recordCount="1"'),
)
"""What the laden document, and the workbook in it, have for those who open them."""


_BEGUN = {
    "a.xml": "<w:docVar ",
    "b.xml": "<w:instrText>C:\\\\",
    "c.xml": 'descr="',
    "d.xml": "",
    "e.rels": "<Relationship ",
}


def fault(content: bytes, kind: str) -> str:
    found = look(content, kind)
    assert isinstance(found, Unfit)
    assert found.hint
    return found.reason


def whole(content: bytes) -> bytes:
    """Return a package's entries, unpacked, with what stands around them, and those of packages in it."""
    with ZipFile(BytesIO(content)) as archive:
        said = [archive.comment]
        for info in archive.infolist():
            part = archive.read(info)
            said += [info.filename.encode(), info.comment, info.extra, part]
            said += [whole(part)] if part.startswith(b"PK") else []
        return b"\n".join(said)


@pytest.mark.parametrize("format_", ["jpeg", "png"])
def test_a_picture_in_a_document_keeps_its_pixels_and_nothing_else(format_: str) -> None:
    before = photograph(format_)
    assert SECRET in before
    after = without_remarks(before)
    assert SECRET not in after
    with Image.open(BytesIO(before)) as one, Image.open(BytesIO(after)) as other:
        assert one.tobytes() == other.tobytes()
    assert without_remarks(after) == after
    assert without_remarks(b"II*\0") == b"II*\0"


def test_what_a_telephone_puts_behind_a_picture_goes() -> None:
    after = without_remarks(photograph())
    assert without_remarks(photograph() + photograph() + b"film" + SECRET + b"\xff\xd9") == after
    out = BytesIO()
    Image.effect_noise((64, 48), 60).convert("RGB").save(out, "jpeg", progressive=True, comment=SECRET)
    progressive = without_remarks(out.getvalue() + photograph())
    assert SECRET not in progressive
    with Image.open(BytesIO(out.getvalue())) as one, Image.open(BytesIO(progressive)) as other:
        assert one.tobytes() == other.tobytes()


def test_a_pdf_says_nothing_of_its_makers() -> None:
    before = pdf()
    assert before.count(SECRET) >= 8
    after = clear(before, "pdf")
    assert SECRET not in after
    assert clear(before, "pdf") == after
    document = PdfReader(BytesIO(after), strict=True)
    (page,) = document.pages
    assert [annotation.get_object().get("/Contents") for annotation in page.annotations or ()] == [
        "word",
        None,
        None,
        None,
        None,
    ]
    assert list(document.get_fields() or ()) == ["xingming"]
    assert document.metadata is None
    raw = page["/Resources"]["/XObject"]["/Im0"].get_data()  # type: ignore[index]  # objects of a PDF
    with Image.open(BytesIO(raw)) as one, Image.open(BytesIO(photograph())) as other:
        assert one.tobytes() == other.tobytes()


def test_an_earlier_version_in_a_pdf_is_gone() -> None:
    assert SECRET not in clear(pdf(b"nobody", more=(b"<< /Said (%s) >>" % SECRET,)), "pdf")


@pytest.mark.parametrize("user", ["", "b"])
def test_a_locked_pdf_is_refused_with_a_way_out(user: str) -> None:
    writer = PdfWriter(clone_from=BytesIO(pdf()))
    writer.encrypt(user, "a", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    assert "有密码或使用限制" in fault(out.getvalue(), "pdf")


@pytest.mark.parametrize(
    ("root", "message"),
    [
        (b"/Said << /Type /Sig /ByteRange [0 1 2 3] /Contents (x) >>", "有电子签名"),
        (b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "会运行的脚本"),
        (b"/Said << /XFA (x) >>", "会运行的脚本"),
        (b"/AF [<< /Type /Filespec /F (a) /EF << /F 4 0 R >> >>]", "夹着别的文件"),
    ],
)
def test_a_pdf_that_cannot_be_cleared_is_refused(root: bytes, message: str) -> None:
    assert message in fault(pdf(root=root), "pdf")


def test_a_pdf_that_had_attachments_is_no_more_than_others() -> None:
    found = look(pdf(root=b"/Names << /EmbeddedFiles << /Names [] >> >> /Said << /FT /Sig >>"), "pdf")
    assert isinstance(found, Survey)


def test_a_long_pdf_whose_pages_lead_on_is_not_too_deep() -> None:
    page = b"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest [%d 0 R /Fit] /Next [%d 0 R] >>"
    chain = tuple(page % (number, number) for number in range(11, 611))
    assert b"/Fit" in clear(pdf(root=b"/Said 10 0 R", more=(*chain, b"<< >>")), "pdf")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"x" * 999, pdf()[:300]])
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    assert "坏了" in fault(content, "pdf")


def test_a_word_document_says_nothing_of_its_makers_and_reads_the_same() -> None:
    before = word()
    assert whole(before).count(SECRET) >= 8
    after = clear(before, "docx")
    assert SECRET not in whole(after)
    with ZipFile(BytesIO(after)) as archive:
        names = archive.namelist()
        relations = archive.read("word/_rels/document.xml.rels")
        assert b"core" not in archive.read("[Content_Types].xml") + archive.read("_rels/.rels")
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert [name for name in names if "docProps" in name or "people" in name] == []
    assert b"https://anli.example/" in relations
    assert b'Target="b.xlsx"' in relations
    assert b"people" not in relations
    assert [said for said in _SHOWN if said not in whole(after)] == []
    assert mammoth.convert_to_html(BytesIO(after)).value == "<p>正文</p>"
    assert clear(before, "docx") == after


def test_a_film_keeps_its_pictures_where_they_are_and_says_nothing() -> None:
    before = film()
    assert before.count(SECRET[:8]) == 6
    after = films.without_remarks(before)
    assert SECRET[:8] not in after
    assert (len(after), after.index(b"pictures")) == (len(before), before.index(b"pictures"))
    assert films.is_film(after)
    assert not films.is_film(b"\0\0\0\x0cftypheic\0\0\0\x08meta")
    for length in range(len(before)):
        assert len(films.without_remarks(before[:length])) == length


def test_a_workbook_says_nothing_of_its_makers_and_opens() -> None:
    after = clear(workbook(), "xlsx")
    assert SECRET not in whole(after)
    assert openpyxl.load_workbook(BytesIO(after)).active["A1"].value == "甲楼"


@pytest.mark.parametrize(
    "given",
    [
        word('<w:p><w:ins w:id="1" w:author="张三"><w:r><w:t>加的话</w:t></w:r></w:ins></w:p>'),
        word(comments='<w:comments><w:comment w:author="张三"/></w:comments>'),
        word(header1='<w:hdr><w:rPrChange w:author = "张三"/></w:hdr>'),
        packed(
            {
                "word/embeddings/b.docx": word(
                    comments='<a:comments><a:comment a:author="张三"/></a:comments>'
                )
            },
            word(),
        ),
        word(header1='<ns0:hdr><ns0:ins ns0:author="张三"/></ns0:hdr>'),
    ],
)
def test_who_changed_or_remarked_what_is_not_handed_over(given: bytes) -> None:
    assert "里有批注或修订" in fault(given, "docx")


def test_an_empty_list_of_remarks_is_none() -> None:
    assert isinstance(look(word(comments="<w:comments><!-- --></w:comments>"), "docx"), Survey)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "坏了"),
        (b"PK\3\4 and no more", "坏了"),
        (packed({"a.txt": "a"}), "坏了"),
        (packed({"_xmlsignatures/sig1.xml": "<a/>"}, word()), "有电子签名"),
        (packed({"word/embeddings/a.bin": packed({"a.txt": "a"})}, word()), "坏了"),
        (
            packed(
                {"word/embeddings/a.bin": b"\xd0\xcf\x11\xe0\1\0O\0l\0e\0001\0000\0N\0a\0t\0i\0v\0e\0"},
                word(),
            ),
            "夹着别的文件",
        ),
        (
            packed({"a.docx": packed({"a.docx": packed({"a.docx": word()}, word())}, word())}, word()),
            "夹着别的文件",
        ),
        (packed({"customXml/item1.xml": "<a/>".encode("utf-16")}, word()), "的写法程序不认识"),
        (word()[:2000], "坏了"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "有密码，或者是旧的格式"),
        (word(odd="\ufeff<a/>").replace(b"\xef\xbb\xbf<a/>", b"\xff\xfe<a/>"), "坏了"),
    ],
)
def test_what_is_no_office_document_is_refused(content: bytes, message: str) -> None:
    assert message in fault(content, "docx")


def test_what_unpacks_to_too_much_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "DOCUMENT_UNPACKED", 1000)
    assert "太大" in fault(word(), "docx")
    monkeypatch.setattr(pdf_room, "DOCUMENT_PARTS", 3)
    assert "太复杂" in fault(pdf(), "pdf")


@pytest.mark.parametrize(
    "odd",
    [
        *(
            "<w:mailMerge>",
            "<w:dataBinding ",
            'descr="\\\\a',
            'w:name="commondata" ',
            "file:",
            "C:\\a",
            "x:author ",
        ),
        *(
            "<pageSetup  ",
            "<w:instrText>\\",
            "<Relationship Target='",
            "<Override PartName='/a' ",
            "\\",
            " ",
            "<",
        ),
    ],
)
@pytest.mark.timeout(20)
def test_odd_markup_is_looked_through_in_one_go(odd: str) -> None:
    content = {f"word/{name}": f"{begin}{odd * 20_000}" for name, begin in _BEGUN.items()}
    clear(packed(content, word()), "docx")


def test_a_part_that_unpacks_to_more_than_it_says_is_not_unpacked_whole() -> None:
    size = 200_000_000
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/a.bin", bytes(size))
    lying = out.getvalue().replace(size.to_bytes(4, "little"), (9).to_bytes(4, "little"))
    tracemalloc.start()
    assert "坏了" in fault(lying, "docx")
    assert tracemalloc.get_traced_memory()[1] < size / 10
    tracemalloc.stop()


def test_a_package_that_is_compressed_like_no_document_is_refused() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_BZIP2) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>", ZIP_STORED)
        archive.writestr("word/a.bin", b"a")
    assert "坏了" in fault(out.getvalue(), "docx")


def test_documents_in_documents_have_their_room_together(monkeypatch: pytest.MonkeyPatch) -> None:
    with ZipFile(BytesIO(word())) as archive:
        size = sum(info.file_size for info in archive.infolist())
    monkeypatch.setattr(office, "DOCUMENT_UNPACKED", size + 10)
    assert "太大" in fault(word(), "docx")


def test_a_list_of_parts_without_end_is_done_at_once() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Override " + 'PartName="/a" ' * 50_000)
    start = time.monotonic()
    assert isinstance(look(out.getvalue(), "docx"), Survey)
    assert time.monotonic() - start < 5


def test_a_stream_that_unpacks_to_much_is_not_unpacked() -> None:
    huge = zlib.compress(bytes(100_000_000))
    content = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(huge), huge)
    assert huge in clear(pdf(root=b"/Huge 10 0 R", more=(content,)), "pdf")


def test_a_sound_document_has_no_pixels_and_its_kind() -> None:
    found = look(word(), "docx")
    assert isinstance(found, Survey)
    assert (found.format, found.width) == ("docx", 0)
    assert [document_of(path) for path in ("a.PDF", "a.docx", "a.doc", "pdf")] == ["pdf", "docx", "", ""]
