"""Nothing leaks: what a camera wrote, what lies outside the project, is unfinished or withdrawn."""

import re
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

import pytest
from documents.laden import pdf, word, workbook
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from support import SITE, Project, case

SECRET = b"Geheim-3157"
FORMATS = ("jpeg", "png", "gif", "webp", "avif")


def laden(format_: str) -> bytes:
    """Return a picture with the secret in all that its format has for remarks, and behind its end."""
    image = Image.effect_noise((64, 48), 60).convert("RGB")
    exif = Image.Exif()
    exif[0x010E] = exif[0x9286] = SECRET.decode()
    exif.get_ifd(0x8825)[2] = (31.0, 57.0, 0.0)
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + b"</x:xmpmeta>"
    words = PngInfo()
    for name in ("Comment", "Author"):
        words.add_text(name, SECRET.decode())
        words.add_itxt(f"{name}2", SECRET.decode())
    out = BytesIO()
    options: dict[str, dict[str, Any]] = {
        "jpeg": {"exif": exif, "comment": SECRET, "xmp": xmp},
        "png": {"pnginfo": words, "exif": exif},
        "gif": {"comment": SECRET},
        "webp": {"exif": exif, "xmp": xmp},
        "avif": {"exif": exif, "xmp": xmp},
    }
    image.save(out, format_.upper(), **options[format_])
    assert SECRET in out.getvalue()
    return out.getvalue() + (SECRET if format_ != "avif" else b"")


def everything(project: Project) -> Iterator[tuple[str, bytes]]:
    """Yield every published file under its address, and what the archives among them hold."""
    for path, content in project.published().items():
        yield from within(path, content)


