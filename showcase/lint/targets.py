"""Links and pictures whose brackets or addresses are not what they look like."""

import re
from collections.abc import Iterator
from itertools import pairwise

from showcase.lint.document import Document, Kind, Line
from showcase.problems import Edit, Mend, Problem
from showcase.text.half_width import half_width

_ENDING = r"\.(?:md|html?|pdf|docx?|xlsx?|jpe?g|png|gif|webp|avif|svg)"
_FILE = rf"[^\s()（）]{{1,200}}{_ENDING}(?:[?#＃][^\s()（）]*)?"
_SPACED_FILE = rf"(?<=\()[^\n()（）\[\]]{{1,200}}{_ENDING}(?=）)"  # whose left bracket is sound
_ADDRESS = (
    rf"[ ]*<?(?:https?[:：][^\s()（）\[\]]*|www\.[^\s()（）\[\]]*|#[\w-]+|{_FILE}|{_SPACED_FILE})>?[ ]*"
)
_WRITTEN = re.compile(
    rf"(?P<mark>[!！]?)(?P<open>[\[【［])(?P<text>[^\[\]【】［］\n]*)(?P<close>[\]】］])(?P<gap>[ ]?)"
    rf"(?P<left>[(（])(?P<address>{_ADDRESS})(?P<right>[)）]?)",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"(?P<mark>!?)\[(?P<text>[^\[\]\n]*)\]\((?P<address>[^()\n<>]*(?:\([^()\n]*\)[^()\n]*)*)\)"
)
_TITLE = re.compile(r"""(?<![ \xa0])[ \xa0]+(?:"[^"]*"|'[^']*')[ ]*$""")
_CHINESE_TITLE = re.compile(r"(?<![ \u3000])[ \u3000]+[“‘”’＂].*$")
_LOCAL = re.compile(r"(?i)[ <]*(?:[a-z]:[\\/]|file:|\\\\)")
_BACKSLASH = re.compile(r"\\(?=[A-Za-z0-9\u3400-\u9fff])")
_SIZE = re.compile(r"[ ]+=[0-9]*x[0-9]*[ ]*$")
_TEXT_AT_END = re.compile(r"(?P<mark>!?)\[[^\[\]\n]+\]$")
_ADDRESS_AT_START = re.compile(rf"[ ]*\({_ADDRESS}\)", re.IGNORECASE)
_REVERSED = re.compile(
    rf"(?P<mark>[!！]?)[(（](?P<text>[^()（）\n]{{1,40}})[)）]\[(?P<address>{_ADDRESS})\]", re.IGNORECASE
)
_REST = re.compile(r"（[^\s()\[\]（）]*）[^\s()\[\]（）]*\)")  # brackets that belong to an address
_SPACE = re.compile(r"[\s\u3000\xa0]")
_SQUARE = str.maketrans("【】", "[]")
_PUNCTUATION = "，。；：！？、）】》”’"


