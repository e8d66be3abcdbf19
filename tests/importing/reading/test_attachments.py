import base64

from importing.pixels import PIXEL

from showcase.importing.blocks import Block, Kind, Picture
from showcase.importing.reading.attachments import folders_of, with_attachments


def picture(address: str) -> Block:
    return Block(Kind.PICTURE, address)


def test_pictures_in_a_page_and_beside_it_become_files() -> None:
    embedded = f"data:image/png;base64,{base64.b64encode(PIXEL).decode()}"
    blocks = (picture("./稿_files/a%20b.png?1"), picture(embedded), picture("https://a.example/c.png"))
    shown, pictures = with_attachments(blocks, (Picture("1.jpg", b"x"),), {"稿_files/a b.png": PIXEL})
    assert [block.text for block in shown] == ["2.png", "3.png", "https://a.example/c.png"]
    assert pictures == (Picture("1.jpg", b"x"), Picture("2.png", PIXEL), Picture("3.png", PIXEL))


def test_what_is_no_picture_by_its_bytes_stays_an_address() -> None:
    blocks = (
        picture("x_files/a.png"),
        picture("data:image/png;base64,AAAA"),
        picture("data:image/png;base64,?"),
    )
    assert with_attachments(blocks, (), {"x_files/a.png": b"#!/bin/sh"}) == (blocks, ())


def test_a_documents_own_picture_is_left_alone() -> None:
    assert with_attachments((picture("1.png"),), (), {"1.png": PIXEL}) == ((picture("1.png"),), ())


def test_browsers_call_the_folder_after_the_page() -> None:
    assert "某园区_files" in folders_of("某园区.html")
