"""Looking at the bytes of a picture: what it is, or why it cannot be shown."""

import hashlib

from PIL import Image

from showcase.limits import PICTURE_PIXELS as PIXELS
from showcase.model.picture import Fault, Survey
from showcase.pictures.formats import SAVE_AGAIN, SMALLER, format_of
from showcase.pictures.opening import frames_of, opened, upright_size
from showcase.pictures.recognise import mistaken, too_heavy
from showcase.svg.clean import Refused, clean
from showcase.svg.size import size

_SMALLEST = 8  # pixels: what is smaller shows nothing
_CUT = ("truncated", "unexpected end", "incomplete", "eof", "not enough data", "end of data")


def survey(content: bytes, path: str) -> Survey | Fault:
    """Return what the picture in `content` is, or what is wrong with it; `path` promises its format.

    Every pixel is decoded, so that a file that is cut off or damaged is found before it is published.
    """
    format_ = format_of(path)
    if fault := mistaken(content, format_, path) or too_heavy(len(content)):
        return fault
    digest = hashlib.sha256(content).hexdigest()
    try:
        if format_ == "svg":
            return _drawing(content, digest)
        with opened(content, format_) as image:
            width, height = upright_size(image)
            frames = frames_of(image)
            if fault := _misshapen(width, height, frames):
                return fault
            _decode(image, frames)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return Fault("的像素太多", SMALLER)
    except Exception as error:  # noqa: BLE001 - a damaged file can raise anything
        return _damaged(error)
    return Survey(digest, len(content), format_, width, height, frames)


def _drawing(content: bytes, digest: str) -> Survey | Fault:
    try:
        found = size(clean(content))
    except Refused as refused:
        return Fault(str(refused), "在原来的软件里导出成 PNG，或另存为“普通 SVG”")
    if found is None:
        return Fault("没有写宽和高，或写得不对", "在原来的软件里重新导出，或在 <svg> 里加上 viewBox")
    return Survey(digest, len(content), "svg", *found)


def _misshapen(width: int, height: int, frames: int) -> Fault | None:
    if min(width, height) < _SMALLEST:
        hint = "大概不是要用的那一张，或下载时只存到了占位的小图：换成原图"
        return Fault(f"只有 {width}×{height} 像素，看不出内容", hint)
    if width * height > PIXELS:
        return Fault(f"有 {width}×{height} 像素，太大了", SMALLER)
    if width * height * frames > PIXELS:
        hint = "剪短或缩小，或者截一张图，再给视频所在的网页加一个链接"
        return Fault(f"是 {frames} 帧的动画，太长了", hint)
    return None


def _decode(image: Image.Image, frames: int) -> None:
    """Decode all there is; a JPEG at an eighth of its size, for which all its data are read too."""
    image.draft(image.mode, (image.width // 8, image.height // 8))
    for frame in range(frames):
        image.seek(frame)
        image.load()


def _damaged(error: Exception) -> Fault:
    words = str(error).lower()
    if isinstance(error, EOFError) or any(word in words for word in _CUT):
        return Fault("不完整，后面缺了一部分", "大概没有复制完或下载完：从原来的地方重新复制一份")
    return Fault("坏了，读不出来", f"从原来的地方重新复制一份；看图软件打得开的话，{SAVE_AGAIN}")
