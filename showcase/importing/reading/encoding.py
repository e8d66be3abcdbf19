"""From the bytes of a press text to characters, saying which encoding it was.

Nothing is guessed that can be known. A press text whose encoding cannot be known is read all the same, for it
is only made a draft of: text that is UTF-8 but for a few broken places stays UTF-8; only then are the Chinese
encodings compared by how common their characters are.
"""

import re

from showcase.problems import Place, Refused, refuse
from showcase.text.encoding import CHINESE, UTF_8, common_share, is_mostly_utf_8, marked_encoding, recognised

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\u200b\u200e\u200f\u2060\ufeff]"
)
_RECOGNISABLE = 0.1


def decode(content: bytes, name: str, declared: str = "") -> tuple[str, str]:
    """Return the text of `content` and the name of its encoding; `declared` is what the page itself says.

    Raises Refused where no encoding fits.
    """
    if found := recognised(content):
        return _tidy(found.text), found.encoding
    if marked := marked_encoding(content):
        return _tidy(content.decode(marked, "replace")), marked
    if is_mostly_utf_8(content):
        return _tidy(content.decode("utf-8", "replace")), UTF_8
    text, encoding = max(
        (_attempt(content, codec, encoding) for codec, encoding in _ordered(declared)),
        key=lambda pair: common_share(pair[0]),
    )
    if common_share(text) < _RECOGNISABLE:
        raise unreadable(name)
    return _tidy(text), encoding


def unreadable(name: str) -> Refused:
    """Return the refusal of a file that is no text in any known encoding."""
    hint = "用记事本或 WPS 打开，另存为 UTF-8 的 .txt 或 .docx，再导入"
    return refuse(Place(name), "认不出这个文件的编码，没有导入", hint)


def _tidy(text: str) -> str:
    """Return `text` with plain line ends and without characters that nobody sees and YAML refuses."""
    text = re.sub("\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text)
    return _CONTROL.sub("", re.sub("[\ud800-\udfff]", "\ufffd", text))


def _ordered(declared: str) -> tuple[tuple[str, str], ...]:
    """Return the candidates, the declared one first: at equal shares the first is taken."""
    is_big5 = declared.lower().startswith("big5")
    return CHINESE[::-1] if is_big5 else CHINESE


def _attempt(content: bytes, codec: str, encoding: str) -> tuple[str, str]:
    try:
        return content.decode(codec), encoding
    except UnicodeDecodeError:
        return "", encoding