def targets(document: Document) -> Iterator[Problem]:
    """Yield links and pictures that will not work as written."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            for match in _WRITTEN.finditer(line.text):
                yield from _brackets(document, line, match)
            for match in _REVERSED.finditer(line.text):
                sign = "!" if match["mark"] else ""
                good = f"{sign}[{match['text'][:12]}]({match['address'].strip()})"
                yield document.error(line, match.start(), "方括号和圆括号写反了", f"写成 {good}")
            for match in _INLINE.finditer(line.text):
                yield from _address(document, line, match)
        for above, line in pairwise(block.lines):
            yield from _broken(document, above, line)


def _broken(document: Document, above: Line, line: Line) -> Iterator[Problem]:
    """Find a link whose text ends one line and whose address begins the next."""
    match = _TEXT_AT_END.search(above.text)
    if match and _ADDRESS_AT_START.match(line.text):
        what = "图片" if match["mark"] else "链接"
        message = f"方括号和圆括号之间换了行，不会成为{what}"
        yield document.error(line, 0, message, "接到上一行的末尾，中间不空格")


def _brackets(document: Document, line: Line, match: re.Match[str]) -> Iterator[Problem]:
    what = "图片" if match["mark"] else "链接"
    sign = "!" if match["mark"] else ""
    good = f"{sign}[{match['text'][:12]}]({match['address'].strip().rstrip(_PUNCTUATION)})"
    signs = match["open"] + match["close"] + match["left"] + match["right"]
    if any(char in "【】［］（）" for char in signs):
        message = f"括号是全角的，不会成为{what}，会照原样显示"
        mend = tuple(_plain_signs(document, line, match)) if match["right"] else None
        yield document.error(line, match.start(), message, f"改成英文括号：{good}", mend)
    elif match["gap"]:
        message = f"方括号和圆括号之间有空格，不会成为{what}"
        mend = tuple(_plain_signs(document, line, match)) if match["right"] else None
        yield document.error(line, match.start("gap"), message, f"删掉空格：{good}", mend)
    elif match["mark"] == "！":
        message = "感叹号是全角的，图片会变成链接"
        if re.search(r"(?i)\.(?:jpe?g|png|gif|webp|avif|svg)", match["address"]):
            mend = tuple(_plain_signs(document, line, match)) if match["right"] else None
            yield document.error(line, match.start(), message, f"改成英文的感叹号：{good}", mend)
    elif not match["right"] and _is_left_open(match["address"], line.text[match.end() :]):
        message = f"圆括号没有结束，不会成为{what}"
        yield document.error(line, match.start("left"), message, f"在地址后面加上英文括号：{good}")


def _is_left_open(address: str, rest: str) -> bool:
    """Tell whether no bracket closes an address: what follows a space may be its title."""
    if _REST.match(rest):
        return False
    return ")" not in rest or not (address.endswith(" ") or rest.strip().startswith(("(", '"', "'")))


def _plain_signs(document: Document, line: Line, match: re.Match[str]) -> Iterator[Edit]:
    """Yield what makes ASCII of the signs of a link or picture; its text and its address stay."""
    for group in ("mark", "open", "close", "gap", "left", "right"):
        plain = half_width(match[group]).translate(_SQUARE).strip()
        if plain != match[group]:
            yield document.edit(line, match.start(group), match.end(group), plain)


def _address(document: Document, line: Line, match: re.Match[str]) -> Iterator[Problem]:
    written = match["address"]
    at = match.start("address")
    address = _TITLE.sub("", written)
    if not match["mark"] and not match["text"].strip():
        yield document.error(
            line, match.start(), "链接没有文字，读者看不见", "在方括号里写上文字：[文字](地址)"
        )
    if address.strip() in ("#", "＃"):
        hint = "“#”后面写标题的编号，例如 [背景](#bei-jing)；没有要去的地方就去掉链接"
        yield document.error(line, at, "链接只写了“#”，哪里也不去", hint)
    if _LOCAL.match(address):  # told where it is taken out
        return
    if title := _CHINESE_TITLE.search(address):
        message = "链接的提示文字用了中文引号，会成为地址的一部分"
        mend = _plain_title(document, line, at + title.start(), title.group())
        hint = '改成英文引号：[文字](地址 "提示")'
        yield document.error(line, at + title.start(), message, hint, mend)
        return
    if slash := _BACKSLASH.search(address):
        good = _BACKSLASH.sub("/", address)
        yield document.error(line, at + slash.start(), "地址里用了反斜杠“\\”", f"改成斜杠：{good.strip()}")
    lead = len(address) - len(address.lstrip(" "))
    if size := _SIZE.search(address):
        yield document.error(
            line, at + size.start(), "图片的大小不能这样写，图片会打不开", f"删掉“{size.group()}”"
        )
    elif sharp := re.search(r"\s+#", address):
        yield document.error(line, at + sharp.start(), "“#”前面有空格，链接会打不开", "删掉“#”前面的空格")
    elif space := _SPACE.search(address.strip(" \u3000")):
        message = "地址里有空格，在别的地方可能打不开"
        hint = "给文件改一个没有空格的名字；网址里的空格写作 %20"
        yield document.warning(line, at + lead + space.start(), message, hint)
    elif address.rstrip().startswith("http") and _has_stop(address.rstrip()):
        end = at + len(address.rstrip()) - 1
        message = f"网址的末尾有中文标点“{address.rstrip()[-1]}”，会打不开"
        yield document.error(line, end, message, "把标点移到圆括号的外面")


def _has_stop(address: str) -> bool:
    """Tell whether an address ends with a punctuation mark that is none of its own brackets."""
    is_own = address[-1] == "）" and address.count("（") == address.count("）")
    return address[-1] in _PUNCTUATION and not is_own


def _plain_title(document: Document, line: Line, at: int, title: str) -> Mend | None:
    """Return what puts a title, which begins with a space at column `at`, between English quotation marks."""
    match = re.fullmatch(r"[ \u3000]+(?P<open>[“”＂])(?P<text>[^“”＂\"]*)(?P<close>[“”＂])[ ]*", title)
    if not match:
        return None
    start = document.edit(line, at, at + match.end("open"), ' "')
    return (start, document.edit(line, at + match.start("close"), at + match.end("close"), '"'))
