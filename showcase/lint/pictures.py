"""Pictures that say nothing to those who cannot see them."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind
from showcase.problems import Problem

_PICTURE = re.compile(r"!\[(?P<alt>[^\[\]\n]*)\](?=[(\[])")
_EMPTY_WORDS = re.compile(
    r"(?i)(?:图片?|照片|插图|截图|配图|微信图片|微信截图|屏幕截图"
    r"|image|img|picture|photo|pic|screenshot)[-_ \d.()（）]*"
    r"|(?:img|dsc|image|mmexport)?[-_\d]+"
    r"|\S+\.(?:jpe?g|png|gif|webp|avif|bmp|svg)"
)


def pictures(document: Document) -> Iterator[Problem]:
    """Yield pictures without alternative text, or with a file name or an empty word for it."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            for match in _PICTURE.finditer(line.text):
                alt = match["alt"].strip()
                hint = "在方括号里写图上是什么：![党群服务中心的阅览室](…)"
                if not alt:
                    yield document.warning(
                        line, match.start(), "图片没有替代文字，看不见图的人不知道图上是什么", hint
                    )
                elif _EMPTY_WORDS.fullmatch(alt):
                    yield document.warning(
                        line, match.start(), f"图片的替代文字“{alt}”没有说图上是什么", hint
                    )
