"""What Word, WPS and WeChat leave behind where text is copied from them."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind
from showcase.problems import Problem

_FIELD = re.compile(
    r"错误[!！]\s*(?:未找到引用源|未定义书签|超链接引用无效)[。.]?|\b(?:HYPERLINK|PAGEREF|MERGEFORMAT)\b|\b_(?:Toc|Ref|Hlk)\d{5,}"
)
_DASHED_NUMBER = r"[-—–－]+[ ]*[0-9０-９]{1,3}[ ]*[-—–－]+"
_NAMED_NUMBER = r"第[ ]*[0-9]{1,3}[ ]*页(?:[ ，,/]*共[ ]*[0-9]{1,3}[ ]*页)?"
_PAGE_NUMBER = re.compile(rf"[ ]*(?:{_DASHED_NUMBER}|{_NAMED_NUMBER})$")
_CONTENTS = re.compile(r"\S.*(?:[.．·]{5,}|…{2,})[ ]*[0-9]{1,3}$")
_PICTURE = re.compile(
    r"[ \u3000]*(?P<what>[\[【（(](?:图片|照片|配图|插图|附图|视频|动画表情|此处[插放配]?图片?)[\]】）)])$"
)
FACE = re.compile(  # what WeChat calls its faces
    r"\[(?:强|弱|玫瑰|鼓掌|庆祝|爱心|微笑|呲牙|抱拳|握手|胜利|加油|红包|烟花|爆竹|太阳|咖啡|合十|拳头|OK|捂脸"
    r"|偷笑|愉快|憨笑|得意|蛋糕|礼物|月亮)\]"
)


def leftovers(document: Document) -> Iterator[Problem]:
    """Yield page numbers, lines of a table of contents, field codes, and words in the place of pictures."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            if match := _FIELD.search(line.text):
                message = f"“{match.group()}”是 Word 留下的，原来的引用没有复制过来"
                yield document.error(line, match.start(), message, "对照原文改成读者看得懂的话，或删掉")
            for match in FACE.finditer(line.text):
                if line.text[match.end() : match.end() + 1] not in ("(", ":"):
                    message = f"“{match.group()}”是微信的表情，会照原样显示"
                    yield document.error(line, match.start(), message, "换成表情符号，例如 👍，或删掉")
            if match := _PICTURE.match(line.text):
                message = f"这里只有“{match['what']}”几个字，图片没有复制过来"
                hint = "把图片存到与案例同名的文件夹，写作 ![图上是什么](文件夹/文件名)；没有图就删掉"
                yield document.error(line, match.start("what"), message, hint)
            if _PAGE_NUMBER.match(line.text):
                yield document.warning(line, 0, "这一行像是原稿的页码", "删掉它，上下两段是一段的接起来")
            elif _CONTENTS.match(line.text):
                yield document.warning(line, 0, "这一行像是原稿的目录", "删掉目录，页面自己有目录")
