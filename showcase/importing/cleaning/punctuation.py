"""Half-width punctuation between Chinese characters, as scrapers leave it, becomes full-width and paired."""

import re

from showcase.importing.cleaning.damage import CLOSE, OPEN
from showcase.importing.sentences import HAN
from showcase.text.half_width import half_width

_WIDE = f"[{HAN}“”‘’《》（）、。，；：！？…—％%]"
_CORNERS = {"「": "“‘", "『": "“‘", "」": "”’", "』": "”’"}  # outside and inside of another quotation
_FULL = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}
_SIGN = re.compile(
    rf"(?<=[{HAN}”’》）%〕])\s?([,;:!?])(?!//)\s?|\s?([,;!?])\s?(?=[{HAN}“‘《（])"
    rf"|(?<=[0-9A-Za-z])([,;:])(?=[{HAN}“‘《])"
)
_FULL_STOP = re.compile(rf"(?<=[{HAN}”’》）])\.(?=\s|$|[{HAN}”])")
_BRACKETS = re.compile(rf"\(([^()\n]*[{HAN}][^()\n]*)\)|(?<=[{HAN}])\(([^()\n]*)\)")
_ELLIPSIS = re.compile(r"(?<!\.)\.{3,}(?!\.)|。{3,}|…{3,}")
_DASH = re.compile(rf"(?<=[{HAN}”》])-{{2,}}(?=[{HAN}“《])")
_SPACE = re.compile(
    rf"(?<=[，。；：！？、）》])[ \t\u3000]+(?=[{HAN}“《（])|(?<=[{HAN}])[ \t]+(?=[，。；：！？、）》])"
)
_LOST_BEGINNING = re.compile(r"[年月日][来内]?[，,]|[，。、；：！？”’）》]")
_FULL_WIDTH_ASCII = re.compile(r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0e\uff05]+")


def normalised(text: str) -> str:
    """Return a paragraph with Chinese punctuation between Chinese; applying it again changes nothing.

    What lies between marks of destruction stays as it is.
    """
    pieces = re.split(f"({OPEN}[^{CLOSE}]*{CLOSE})", paired(_curved(text)))
    return "".join(piece if number % 2 else _signs(piece) for number, piece in enumerate(pieces))


def _signs(text: str) -> str:
    previous = None
    while previous != text:  # a sign that became wide is the neighbour of the next one
        previous = text
        text = _FULL_WIDTH_ASCII.sub(lambda match: half_width(match.group()), text)
        text = _ELLIPSIS.sub("……", text) if re.search(f"[{HAN}]", text) else text
        text = _DASH.sub("——", text)
        text = _BRACKETS.sub(lambda match: f"（{match[1] if match[1] is not None else match[2]}）", text)
        text = _SIGN.sub(lambda match: _FULL[match[1] or match[2] or match[3]], text)
        text = _FULL_STOP.sub("。", text)
        text = _SPACE.sub("", text)
    return text


def _curved(text: str) -> str:
    """Return `text` with corner quotation marks, 『』 within 「」 or alone, as curved ones."""
    depth = 0
    pieces = []
    for char in text:
        depth -= char in "」』" and depth > 0
        pieces.append(_CORNERS[char][depth > 0] if char in _CORNERS else char)
        depth += char in "「『"
    return "".join(pieces)


def paired(text: str) -> str:
    """Return `text` with straight double quotes between Chinese turned into pairs.

    A paragraph with an odd number of them is left alone: which one is missing is not ours to guess.
    """
    if text.count('"') % 2 or not re.search(f"[{HAN}]", text) or re.search(r'[<=]\s?"', text):
        return text
    signs = iter("“”" * text.count('"'))
    return re.sub('"', lambda _: next(signs), text)


def fault(text: str) -> str:
    """Return what an editor has to mend in a paragraph, "" if nothing shows."""
    if _LOST_BEGINNING.match(text):
        return "这一段的开头像是缺了字"
    return "这一段的引号不成对" if unpaired(text) else ""


def unpaired(text: str) -> bool:
    """Tell whether a quotation mark of `text` has no partner."""
    depth = 0
    for char in re.findall("[“”]", text):
        depth += 1 if char == "“" else -1
        if depth not in (0, 1):
            return True
    return depth != 0 or text.count('"') % 2 == 1
