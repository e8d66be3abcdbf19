"""Why a text is no address on the web, and what to write instead."""

import re
from collections.abc import Callable, Iterator

from showcase.text.half_width import half_width

_ADDRESS = re.compile(r"https?://[^\s<>\"“”()（）\[\]\u3400-\u9fff，。；]+", re.IGNORECASE)
_BARE = re.compile(r"(?:www\.)?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[:/?#]\S*)?")
_START = re.compile(r"(?i)h?t{1,3}ps?(?:[:;：；][/\\]{0,3}|[/\\]{1,3})(?=[A-Za-z0-9])")
_COPY = "从浏览器的地址栏复制，以 http:// 或 https:// 开头"
PUNCTUATION = "，。；：！？、）】》”’"


_REMARKED = re.compile("//[^（【《，。、；：！？]*[（【《，。、；：！？].*[\u4e00-\u9fff]")


def fault(text: str, is_sound: Callable[[str], bool]) -> tuple[str, str]:
    """Return in Chinese what is wrong with an address and how to mend it; `is_sound` tells what is one."""
    return next(_faults(text, is_sound))


def _faults(text: str, is_sound: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Yield what may be wrong, the most certain first."""
    addresses = _ADDRESS.findall(half_width(text))
    if re.match(r"(?i)(?:file:|[a-z]:[\\/])", text):
        yield f"“{text}”是电脑上的文件，别人打不开", "写网上的地址；没有就整行删掉"
    if len(addresses) > 1:
        yield f"“{text}”里有几个网址", "这里只写一个，其余的另加一个来源"
    if has_remark(text) and len(addresses) == 1 and is_sound(addresses[0]):
        yield f"“{text}”的前后有别的字", f"只写 {addresses[0]}"
    if text[-1:] in PUNCTUATION and is_sound(text.rstrip(PUNCTUATION)):
        yield f"网址的末尾有标点“{text[-1]}”", f"删掉它：{text.rstrip(PUNCTUATION)}"
    if meant := mended(text, is_sound):
        yield f"“{text}”{meant[0]}", f"写成 {meant[1]}"
    if re.search(r"[A-Za-z0-9/?&=_-]\s+[A-Za-z0-9/?&=_-]", text):
        yield f"“{text}”里有空格", f"{_COPY}；空格写作 %20"
    if addresses and is_sound(addresses[0]) and addresses[0] != text:
        yield f"“{text}”的前后有别的字", f"只写 {addresses[0]}"
    if re.search("[\u3400-\u9fff]", text) and not addresses:
        yield f"“{text}”不是网址", f"{_COPY}；没有就整行删掉"
    yield f"“{text}”不是完整的网址", _COPY


def has_remark(text: str) -> bool:
    """Tell whether Chinese words follow an address behind Chinese punctuation: they are none of it."""
    return bool(_REMARKED.search(text))


def mended(text: str, is_sound: Callable[[str], bool]) -> tuple[str, str] | None:
    """Return what is wrong with an address and the one that is meant, None where that is not evident."""
    return next((found for found in _meant(text) if found[1] != text and is_sound(found[1])), None)


def _meant(text: str) -> tuple[tuple[str, str], ...]:
    """Return what the text becomes by each of the usual mends, with what each says is wrong."""
    plain = half_width(text).replace("。", ".")
    start = _START.match(plain)
    secure = "http" if start and "s" not in start.group().lower() else "https"
    return (
        ("里有全角符号", plain),
        ("里的斜线方向反了", plain.replace("\\", "/")),
        ("的开头少了 https://", f"https://{plain}" if _BARE.fullmatch(plain) else text),
        ("的开头写了两遍", re.sub(r"(?i)^(?:https?:/*)+(?=https?://)", "", plain)),
        ("的开头写错了", f"{secure}://{plain[start.end() :]}".replace("\\", "/") if start else text),
    )
