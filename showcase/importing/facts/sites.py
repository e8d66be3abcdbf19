"""The park or building, what kind of carrier it is, and who runs the brand."""

import re

from showcase.importing.facts.repeated import repeated_name
from showcase.importing.sentences import HAN
from showcase.model.vocabulary import Carrier, Vocabulary

_ENDINGS = (
    "大厦|大楼|广场|写字楼|国际中心|创新中心|金融中心|商务中心|科创中心|中心城|产业园区|产业园|"
    "科技园区|科技园|工业园区|工业园|软件园|创意园|创新园|智慧园|孵化园|物流园|孵化器|智园|智谷|"
    "科技城|科学城|经济开发区|经济技术开发区|高新技术产业开发区|高新技术开发区|开发区|高新区|经开区|"
    "自贸区|保税区|示范区|商务区|产业社区|产业新城|街区|商圈|园区|小镇|港城"
    f"|[{HAN}](?<![公家校乐田花菜果儿林农动植校])园(?![区林丁艺])"
)
_GENERIC = (
    r".{0,3}(?:党群|党建|政务|人才|会议|活动|文化|招聘|行政)?(?:服务中心|活动中心|指导中心)"
    r"|国家级?.{0,4}(?:开发区|高新区|经开区|示范区)"
    r"|(?:经济|高新|技术|省级|市级|工业|产业|科技|商务|各|整个|该|全|本|小|大|老|新|辖区|入驻|特色|重点|部分|多个|各类)?"
    r"(?:经济开发区|经济技术开发区|开发区|园区|产业园区|产业园|工业园区|科技园区|高新区|经开区|示范区|街区|商圈|楼宇商圈|楼宇"
    r"|高新技术产业园区|高新技术产业开发区|经济技术开发区"
    r"|商务楼宇|写字楼|大厦|大楼|广场|产业社区|商务区|孵化器|自贸区)"
    r"|.{1,4}(?:个|栋|座|家|条|处).{0,4}|.{0,2}改革示范区|.{0,4}综合示范区|.{0,8}(?:引领区|先行示范区)"
)
_DIVISIONS = re.compile(
    rf"^(?:[{HAN}]{{2,3}}省)?(?:[{HAN}]{{2,4}}市)?(?:[{HAN}]{{1,4}}[区县])?(?=[{HAN}]{{4}})"
)
_KINDS = (
    ("楼宇", "大厦|大楼|广场|写字楼|国际中心|创新中心|金融中心|商务中心|商务楼"),
    ("开发区", "开发区|高新区|经开区|自贸区|保税区"),
    ("园区", "园区|产业园|科技园|工业园|软件园|园|孵化器|智谷|科技城|科学城|小镇|产业社区"),
    ("区域", "区|县|市|街道|镇|乡"),
)
_ORGANISATIONS = "综合党委|联合党委|功能型党委|行业党委|产业链党委|流动党委|党工委|党总支|综合委员会|党委"
_GENERIC_ORGANISATION = (
    r".{0,2}(?:功能型党委|综合党委|联合党委|行业党委|产业链党委|党总支|党工委|综合委员会|党委)"
    r"|.?(?:链上|各级|上级|基层|企业|园区|楼宇|大厦|中心|街道|开发区|各|社区|行业)(?:综合|联合)?(?:党委|党工委|党总支)"
)


def place_of(title: str, text: str) -> str:
    """Return the name of the park or building, "" if none is repeated or stands in the title."""
    name = repeated_name(text, _ENDINGS, generic=_GENERIC, title=title)
    return _DIVISIONS.sub("", name)


def organisation_of(title: str, text: str) -> str:
    """Return the name of the Party organisation that is named most."""
    name = repeated_name(text, _ORGANISATIONS, generic=_GENERIC_ORGANISATION, title=title)
    return name if f"{title}\n{text}".count(name) > 1 else ""


def carrier_of(place: str, vocabulary: Vocabulary) -> Carrier | None:
    """Return the carrier that a place of this name is, None if the site has no such carrier."""
    for kind, endings in _KINDS:
        if re.search(f"(?:{endings})$", place):
            named = (carrier for carrier in vocabulary.carriers if kind in carrier.name)
            told = (carrier for carrier in vocabulary.carriers if kind in carrier.description)
            return next(named, None) or next(told, None)
    return None


def tags_of(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the site's tags that the text speaks of, the most frequent first, at most six."""
    plain = re.sub("[“”]", "", text)
    counts = {
        name: plain.count(name) + plain.count(name.replace("组织", "")) * ("两新" in name)
        for name in vocabulary.tag_by_name
    }
    found = sorted((name for name, count in counts.items() if count), key=lambda name: -counts[name])
    return tuple(found[:6])
