"""Word documents: mammoth makes HTML of them, pictures come out as files."""

import io
import re
from dataclasses import replace
from typing import Any

from showcase.importing.blocks import Block, Kind, PageFacts, Picture, Reading
from showcase.importing.reading.flow import blocks_of
from showcase.importing.reading.markup import parsed
from showcase.problems import Place, refuse

_STYLES = """
p[style-name='Title'] => h1.doc-title:fresh
p[style-name='标题'] => h1.doc-title:fresh
p[style-name='标题 1'] => h1:fresh
p[style-name='标题 2'] => h2:fresh
p[style-name='标题 3'] => h3:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='题注'] => p.caption:fresh
"""
_TYPES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
_BULLETS = re.compile("^[\uf06c\uf0b7\uf0a7\uf0d8\uf0fc\uf075]\\s*")
_LARGEST = 200_000_000


def read_word(content: bytes, name: str) -> Reading:
    """Return the blocks and pictures of a `.docx` file. Raises Refused where it cannot be read."""
    import mammoth  # noqa: PLC0415 - loaded only where it is needed: its dictionaries are large

    pictures: list[Picture] = []
    lost: list[str] = []

    def picture(image: Any) -> dict[str, str]:  # noqa: ANN401 - mammoth is not typed
        ending = _TYPES.get(image.content_type)
        if ending is None:
            lost.append(image.content_type)
            return {"src": "https://lost.invalid/", "alt": image.alt_text or ""}
        with image.open() as file:
            pictures.append(Picture(f"{len(pictures) + 1}.{ending}", file.read()))
        return {"src": f"https://picture.invalid/{pictures[-1].name}", "alt": image.alt_text or ""}

    try:
        _check_size(content)
        result = mammoth.convert_to_html(
            io.BytesIO(content), style_map=_STYLES, convert_image=mammoth.images.img_element(picture)
        )
    except Exception:  # noqa: BLE001 - mammoth raises whatever its parts do on a damaged file
        hint = "用 Word 或 WPS 打开，另存为新的 .docx 再导入；打不开就复制文字，存成 .txt"
        raise refuse(Place(name), "这个文件不是完好的 .docx 文档，没有导入", hint) from None
    blocks = tuple(_plain(block) for block in blocks_of(parsed(result.value)))
    notes = (
        (f"有 {len(lost)} 张图片的格式（{'、'.join(sorted(set(lost)))}）网页不能用，没有取出",)
        if lost
        else ()
    )
    return _titled(blocks, tuple(pictures), notes)


def _check_size(content: bytes) -> None:
    """Raise ValueError for an archive that unpacks to more than any document has."""
    from zipfile import ZipFile  # noqa: PLC0415 - loaded only where it is needed: its dictionaries are large

    with ZipFile(io.BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
            raise ValueError


def _plain(block: Block) -> Block:
    if block.kind is Kind.PICTURE:
        return replace(
            block,
            text=block.text.removeprefix("https://picture.invalid/").replace("https://lost.invalid/", ""),
        )
    if _BULLETS.match(block.text):
        return replace(block, kind=Kind.ITEM, level=1, text=_BULLETS.sub("", block.text))
    return block


def _titled(blocks: tuple[Block, ...], pictures: tuple[Picture, ...], notes: tuple[str, ...]) -> Reading:
    """Take the document's first heading for its title if nothing but short lines stands above it."""
    for block in blocks[:4]:
        if block.kind is Kind.HEADING:
            return Reading(blocks, PageFacts(title=block.text), pictures=pictures, notes=notes)
        if block.kind is not Kind.TEXT or block.text.endswith("。"):
            break
    return Reading(blocks, pictures=pictures, notes=notes)
