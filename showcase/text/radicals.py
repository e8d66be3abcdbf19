"""Radicals and compatibility characters, which PDF files give in place of the common ones."""

import re
import unicodedata

RADICAL = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
_COMMON = dict(
    zip("⻓⻅⻆⻋⻔⻘⻚⻛⻜⻢⻥⻬⻰⺠⻄⻝⻦⻩", "长见角车门青页风飞马鱼齐龙民西食鸟黄", strict=True)
)


def common_form(char: str) -> str:
    """Return the common character for a radical or compatibility character, itself where there is none."""
    return _COMMON.get(char) or unicodedata.normalize("NFKC", char)
