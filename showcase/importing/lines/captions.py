"""Captions and credits that stand as lines between the paragraphs."""

import re

from showcase.importing.lines.imprint import imprint_line
from showcase.importing.sentences import ends_sentence

_SIGN = re.compile(
    r"[▲△▼▽◀▶↑↓←→]\s*\S.*|[(（]?(?:图片?|照片)(?:说明)?\s*[0-9一二三四五六七八九十]{0,2}\s*[：:]\s*\S.{0,80}"
    r"|图\s*[0-9一二三四五六七八九十]{1,2}\s*[：:、.\s]\s*\S.{0,80}|.{2,40}[(（](?:上|下|左|右)?图[)）].{0,20}|(?:上|下|左|右)图[：:为]\S.{0,80}"
    r"|[(（]?图为\S.{2,80}|[(（][^()（）]{2,20}(?:内景|外景|全景|一角|现场|合影|效果图)[)）]"
)
_CREDIT = re.compile(
    r".{0,60}[(（\s]?(?:摄影|摄|图)\s*[/／：:丨|]\s*\S{2,16}[)）]?"
    r"|.{0,60}\s(?:记者|通讯员|特约记者|本报记者)?\s*[\u4e00-\u9fff·]{2,4}(?:\s[\u4e00-\u9fff·]{2,4}){0,2}\s*(?:摄影?|供图|(?<=[\s/／])图)(?:影报道)?[)）]?"
    r"|.{0,60}[(（][^()（）]{0,24}(?:摄影?|供图|图)[)）]"
    r"|[(（]?(?:本版|本文)?(?:除署名外)?(?:图片|照片|配图|文图|图文)(?:均|除署名外|除注明外)?.{0,24}(?:提供|供图|资料|摄|拍摄)[)）]?"
    r"|[(（]?.{2,16}(?:供图|/供图|／图|/图)[)）]?(?:\s*编辑\s*\S{2,4}[)）]?)?"
    r"|(?:图片?|照片)(?:来源|提供|由)[：:]?\s*.{2,30}"
)
_BOX = re.compile(r"[▲△▼▽◀▶\s]*(?:相关|新闻)?(?:链接|背景|名片|阅读)")
_LONGEST = 100
_LONGEST_VIEW = 20
_PICTURE_WORDS = re.compile(
    r"全景|一角|外景|内景|现场|活动|座谈|合影|鸟瞰|掠影|技能培训|正在|厂区|车间|培训|揭牌|参观|开展|风采|揭幕|效果图|示意图"
)


def is_caption(text: str) -> bool:
    """Tell whether the line `text` says by its own form that it belongs to a picture."""
    if len(text) > _LONGEST or "：“" in text or _BOX.fullmatch(text):
        return False
    return bool(_SIGN.fullmatch(text) or is_credit(text))


def is_credit(text: str) -> bool:
    """Tell whether the line `text` names who took or gave a picture."""
    about = imprint_line(text)
    is_report = "摄影报道" in text or bool(about and (about.publisher or about.date))  # of the whole text
    is_short = len(text) <= _LONGEST and text.count("。") <= 1 and not is_report
    return is_short and bool(_CREDIT.fullmatch(text.rstrip("。")))


def may_be_caption(text: str, *, cuts_sentence: bool, has_air: bool) -> bool:
    """Tell whether a bare line can be a caption: it cuts a sentence in two, or stands apart."""
    is_short = 3 < len(text) <= 40 and not ends_sentence(text) and "：" not in text  # noqa: PLR2004 - the length of a line
    return is_short and (cuts_sentence or (has_air and bool(_PICTURE_WORDS.search(text))))


def is_view(text: str) -> bool:
    """Tell whether a short line names what a picture shows: 城区全景, 园区一角."""
    return len(text) <= _LONGEST_VIEW and bool(
        re.search(r"(?:全景|外景|内景|一角|鸟瞰|鸟瞰图|掠影|厂区|合影|效果图)$", text)
    )
