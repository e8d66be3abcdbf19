"""Which lines are page furniture: navigation, counters, editors' names, lists of other articles."""

import re

from showcase.importing.lines.furniture_forms import WHOLE_LINES
from showcase.importing.lines.ornaments import unadorned
from showcase.importing.sentences import ends_sentence, han_count

_RULES = tuple((re.compile(pattern), reason) for pattern, reason in WHOLE_LINES)
_LIST_HEAD = "其他文章的列表"
_LONGEST = 200
_TAIL = re.compile(
    r"\s*[(（\[【](?:(?:责任编辑|责编|编辑)[：:\s][^)）\]】]{1,20}|完|全文完|本文完|END)[)）\]】]$"
)
_SIGNS = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\\s]+$|^[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\\s]+"
)
_SENTENCES = ("导航", "网页按钮", "编辑署名", "联系方式", "简报的报送范围")


def furniture(text: str) -> str:
    """Return what kind of page furniture the line `text` is, "" if it is none."""
    if len(text) > _LONGEST:
        return ""
    plain = unadorned(text)
    for pattern, reason in _RULES:
        if pattern.fullmatch(plain):
            is_sentence = ends_sentence(text) and reason in _SENTENCES
            return "" if is_sentence and han_count(text) > 20 else reason  # noqa: PLR2004 - a whole sentence
    return ""


def begins_list(text: str) -> bool:
    """Tell whether `text` heads a list of other articles."""
    return furniture(text) == _LIST_HEAD


def split_tail(text: str) -> tuple[str, str]:
    """Return a paragraph without what editors put in brackets at its end, their names or 完, and that."""
    match = _TAIL.search(text)
    return (text[: match.start()], match.group().strip()) if match else (text, "")
