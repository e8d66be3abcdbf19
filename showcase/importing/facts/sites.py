"""The park or building, what kind of carrier it is, and who runs the brand."""

import re
from collections.abc import Iterator

from showcase.importing.facts.bounded import Bounds, End, best_name
from showcase.importing.sentences import HAN
from showcase.model.vocabulary import Carrier, Vocabulary

_ENDINGS = re.compile(
    "大厦|大楼|商厦|广场|写字楼|国际中心|创新中心|金融中心|商务中心|科创中心|贸易?中心|中心城|总部基地|产业基地|产业园区|产业园|产业港|"
    "科技园区|科技园|工业园区|工业园|软件园|创意园|创新园|智慧园|孵化园|物流园|孵化器|智园|智谷|智造谷|软件谷|智能谷|创意谷|智慧谷|动力谷|"
    "科技城|科学城|经济开发区|经济技术开发区|高新技术产业开发区|高新技术开发区|开发区|高新区|经开区|"
    "自贸区|保税区|示范区|商务区|产业社区|产业新城|街区|商圈|园区|小镇|港城|国际(?![化上])|数字港|金座|双子[座塔]|(?:科创|创新|创业|智慧|商务|电商|金融|科技)[港湾城坊]|"
    f"[{HAN}](?<![山低五稻峡幽深河空布打百])谷(?![区底仓物雨歌])|"
    f"[{HAN}](?<![公家校乐田花菜果儿林农动植校])园(?![区林丁艺春])"
)
_OWNED = re.compile(
    rf"(?<=[{HAN}])(?=(?:综合|联合|功能型|流动|园区|楼宇)?(?:党委(?!书记处)|党总支|党支部|党工委|党群服务|党群驿站|管委会))"
)
_KIND_OF_SITE = "园区|产业园|孵化器|大厦|楼宇|写字楼|商务楼|综合体|开发区|小镇|社区|基地"
_SITED = re.compile(
    rf"(?<=[{HAN}])(?=位于|坐落|地处|建在|是(?:一[座栋幢家个]|全国|全省|全市|国家级|省级|市级)[^，。；]{{0,16}}(?:{_KIND_OF_SITE})|的前身|前身是)"
)
_TOLD = re.compile(
    rf"(?<=[{HAN}])(?=里(?:，|的|有)|内(?:，|的|有)|现有|共有|共[0-9]|有企业|聚集|集聚|周边|成立)"
)
_SITED_AFTER = re.compile(
    rf"(?:位于|坐落[于在]|地处)[^，。；]{{2,20}}?的(?P<name>[{HAN}A-Za-z0-9]{{2,14}}?)(?=[，。、]|里|内|写字楼|一楼)"
)
_USED = re.compile(rf"(?<=[{HAN}])(?=已?入驻|投入使用|开始|建成|启用|开园|采访)")
_SITED_QUOTED = re.compile("“(?P<name>[^“”]{2,10})”(?:位于|坐落|地处)")
_HEADED = re.compile(rf"^(?P<name>[{HAN}A-Za-z0-9]{{3,14}})：")
_GENERIC = (
    r".{0,4}(?:党群|党建|政务|人才|会议|活动|文化|招聘|行政)?(?:服务中心|活动中心|指导中心)"
    r"|国家级?.{0,4}(?:开发区|高新区|经开区|示范区)"
    r"|(?:经济|高新|技术|省级|市级|工业|产业|科技|商务|各|整个|该|全|本|小|大|老|新|辖区|入驻|特色|重点|部分|多个|各类)?"
    r"(?:经济开发区|经济技术开发区|开发区|园区|产业园区|产业园|工业园区|科技园区|高新区|经开区|示范区|街区|商圈|楼宇商圈|楼宇"
    r"|高新技术产业园区|高新技术产业开发区|经济技术开发区"
    r"|商务楼宇|小镇|写字楼|大厦|大楼|广场|产业社区|商务区|孵化器|自贸区)"
    r"|[一二三四五六七八九十两几数多0-9]+(?:个|栋|座|家|条|处).{0,4}|.{0,2}改革示范区|.{0,4}综合示范区|.{0,8}(?:引领区|先行示范区)"
)
_NO_SITE = re.compile(
    "公司|集团|委员会|街道|社区|学院|大学|学校|医院|银行|协会|商会|支部$|党委|工委|[局部委办]$|机关|企业$|单位$|组织$|联盟$|党员|干部|书记|(?<!小)镇$|村$|乡$|会$|员$|领域|行业|驿站|服务站|揭牌|站$|(?:综合|联合|功能型|流动)$"
)
_COMMON = re.compile(
    "(?:国际|国家|科技|金融|创新|创业|商务|产业|经济|高新|技术|智慧|智能|软件|信息|文化|创意|总部|贸易|工业|物流|中央|综合|现代|示范|科创|双创|生物|医药|电子|数字|开发|孵化"
    "|基地|中心|大厦|大楼|商厦|广场|写字楼|园区|园|区|城|器|谷|港|汇|新|大|小)+"
)
_SHORT = 3
_KINDS = (
    ("楼宇", "大厦|大楼|商厦|广场|写字楼|国际|中心|商务楼|座"),
    ("开发区", "开发区|高新区|经开区|自贸区|保税区"),
    ("园区", "园区|园|孵化器|谷|科技城|科学城|小镇|产业社区|基地|港|坊|里"),
    ("区域", "区|县|市|街道|镇|乡"),
)
_ORGANISATIONS = "综合党委|联合党委|功能型党委|行业党委|产业链党委|流动党委|党工委|党总支|综合委员会|党委"
_GENERIC_ORGANISATION = (
    r".{0,2}(?:功能型党委|综合党委|联合党委|行业党委|产业链党委|党总支|党工委|综合委员会|党委)"
    r"|.?(?:链上|各级|上级|基层|企业|园区|楼宇|大厦|中心|街道|开发区|各|社区|行业)(?:综合|联合)?(?:党委|党工委|党总支)"
)


