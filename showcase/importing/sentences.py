"""Where Chinese sentences end, and what a line's edges say about it."""

import re

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇"
_END = re.compile(r"[。！？!?…；;：:][”’』」）)》】\s]*$")
_FULL_STOP = re.compile(r"[。！？!?…][”’』」）)》】\s]*$")
_SENTENCE = re.compile(r"[^。！？!?\n]*[。！？!?]+[”’』」）)》]*|[^。！？!?\n]+")
_PAIRS = {"“": "”", "‘": "’", "（": "）", "(": ")", "《": "》", "【": "】", "「": "」", "『": "』"}


def is_han(char: str) -> bool:
    """Tell whether `char` is one Chinese character."""
    return bool(char) and bool(re.match(f"[{HAN}]", char))


def han_count(text: str) -> int:
    """Return how many Chinese characters `text` has."""
    return len(re.findall(f"[{HAN}]", text))


def ends(text: str) -> bool:
    """Tell whether `text` ends as a clause that stands for itself: with a full stop, a colon, a semicolon."""
    return bool(_END.search(text))


def ends_sentence(text: str) -> bool:
    """Tell whether `text` ends with the end of a sentence."""
    return bool(_FULL_STOP.search(text))


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of `text`, each with its final mark."""
    return tuple(match.strip() for match in _SENTENCE.findall(text) if match.strip())


def is_open(text: str) -> bool:
    """Tell whether a quotation or bracket that begins in `text` is not closed in it."""
    awaited: list[str] = []
    for char in text:
        if char in _PAIRS:
            awaited.append(_PAIRS[char])
        elif awaited and char == awaited[-1]:
            awaited.pop()
    return bool(awaited)