def within(path: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a file, and what it holds where it is an archive."""
    yield path, content
    with suppress(BadZipFile), ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            yield from within(f"{path}/{name}", archive.read(name))


def told(project: Project) -> list[str]:
    built = project.build()
    assert not built.published
    return [str(problem) for problem in built.made.problems if not problem.severity]


def test_no_picture_says_more_than_it_shows(project: Project) -> None:
    names = [f"{where}.{format_}" for format_ in FORMATS for where in ("one", "other")]
    for name, format_ in zip(names, (one for one in FORMATS for _ in range(2)), strict=True):
        project.write(f"cases/jia/{name}", laden(format_))
        project.write(f"assets/img/{name}", laden(format_))
    project.write("assets/img/photo.JPG", laden("jpeg"))
    project.write("cases/jia.md", case("\n\n".join(f"![大楼外景](jia/{name})" for name in names)))
    built = project.build()
    assert built.published, "\n".join(map(str, built.made.problems))
    published = dict(everything(project))
    assert [path for path, content in published.items() if SECRET in content or b"Exif\0\0" in content] == []
    for name in ("assets/img/photo.JPG", *(f"assets/img/{name}" for name in names)):
        with Image.open(BytesIO(published[name])) as image:
            assert image.size == (64, 48)
            assert not image.getexif()


def test_no_document_names_its_makers(project: Project) -> None:
    documents = {"a.pdf": pdf(), "b.DOCX": word(), "c.xlsx": workbook()}
    for name, content in documents.items():
        project.write(f"assets/downloads/{name}", content)
    project.write("assets/downloads/d.zip", b"PK")
    built = project.build()
    assert built.published, "\n".join(map(str, built.made.problems))
    (problem,) = built.made.problems
    assert str(problem).startswith("assets/downloads/d.zip:1:1: 提醒：压缩包原样公布")
    published = dict(everything(project))
    assert [path for path, content in published.items() if SECRET in content] == []
    assert published["assets/downloads/a.pdf"].startswith(b"%PDF")
    assert "assets/downloads/b.DOCX/word/document.xml" in published
    assert not project.build().changed


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.tif", b"II*\0", "TIFF"),
        ("a.heic", b"\0\0\0\0ftypheic", "HEIC"),
        ("a.jfif", b"\xff\xd8\xff", "JPEG"),
        ("a.mp4", b"\0\0\0\0ftypmp42", "视频"),
        ("a.html", b"<script>alert(1)</script>", "网页"),
        ("a.xml", b"<x/>", "脚本会运行"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "作者、单位"),
        ("a.lnk", b"L\0\0\0", "不知道里面藏着什么"),
        ("a.m4a", b"\0\0\0\0ftypM4A ", "不知道里面藏着什么"),
        ("a.pdf", b"%PDF-1.7", "坏了"),
        ("a.docx", b"PK", "坏了"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "脚本"),
        ("a.jpg", b"<svg/>", "SVG"),
    ],
)
def test_an_asset_that_cannot_be_cleaned_is_refused(
    project: Project, name: str, content: bytes, message: str
) -> None:
    project.write(f"assets/img/{name}", content)
    (problem,) = told(project)
    assert problem.startswith(f"assets/img/{name}:1:1: ")
    assert message in problem


def test_what_is_not_for_readers_stays_at_home(project: Project) -> None:
    word = "不给人看的话"
    project.write("cases/caogao.md", case(f"## 背景\n\n{word}", title=word, draft="是"))
    for path in (
        *("cases/.hidden.md", "assets/.env", "assets/css/site.css~", "cases/jia/notes.txt", "notes.md"),
        *("templates/pages/x.html~", ".git/config", "cases/jia/unused.jpg", "site.yaml.bak", "course.yaml"),
        *("assets/Thumbs.db", "assets/__pycache__/a.js", "cases/jia.docx", "cases/#jia.md#"),
    ):
        project.write(path, word)
    project.write("cases/jia.md", case(f"## 背景\n\n<!-- {word} -->\n\n甲楼。"))
    project.write("site.yaml", f"# {word}\n{SITE}")
    assert project.build().published
    assert [path for path, content in everything(project) if word in content.decode("utf-8", "replace")] == []
    names = [path for path in project.published() if re.search(r"(?:^|/)\.|~$|\.md$|\.ya?ml$|ledger", path)]
    assert [name for name in names if not name.startswith("assets/vendor/")] == []


def test_nothing_outside_the_project_is_published(project: Project) -> None:
    outside = project.root.parent / "outside.jpg"
    outside.write_bytes(laden("jpeg"))
    for target in (
        *("../../outside.jpg", "jia/../../../outside.jpg", f"{outside.parent.as_posix()}/outside.jpg"),
        *(r"..\..\outside.jpg", "C:/outside.jpg", "file:///etc/passwd", "..%2F..%2Foutside.jpg", "CON.jpg"),
        *(
            "//server/outside.jpg",
            "jia/A.jpg",
            "jia/e\u0301.jpg",
            "../site.yaml",
            "../assets/img/icon-192.png",
        ),
    ):
        project.write("cases/jia/a.jpg", laden("jpeg"))
        project.write("cases/jia.md", case(f"![大楼外景](<{target}>)"))
        assert told(project), target
    assert not project.public.exists()


def test_a_withdrawn_case_leaves_no_trace(project: Project) -> None:
    words = ("乙楼秘事", "乙特牌", "乙氏大厦", "乙乙概要", "乙文正文", "乙小标题")
    title, brand, place, summary, text, heading = words
    tags = "\n  - 楼宇党建\n  - 党建联盟"
    whole = case(
        f"## {heading}\n\n{text}。", title=title, brand=brand, place=place, summary=summary, tags=tags
    )
    project.write("cases/jia.md", case(tags=tags))
    project.write("cases/yi.md", whole)
    assert project.build().published
    assert any(title.encode() in content for _, content in everything(project))
    (project.root / "cases/yi.md").unlink()
    project.write("site.yaml", f"{SITE}撤下:\n  - {{案例: yi, 日期: 2026, 原因: 停办}}\n")
    assert project.build().published
    left = [
        (path, word)
        for path, content in everything(project)
        for word in words
        if word in content.decode("utf-8", "replace") or word.encode("unicode_escape") in content
    ]
    assert left == []
    named = {path for path, content in project.published().items() if b"yi.html" in content}
    assert named <= {"checksums.txt", "cases/yi.html", "api/v1/index.json"}, named
