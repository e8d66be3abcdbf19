"""From the bytes of a press text to characters, saying which encoding it was.

Nothing is guessed that can be known: a byte order mark or valid UTF-8 decides. Text that is UTF-8 but for a
few broken places stays UTF-8; only then are the Chinese encodings compared by how common their
characters are.
"""

import codecs
import re

from showcase.problems import Place, Refused, refuse

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),  # begins like UTF-16's mark, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_CHINESE = (("gb18030", "GB18030（GBK）"), ("big5hkscs", "Big5"))
_COMMON = frozenset(
    "的一是了在和有不人中大国上会为到业企党建工作务员组织发展新产区园服活动以年个月日来家与用地方"
    "國會為業黨務員組織發產區園動來個這這們時後說對於過開關長實現領導機構政府"
)
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\u200b\u200e\u200f\u2060\ufeff]"
)
_MOSTLY = 0.8
_RECOGNISABLE = 0.05


def decode(content: bytes, name: str, declared: str = "") -> tuple[str, str]:
    """Return the text of `content` and the name of its encoding; `declared` is what the page itself says.

    Raises Refused where no encoding fits.
    """
    for mark, codec, label in _MARKS:
        if content.startswith(mark):
            return _tidy(content.decode(codec, "replace")), label
    try:
        return _tidy(content.decode("utf-8")), "UTF-8"
    except UnicodeDecodeError:
        pass
    if _is_broken_utf8(content):
        return _tidy(content.decode("utf-8", "replace")), "UTF-8"
    text, label = max(
        (_attempt(content, codec, label) for codec, label in _ordered(declared)),
        key=lambda pair: _score(pair[0]),
    )
    if _score(text) < _RECOGNISABLE:
        raise unreadable(name)
    return _tidy(text), label


def unreadable(name: str) -> Refused:
    """Return the refusal of a file that is no text in any known encoding."""
    hint = "用记事本或 WPS 打开，另存为 UTF-8 的 .txt 或 .docx，再导入"
    return refuse(Place(name), "认不出这个文件的编码，没有导入", hint)


def _tidy(text: str) -> str:
    """Return `text` with plain line ends and without characters that nobody sees and YAML refuses."""
    text = re.sub("\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text)
    return _CONTROL.sub("", re.sub("[\ud800-\udfff]", "\ufffd", text))


def _is_broken_utf8(content: bytes) -> bool:
    """Tell whether nearly all bytes beyond ASCII stand in valid UTF-8: a file that was cut or damaged."""
    beyond = sum(byte > 0x7F for byte in content)  # noqa: PLR2004 - the last ASCII character
    inside = sum(len(match) for match in _SEQUENCE.findall(content))
    return beyond > 0 and inside / beyond >= _MOSTLY


def _ordered(declared: str) -> tuple[tuple[str, str], ...]:
    """Return the candidates, the declared one first: at equal scores the first is taken."""
    is_big5 = declared.lower().startswith("big5")
    return _CHINESE[::-1] if is_big5 else _CHINESE


def _attempt(content: bytes, codec: str, label: str) -> tuple[str, str]:
    try:
        return content.decode(codec), label
    except UnicodeDecodeError:
        return "", label


def _score(text: str) -> float:
    """Return the share of very common Chinese characters among all that are beyond ASCII."""
    beyond = [char for char in text if not char.isascii()]
    return sum(char in _COMMON for char in beyond) / len(beyond) if beyond else 0.0
