"""An icon that surely is nothing but a picture is published as it is."""

import struct
import zlib
from pathlib import Path

import pytest
from support import REPOSITORY

from showcase.read.bare import is_bare

ICON = (REPOSITORY / "assets/img/icon-192.png").read_bytes()
TEXT = b"tEXtComment\0x"
CHUNK = struct.pack(">I", len(TEXT) - 4) + TEXT + struct.pack(">I", zlib.crc32(TEXT))
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9z" fill="#fff"/>{}</svg>'


def bare(folder: Path, name: str, content: bytes | str) -> bool:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return is_bare(file)


def test_the_icons_of_the_project_are_bare() -> None:
    icons = sorted((REPOSITORY / "assets/img").iterdir())
    assert [icon.name for icon in icons if not is_bare(icon)] == []


@pytest.mark.parametrize("content", [ICON[:33] + CHUNK + ICON[33:], ICON + b"x", ICON[:-1], ICON[:40], b""])
def test_a_picture_with_more_or_less_is_not(tmp_path: Path, content: bytes) -> None:
    assert bare(tmp_path, "a.png", ICON)
    assert not bare(tmp_path, "a.png", content)


@pytest.mark.parametrize(
    "inner",
    [
        *("<script>a</script>", "<!-- x -->", "<title>x</title>", "<metadata/>", '<g onclick="a"/>', "x"),
        *('<g style="a"/>', '<a href="b"/>', '<use href="b"/>', "<image/>", '<g fill="url(b)"/>', "<style/>"),
    ],
)
def test_a_drawing_with_anything_else_is_not(tmp_path: Path, inner: str) -> None:
    assert bare(tmp_path, "a.svg", SVG.format(""))
    assert not bare(tmp_path, "a.svg", SVG.format(inner))


@pytest.mark.parametrize("name", ["a.jpg", "a.gif", "a.webp", "a.avif", "a.js"])
def test_other_files_are_not_looked_at(tmp_path: Path, name: str) -> None:
    assert not bare(tmp_path, name, ICON)
