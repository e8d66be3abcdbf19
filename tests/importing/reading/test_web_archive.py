from showcase.importing.reading.web_archive import is_web_archive, unpacked

ARCHIVE = b"""From: <Saved by Blink>
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html"; boundary="x"

--x
Content-Type: text/html; charset=gb2312
Content-Transfer-Encoding: quoted-printable

<p>=BC=D7</p>
--x
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://a.example/1.png

iVBORw0=
--x--
"""


def test_a_page_and_its_pictures_come_out() -> None:
    page, charset, pictures = unpacked(ARCHIVE)
    assert (page.decode(charset).strip(), pictures) == (
        "<p>甲</p>",
        {"https://a.example/1.png": b"\x89PNG\r"},
    )


def test_an_archive_is_told_from_a_text_about_one() -> None:
    assert is_web_archive(ARCHIVE)
    assert not is_web_archive("正文说：Content-Type: multipart/related".encode())


def test_an_archive_without_a_page_gives_none() -> None:
    assert unpacked(b"Content-Type: multipart/related; boundary=x\n\nnothing") == (b"", "", {})
