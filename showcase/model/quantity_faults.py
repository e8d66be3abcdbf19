"""Why a text is no quantity, and what to write instead."""

import re
from collections.abc import Callable

from showcase.text.half_width import half_width

_HAN = frozenset("零〇一二两三四五六七八九十百千万亿")
FORMS = "可以写 4、1020余、92.7%、572.38亿、超过60%、30～40万、数十、三分之二；单位另写在“单位”里"
_NOTHING = re.compile(
    r"(?:不详|不明|未知|暂无|无|没有|若干|许多|很多|大量|众多|多|少量|[nN]/?[aA]|null|NULL|None|nil|[-—–/?*…~]+|X+)"
)
_ERROR = re.compile(r"#(?:REF|VALUE|DIV/0|N/A|NAME|NUM|NULL)")
_ALL = re.compile("全部|全体|所有|全覆盖|百分百")
_DOUBLED = re.compile(r"翻了?([一两二三四])番")
_LETTER = re.compile(r"(?<=[0-9])[oOlI](?![a-zA-Z])|(?<![a-zA-Z])[oOlI](?=[0-9])")
_EXPONENT = re.compile(r"[0-9.]+[eE][+-]?[0-9]+")
_ZERO = re.compile("[〇○]")
_DIGITS = re.compile("[零〇○一二三四五六七八九]{2,}")
_SHORT = re.compile(r"(?P<number>[0-9.,]+)(?P<unit>[kKwW])(?P<more>\+?)")
_SHORT_UNITS = {"k": "千", "w": "万"}
_POINT = re.compile(r"(?P<whole>[0-9]+)[。·・](?P<part>[0-9]+)")
_REMARKED = re.compile(r"(?P<number>[^()]+?)\((?P<remark>[^()]*)\)")
_CHANGE = re.compile(
    r"从?[0-9.,%万亿]+(?:个|家|名|人|次|%)?(?:[\u4e00-\u9fff]{0,3}到|至|->?|→|⇒)(?P<now>[0-9.,%万亿]+)"
)
_MONEY = {"¥": "元", "￥": "元", "$": "美元", "€": "欧元"}
_CURRENCY = re.compile(r"[¥￥$€]")
_GROUPS = re.compile(r"(?<![0-9,])(?![0-9]{1,3}(?:,[0-9]{3})+(?![0-9,]))[0-9]+,[0-9]")
_COLLOQUIAL = re.compile("[一二两三四五六七八九十百千万亿零〇]{2,}")
_TWICE = re.compile(r"([0-9.,]+)([\u4e00-\u9fff]{1,4})([~—–-]|至|到)([0-9.,]+)\2")
_TAIL = re.compile(r"(?P<rest>.+?)(?P<tail>以上|以下|以内|左右|上下)")
_UNIT = re.compile(r"(?![百千万亿]+$)[\u4e00-\u9fffA-Za-z/℃°㎡㎞]*")
_LONGEST = 24


def fault(written: str, is_quantity: Callable[[str], bool]) -> tuple[str, str]:
    """Return in Chinese what is wrong with a value and how to mend it; `is_quantity` tells what is one."""
    text = half_width(written).strip()
    shown = written.strip()
    odd = (char for char in text if char.isnumeric() and not char.isascii() and char not in _HAN)
    if char := next(odd, ""):
        return f"“{shown}”里的“{char}”不是普通数字", "写成 1、2、3，分数写成 1/3"
    if match := _LETTER.search(text):
        return f"“{shown}”里的“{match.group()}”是字母", f"改成数字 {'0' if match.group() in 'oO' else '1'}"
    if _GROUPS.search(text):
        return f"“{shown}”里的逗号位置不对", "从右边起每三位一个逗号，例如 1,020；也可以不写逗号"
    if "、" in text:
        return f"“{shown}”像是几个数值", "范围写成 3～4；几个不同的数值分成几项"
    if re.search(r"[0-9]\.(?![0-9])|(?<![0-9])\.[0-9]", text):
        return f"“{shown}”的小数点前后少了数字", "写成 0.5、1.0 这样的形式"
    return f"“{shown}”不是数值", _number(text) or _instead(text) or _around(text, is_quantity) or FORMS


def _instead(text: str) -> str:
    """Return what to write for words that mean a number and are none, "" for others."""
    if match := _DOUBLED.fullmatch(text):
        return f"写成 {2 ** ('一两三四'.index(match[1].replace('二', '两')) + 1)}倍"
    if _ERROR.match(text):
        return "这是表格软件的出错提示；回到表格里改好，再抄正确的数"
    if _ALL.fullmatch(text):
        return "写成 100%"
    if _NOTHING.fullmatch(text):
        return "没有确切数值的不写进“数据”，可以写在正文里；这一项整个删掉"
    if _EXPONENT.fullmatch(text) or _COLLOQUIAL.fullmatch(text):
        return "用阿拉伯数字写出来，例如 1200"
    return ""


def _number(text: str) -> str:
    """Return how a number is written that can only be meant in one way, "" for others."""
    if _DIGITS.fullmatch(text):
        return f"写成 {''.join(str('零一二三四五六七八九'.index(_ZERO.sub('零', char))) for char in text)}"
    if match := _SHORT.fullmatch(text):
        more = "余" if match["more"] else ""
        return f"写成 {match['number']}{_SHORT_UNITS[match['unit'].lower()]}{more}"
    if match := _POINT.fullmatch(text):
        return f"小数点是英文的句号：{match['whole']}.{match['part']}"
    return ""


def _around(text: str, is_quantity: Callable[[str], bool]) -> str:
    """Return how to mend a value with other words before or behind its number, "" where there is none."""
    if len(text) > _LONGEST:
        return ""
    if (match := _REMARKED.fullmatch(text)) and is_quantity(match["number"].strip()):
        return f"只写 {match['number'].strip()}；括号里的说明写在“备注”里"
    if (match := _CHANGE.fullmatch(text)) and is_quantity(match["now"]):
        return f"只写现在的数值 {match['now']}；原来的写在“备注”里"
    whole = _TWICE.sub(r"\1\3\4\2", _CURRENCY.sub("", text))
    match = _TAIL.fullmatch(whole)
    plain, tail = (match["rest"], match["tail"]) if match else (whole, "")
    for length in range(len(plain), 0, -1):
        for start in range(len(plain) - length + 1):
            end = start + length
            number, before, after = plain[start:end] + tail, plain[:start], plain[end:]
            if is_quantity(number) and _UNIT.fullmatch(before) and _UNIT.fullmatch(after):
                money = _CURRENCY.search(text)
                unit = after.strip("的了") or (_MONEY[money.group()] if money else "")
                return _told(number, unit, before)
    return ""


def _told(number: str, unit: str, before: str) -> str:
    both = f"写成两行：“数值: {number}”和“单位: {unit}”" if unit else f"只写 {number}"
    return f"{both}；“{before}”写在“指标”或“备注”里" if before else both
