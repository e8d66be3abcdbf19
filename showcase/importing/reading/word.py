"""Word documents: mammoth makes HTML of them, pictures come out as files."""

import io
import re
from dataclasses import replace
from typing import Any
from zipfile import ZipFile

from showcase.importing.blocks import Block, Kind, PageFacts, Picture, Reading
from showcase.importing.reading.flow import blocks_of
from showcase.importing.reading.markup import parsed
from showcase.importing.reading.word_parts import CENTRED, HEADING, prepared
from showcase.problems import Place, refuse

_STYLES = "\n".join(
    (
        *(f"p[style-name='{name}'] => h1.doc-title:fresh" for name in ("Title", "标题")),
        *(f"p[style-name='标题 {level}'] => h{level}:fresh" for level in (1, 2, 3, 4)),
        *(f"p[style-name='{name}'] => p.caption:fresh" for name in ("caption", "Caption", "题注")),
        *(f"p.{HEADING}{level} => h{level}:fresh" for level in (1, 2, 3, 4, 5, 6)),
        f"p.{CENTRED} => center > p:fresh",
    )
)
_SPLIT_TITLE = re.compile('</h1><h1 class="doc-title">(?!—)')  # a title in two paragraphs
_TYPES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
_BULLETS = re.compile("^[\uf06c\uf0b7\uf0a7\uf0d8\uf0fc\uf075]\\s*")
_NOTE = re.compile("^〔注[0-9]+〕")
_OTHERS = (
    ("xl/", "Excel 表格", "打开后把要用的文字复制到 Word，存成 .docx 再导入"),
    ("ppt/", "演示文稿", "打开后把要用的文字复制到 Word，存成 .docx 再导入"),
    ("content.xml", "OpenDocument 文档", "用 WPS 或 Word 打开，另存为 .docx 再导入"),
)


def read_word(content: bytes, name: str) -> Reading:
    """Return the blocks and pictures of a `.docx` file. Raises Refused where it cannot be read."""
    import mammoth  # noqa: PLC0415 - loaded only where it is needed: its dictionaries are large

    pictures: list[Picture] = []
    lost: list[str] = []

    def picture(image: Any) -> dict[str, str]:  # noqa: ANN401 - mammoth is not typed
        ending = _TYPES.get(image.content_type)
        found = _bytes_of(image) if ending else b""
        if not found:
            lost.append(image.content_type if ending is None else "已损坏")
            return {"src": "https://lost.invalid/", "alt": image.alt_text or ""}
        pictures.append(Picture(f"{len(pictures) + 1}.{ending}", found))
        return {"src": f"https://picture.invalid/{pictures[-1].name}", "alt": image.alt_text or ""}

    _refuse_others(content, name)
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(prepared(content)),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(picture),
        )
    except Exception:  # noqa: BLE001 - mammoth raises whatever its parts do on a damaged file
        hint = "用 Word 或 WPS 打开，另存为新的 .docx 再导入；打不开就复制文字，存成 .txt"
        raise refuse(Place(name), "这个文件不是完好的 .docx 文档，没有导入", hint) from None
    blocks = tuple(_plain(block) for block in blocks_of(parsed(_SPLIT_TITLE.sub("", result.value))))
    what = "、".join(sorted(set(lost)))
    notes = (f"有 {len(lost)} 张图片（{what}）网页不能用，没有取出",) if lost else ()
    return _titled(blocks, tuple(pictures), notes)


def _bytes_of(image: Any) -> bytes:  # noqa: ANN401 - mammoth is not typed
    try:
        with image.open() as file:
            return bytes(file.read())
    except Exception:  # noqa: BLE001 - a picture that is missing or linked keeps no text from being read
        return b""


def _refuse_others(content: bytes, name: str) -> None:
    """Raise Refused for an archive that is another program's document."""
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except Exception:  # noqa: BLE001 - what is no archive is refused by who reads it
        return
    if "word/document.xml" in names:
        return
    for start, what, hint in _OTHERS:
        if any(entry.startswith(start) for entry in names):
            raise refuse(Place(name), f"这是{what}，不能直接导入", hint)


def _plain(block: Block) -> Block:
    if block.kind is Kind.PICTURE:
        return replace(
            block,
            text=block.text.removeprefix("https://picture.invalid/").replace("https://lost.invalid/", ""),
        )
    if _NOTE.match(block.text):
        return replace(block, kind=Kind.NOTE)
    if _BULLETS.match(block.text):
        return replace(block, kind=Kind.ITEM, level=1, text=_BULLETS.sub("", block.text))
    return block


def _titled(blocks: tuple[Block, ...], pictures: tuple[Picture, ...], notes: tuple[str, ...]) -> Reading:
    """Take the document's first heading for its title if nothing but short lines stands above it."""
    facts = PageFacts()
    for block in blocks[:4]:
        if block.kind is Kind.HEADING:
            facts = PageFacts(title=block.text)
            break
        if block.kind is not Kind.TEXT or block.text.endswith("。"):
            break
    return Reading(blocks, facts, pictures=pictures, notes=notes, whole=True)
