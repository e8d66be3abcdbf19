"""The forms of a quantity as one regular expression (ECMA-262), by which editors judge what is typed.

It lets pass what takes arithmetic to refuse, such as `一千二`, `20000余万` and `3/2`.
"""

import re

from showcase.model.numeral import ARABIC, CHINESE, SCALE
from showcase.model.quantity import AFTER, BEFORE
from showcase.text.half_width import with_wide_forms

_CHINESE = CHINESE.replace("零", "零〇两")
_NUMERAL = rf"(?:(?:{ARABIC})(?:{SCALE}(?:(?:{ARABIC}){SCALE})?)?|{_CHINESE})"
_NUMBER = rf"[-−]?(?:{_NUMERAL}[余多来]?|(?:{ARABIC})[余多来]{SCALE}|{_CHINESE}[余多来]?{SCALE}?[余多]?)"
_TO = "(?:~|—{1,2}|–|-|至|到)"
_RANGE = "|".join(rf"{symbol}?{_TO}{_NUMBER}{symbol}" for symbol in ("[%成]", "‰", "倍"))
_BODY = (
    rf"{_NUMBER}(?:[%‰倍成]?|{_TO}{_NUMBER}|{_RANGE})|[第前]{_NUMERAL}[%‰]?|{_NUMERAL}分之{_NUMERAL}|"
    rf"[0-9]+/[0-9]+|{_NUMERAL}[:∶比]{_NUMERAL}|半|一半|半数"
)
_WHOLE = re.sub(r"\?P<\w+>", "?:", rf"{BEFORE}(?:{_BODY}){AFTER}")
QUANTITY_PATTERN = with_wide_forms(
    _WHOLE, "0-9,.%+<>=/:" + "".join(sorted({char for char in _WHOLE if not char.isascii()})) + "-"
)
