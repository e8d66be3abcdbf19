"""Characters that nobody sees, that look like others, or that stand for what could not be read."""

import re
import unicodedata

_JOINER = "(?<![\U0001f000-\U0001faff\u2600-\u27bf\ufe0f])\u200d+"  # between emoji it is part of the picture
ZERO_WIDTH = re.compile(f"[\u200b\u200c\u2060\ufeff\xad]+|{_JOINER}")
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
LINE_BREAK = re.compile("[\x0b-\x0d\x85\u2028\u2029]+")  # of Word and of web pages, and none of a text file
BULLET = re.compile("[\uf000-\uf0ff]")  # what Word makes of the signs of its symbol fonts
# Besides what stands for a lost character: UTF-8 read as GB 18030 and written back, and GBK read as Latin 1.
LOST = re.compile(
    "[\ufffc\ufffd\ue000-\uf8ff]+|(?:锟斤拷?|斤拷)+|(?:烫烫|屯屯)+"
    "|[锛銆鈥](?=[锛銆鈥?€\ue000-\uf8ff])[锛銆鈥?€]*|(?:[ÃÂâ][\x80-\xbf€™œ]{1,2}){2,}"
)
RADICAL = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
_RADICALS = dict(
    zip("⻓⻅⻆⻋⻔⻘⻚⻛⻜⻢⻥⻬⻰⺠⻄⻝⻦⻩", "长见角车门青页风飞马鱼齐龙民西食鸟黄", strict=True)
)


def common_form(char: str) -> str:
    """Return the common character for a radical or compatibility character, itself where there is none."""
    return _RADICALS.get(char) or unicodedata.normalize("NFKC", char)


def code_of(text: str) -> str:
    """Return `U+200B` for the first character of `text`."""
    return f"U+{ord(text[0]):04X}"
