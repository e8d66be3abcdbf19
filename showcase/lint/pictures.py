"""Pictures that say nothing to those who cannot see them, and sizes of pictures that are shown as text."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind, Line
from showcase.problems import Problem

_PICTURE = re.compile(r"!\[(?P<alt>[^\[\]\n]*)\](?=[(\[])")
_EMPTY_WORDS = re.compile(
    r"(?i)(?:图片?|照片|插图|截图|配图|微信图片|微信截图|屏幕截图"
    r"|image|img|picture|photo|pic|screenshot)[-_ \d.()（）]*"
    r"|(?:img|dsc|image|mmexport)?[-_\d]+"
    r"|\S+\.(?:jpe?g|png|gif|webp|avif|bmp|svg)"
)


_NO_ALT = "图片没有替代文字，看不见图的人不知道图上是什么"
_IMG = re.compile(r"(?i)<img\b(?P<attributes>[^<>]*)>")
_ALT = re.compile(r"(?i)\balt\s*=\s*(?:\"(?P<alt>[^\"]*)\"|'(?P<alt2>[^']*)'|(?P<alt3>[^\s>\"']+))")
_SIZE = re.compile(
    r"(?<=\))(?P<written>[ ]*(?:[{｛]:?[ ]*(?=宽|高|width|height)|[(（](?=width|height))"
    r"(?P<name>width|height|宽度?|高度?)[ ]*[=＝:：][ ]*(?P<size>[^{}｛｝()（）\n]*)[}｝)）]?)"
)
_SOUND_SIZE = re.compile(r"\{[^{}\n]*\}")  # what is in it is told where it is read


def pictures(document: Document) -> Iterator[Problem]:
    """Yield pictures without alternative text, or with a file name or an empty word for it."""
    for block in document.blocks:
        if block.kind is not Kind.CODE:
            for line in block.lines:
                yield from _alternatives(document, line)
                yield from _sizes(document, line)
    for line in (*document.lines, *document.html):
        for match in _IMG.finditer(line.text):
            alt = _ALT.search(match["attributes"])
            if not (alt and (alt["alt"] or alt["alt2"] or alt["alt3"] or "").strip()):
                hint = '写成 ![图上是什么](文件夹/文件名)，或在标签里加上 alt="图上是什么"'
                yield document.warning(line, match.start(), _NO_ALT, hint)


def _alternatives(document: Document, line: Line) -> Iterator[Problem]:
    for match in _PICTURE.finditer(line.text):
        alt = match["alt"].strip()
        hint = "在方括号里写图上是什么：![党群服务中心的阅览室](…)"
        if not alt:
            yield document.warning(line, match.start(), _NO_ALT, hint)
        elif _EMPTY_WORDS.fullmatch(alt):
            yield document.warning(line, match.start(), f"图片的替代文字“{alt}”没有说图上是什么", hint)


def _sizes(document: Document, line: Line) -> Iterator[Problem]:
    for match in _SIZE.finditer(line.text) if _PICTURE.search(line.text) else ():
        written = match["written"]
        if _SOUND_SIZE.fullmatch(written):
            continue
        pixels = re.fullmatch(r"[\"“”＂]?(?P<number>[0-9]{1,5})(?:px)?[\"“”＂]?", match["size"].strip())
        name = "height" if match["name"][0] in "h高" else "width"
        good = f"{{{name}={pixels['number'] if pixels else 300}}}"
        mend = (document.edit(line, match.start(), match.end(), good),) if pixels else None
        message = f"图片的大小“{written.strip()}”写得不对，会照原样显示"
        yield document.error(line, match.start(), message, f"紧跟着圆括号写 {good}，中间不空格", mend)