def place_of(title: str, text: str, regions: frozenset[str]) -> str:
    """Return the name of the park or building, "" if none stands out; `regions` are the names of regions."""
    whole = f"{title}\n{text}"
    quoted = _SITED_QUOTED.search(text)
    if quoted and not _is_no_site(quoted["name"]):
        return quoted["name"]
    ends = [End(match.end()) for match in _ENDINGS.finditer(whole)]
    ends += (
        []
        if "党" not in whole
        else [
            *(End(match.start(), 0.9, sign="owner") for match in _OWNED.finditer(whole)),
            *(End(match.start(), 0.9, is_set=True, sign="sited") for match in _SITED.finditer(whole)),
            *(
                End(match.end("name"), 0.9, is_set=True, sign="sited")
                for match in _SITED_AFTER.finditer(whole)
            ),
            *(End(match.start(), 0.7, sign="told") for match in _TOLD.finditer(whole)),
            *(End(match.start(), 0.7, sign="used") for match in _USED.finditer(whole)),
            *(End(match.end("name"), 0.8, sign="headed") for match in _HEADED.finditer(title)),
        ]
    )
    strict = Bounds(regions, lambda name: _is_no_site(name) or _is_common(name))
    own = best_name(title, whole, ends, strict)
    if own:
        return _without_regions(own, regions, whole)
    common = best_name(title, whole, ends, Bounds(regions, _is_no_site))
    return next((name for name in _with_region(common, whole, regions)), common)


def organisation_of(title: str, text: str, regions: frozenset[str] = frozenset()) -> str:
    """Return the name of the Party organisation that is named most, "" if none is named twice."""
    whole = f"{title}\n{text}"
    ends = [End(match.end()) for match in re.finditer(_ORGANISATIONS, whole)]
    generic = re.compile(_GENERIC_ORGANISATION)
    bounds = Bounds(regions, lambda name: generic.fullmatch(name) is not None)
    name = best_name(title, whole, ends, bounds)
    return name if whole.count(name) > 1 else ""


def _is_no_site(name: str) -> bool:
    return bool(_NO_SITE.search(name) or re.fullmatch(_GENERIC, name))


def _with_region(name: str, text: str, regions: frozenset[str]) -> Iterator[str]:
    """Yield a name of common words with the region that stands right before it: 成都科技金融大厦."""
    for match in (
        re.finditer(rf"(?<![{HAN}])(?P<region>[{HAN}]{{2,4}}){re.escape(name)}", text) if name else ()
    ):
        if match["region"] in regions:
            yield match.group()


def _is_common(name: str) -> bool:
    """Tell whether a name has common words only, so that its region belongs to it: 深圳国际创新中心."""
    return _COMMON.fullmatch(name) is not None


def _without_regions(name: str, regions: frozenset[str], text: str) -> str:
    """Return a place without the names of regions before it, where what is left is a name by itself.

    A short form goes only where the text says the rest without it too: 嘉陵丝路产业港 may be the whole name.
    """
    bare, is_short = _stripped(name, regions)
    is_said = re.search(rf"(?<!{re.escape(name[: -len(bare)] or ' ')}){re.escape(bare)}", text) is not None
    return bare if bare != name and (is_said or not is_short) else name


def _stripped(name: str, regions: frozenset[str]) -> tuple[str, bool]:
    """Return a name without regions before it, and whether the last of them was in its short form."""
    is_short = False
    for length in range(min(8, len(name)), 1, -1):
        rest = name[length:]
        if name[:length] in regions and not _is_no_site(rest) and not _is_common(rest):
            is_short = name[length - 1] not in "省市区县旗州盟"
            if len(rest) >= _SHORT + is_short:
                bare, is_shorter = _stripped(rest, regions)
                return bare, is_shorter or is_short
    return name, False


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
