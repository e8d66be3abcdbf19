"""Names of people: by-lines are made of them."""

import re

SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明"
    "臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管"
    "卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌"
    "焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓"
    "蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦"
    "艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜"
    "养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况有琴肖涂闫代付冼岑邸覃迟佟商牟佘佴谌麦敬晋楚兰仝邝尧楼"
)
_COMPOUND = (
    "欧阳",
    "司马",
    "上官",
    "诸葛",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
    "端木",
    "百里",
    "东方",
    "夏侯",
    "长孙",
    "鲜于",
    "申屠",
    "宇文",
    "轩辕",
    "呼延",
    "南宫",
    "独孤",
    "澹台",
    "闻人",
    "淳于",
    "单于",
    "太史",
    "钟离",
    "赫连",
    "闾丘",
    "万俟",
    "濮阳",
    "公冶",
    "宗政",
)
_NOT_NAMES = frozenset(
    """
    记者 通讯员 作者 编辑 来源 图片 摄影 实习 本报 全媒体 报道 党建 党委 党员 公司 企业 单位 时间 发布
    未知 佚名 匿名 华为 网友 管理员 小编 文字 高新 经济 平台 安全 和谐 文明 广场 常州 成都 江苏 金融 温州
    石家庄 连云港 马鞍山 乐山 宁波 武汉 杭州 广州 广东 山东 山西 江西 云南 海南
    """.split()
)
_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_MINORITY = re.compile(r"[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6}){1,3}")
_NO_NAME = re.compile(
    "[的摄图]|[电讯]$|时间|实习|发自|来源|浏览|点击|日期|供稿|投稿|撰|整理|采写|执笔|传真|报道|记者|编辑|本报|通讯|公司|单位|党|委|部$"
)
_SEPARATOR = re.compile(r"[\s、，,/／;；&|]+")


def is_name(text: str) -> bool:
    """Tell whether `text` has the form of a Chinese person's name."""
    if text in _NOT_NAMES or _NO_NAME.search(text):
        return False
    if _MINORITY.fullmatch(text):
        return not re.search("[以是在和与号]", text)
    if not _HAN_NAME.fullmatch(text):
        return False
    if text.startswith(_COMPOUND):
        return 3 <= len(text) <= 4  # noqa: PLR2004 - surname and given name
    return text[0] in SURNAMES and len(text) <= 3  # noqa: PLR2004 - surname and given name


def names_in(text: str, *, is_labelled: bool = False) -> tuple[str, ...]:
    """Return the names that `text` consists of, () if it has anything else.

    A name of two characters may be written with a space inside: `单晓宁 钟 艺 吴晓倩`. Where roles stand with
    them (`is_labelled`) names of rarer surnames are taken beside one of a common surname.
    """
    parts = [part for part in _SEPARATOR.split(text.strip(" \u3000（）()。")) if part]
    found: list[str] = []
    while parts:
        part = parts.pop(0)
        if len(part) == 1 and parts and len(parts[0]) == 1:
            part += parts.pop(0)
        if not (is_name(part) or (is_labelled and _is_foreign(part))):
            return ()
        found.append(part)
    return tuple(found) if any(map(is_name, found)) else ()


def first_names(text: str, *, is_labelled: bool) -> tuple[tuple[str, ...], int]:
    """Return the names that `text` begins with, and where they end.

    Behind a label and its colon (`is_labelled`) names of any surname are taken, which elsewhere are words.
    """
    found: list[str] = []
    end = 0
    for match in re.finditer(r"[\s、，,/／；;&|]*([\u4e00-\u9fff·]+)", text):
        if match.start() != end:
            break
        part = match[1]
        if found and text[match.end() : match.end() + 1] in tuple("：:丨|｜"):  # the next role, not a name
            break
        apart = re.match(r"\s([\u4e00-\u9fff])(?![\u4e00-\u9fff])", text[match.end() :])
        if len(part) == 1 and apart:  # a name of two characters with a space inside
            part, stop = part + apart[1], match.end() + apart.end()
        else:
            stop = match.end()
        if not (is_name(part) or (is_labelled and _is_foreign(part))):
            break
        found.append(part)
        end = stop
    return tuple(dict.fromkeys(found)), end


def names_among(text: str, *, is_labelled: bool = False) -> tuple[str, ...]:
    """Return the names among the words of `text`, whatever else it says (`记者 常山 编辑部`).

    Where a role stands with them (`is_labelled`) names of any surname are taken.
    """
    parts = _SEPARATOR.split(text)
    return tuple(
        dict.fromkeys(part for part in parts if is_name(part) or (is_labelled and _is_foreign(part)))
    )


def _is_foreign(text: str) -> bool:
    """Tell whether `text` can be a name of a surname that is not Han: 拉毛卓玛."""
    return bool(_HAN_NAME.fullmatch(text)) and text not in _NOT_NAMES and not _NO_NAME.search(text)
