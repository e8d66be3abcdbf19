"""What a file is by its first bytes, whatever its name says."""

import re
from posixpath import splitext

from showcase.limits import PICTURE_BYTES
from showcase.model.picture import Fault
from showcase.pictures.formats import ENDINGS, NAMES, SAVE_AGAIN, SMALLER, unusable

_SIGNATURES = (
    (rb"\xff\xd8\xff", "jpeg"),
    (rb"\x89PNG\r\n\x1a\n", "png"),
    (rb"GIF8[79]a", "gif"),
    (rb"RIFF....WEBP", "webp"),
    (rb"....ftypavi[fs]", "avif"),
    (rb"....ftyp(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)", ".heic"),
    (rb"....ftyp", ".mp4"),
    (rb"\x1aE\xdf\xa3", ".webm"),
    (rb"II\*\x00|MM\x00\*", ".tif"),
    (rb"BM", ".bmp"),
    (rb"\x00\x00[\x01\x02]\x00", ".ico"),
    (rb"....(?:jP  |JXL )", ".jp2"),
    (rb"\xff\x0a", ".jxl"),
    (rb"8BPS|%!PS|\xc5\xd0\xd3\xc6", ".psd"),
    (rb"%PDF", ".pdf"),
    (rb"PK\x03\x04|\xd0\xcf\x11\xe0", ".docx"),
    (rb"Rar!|7z\xbc\xaf", ".zip"),
    (rb"\xd7\xcd\xc6\x9a|\x01\x00\x00\x00.{36} EMF", ".emf"),
)
_MARKUP = re.compile(
    rb"(?is)(?:\xef\xbb\xbf)?\s*(?:<\?xml.{0,400}?\?>|<!--.{0,4000}?-->|<!doctype\s+svg[^>\[]*(?:\[.{0,4000}?\])?>|\s)*"
    rb"<(?P<name>!doctype\s+html|[a-z][\w:.-]*)"
)


def recognise(content: bytes) -> str:
    """Return the format of a picture we accept, or else an ending that stands for its kind, or ""."""
    for pattern, kind in _SIGNATURES:
        if re.match(pattern, content, re.DOTALL):
            return kind
    start = content[:8000]
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start.decode("utf-16", "replace").encode()
    if match := _MARKUP.match(start):
        name = match["name"].lower()
        return "svg" if name == b"svg" or name.endswith(b":svg") else ".html"
    return ""


def too_heavy(size: int) -> Fault | None:
    """Return what is wrong with a file of `size` bytes where that is too many to be read at all."""
    return Fault(f"有 {size // 1_000_000} MB，太大了", SMALLER) if size > PICTURE_BYTES else None


def mistaken(content: bytes, wanted: str, path: str) -> Fault | None:
    """Return what is wrong where `content` is not of the format `wanted`, which the name `path` promises."""
    found = recognise(content)
    if found == wanted:
        return None
    if not content:
        return Fault("是空的，一个字节也没有", "大概没有复制完：从原来的地方重新复制一份")
    if found in NAMES:
        ending = next(ending for ending, name in ENDINGS.items() if name == found)
        name = splitext(path)[0].rpartition("/")[2] + ending
        message = f"的内容是 {NAMES[found]}，名字却以 {splitext(path)[1]} 结尾"
        return Fault(message, f"把文件名改成 {name}，用到它的地方也改")
    if kind := unusable(found):
        return Fault(f"的内容{kind.is_}，不是 {NAMES[wanted]} 图片", kind.hint)
    if not content.strip(b"\0"):  # what a disk leaves that was taken out too early
        return Fault("的内容全是零，图片已经丢失", "从原来的地方重新复制一份")
    return Fault("的内容不是图片", f"检查是不是放错了文件；看图软件打得开的话，{SAVE_AGAIN}")
