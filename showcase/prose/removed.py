"""What was taken out of a text to make it safe, as problems: each says what the author did and what to do."""

import re
from collections.abc import Iterator

from showcase.fields.addresses import is_address
from showcase.fields.web_faults import mended
from showcase.problems import Place, Problem
from showcase.prose.sanitise import TAGS, Removal, find_removals
from showcase.prose.source import Source, error, warning

_ADDRESS = re.compile(r"!?\[[^\]\n]*\]\(\s*<?(?P<address>[^)>\n]*)|<(?P<angle>[^<>\s]*)>")
_PICTURE = "把图片复制到与案例同名的文件夹里，写作 ![说明](文件夹/文件名)"
_LINK = "换成网上的地址，以 https:// 开头；没有就去掉链接"
_LOCAL = re.compile(r"(?i)\s*(?:[a-z]:[\\/]|file:)")
# The elements of the HTML standard, today's and former ones, that a text may not have: no others are HTML.
_OTHER_TAGS = """
    acronym address applet area article aside audio base basefont bgsound big blink body button
    canvas center command datalist dialog dir embed fieldset font footer form frame frameset head
    header hgroup html iframe image input isindex keygen label legend link listing main map marquee
    math menu menuitem meta meter multicol nav nobr noembed noframes noscript object optgroup option
    output param picture plaintext portal progress rb rtc script search section select slot source
    spacer strike style svg template textarea title track tt video xmp o:p w:sdt
    mi mn mo mrow mtext g path rect circle
"""
_HTML = TAGS | set(_OTHER_TAGS.split())


def removed(removal: Removal, count: int, source: Source) -> Iterator[Problem]:
    """Yield a problem for each of the `count` places from which `removal` was taken."""
    for place in find_removals(removal, count, source):
        if removal in (Removal("img", "src"), Removal("a", "href")):
            yield _address(place, source, is_picture=removal.tag == "img")
        elif removal.attribute:
            yield _attribute(removal, place, source)
        else:
            yield _element(removal.tag, place, source)


def _address(place: Place, source: Source, *, is_picture: bool) -> Problem:
    match = _ADDRESS.match(_line(source, place), place.column - source.first_column)
    written = (match["address"] or match["angle"] or "").strip() if match else ""
    if _LOCAL.match(written):
        there = (
            Place(place.path, place.line, source.first_column + match.start("address")) if match else place
        )
        what = f"“{written}”是您电脑上的位置，别人打不开"
        return error(
            there, what, _PICTURE if is_picture else "换成网上的地址，以 https:// 开头；没有就去掉链接"
        )
    if meant := mended(written, is_address):
        return error(place, f"地址“{written}”{meant[0]}", f"写成 {meant[1]}")
    if is_picture:
        return error(place, "这个图片地址别人打不开", _PICTURE)
    hint = "链接只能指向网页（http、https）、邮箱（mailto）、电话（tel）和网站里的页面"
    return warning(place, "这个链接的地址不安全，已去掉，只留下文字", hint)


def _attribute(removal: Removal, place: Place, source: Source) -> Problem:
    if _is_word_in_braces(_line(source, place), place.column - source.first_column, removal.attribute):
        message = f"花括号里的“{removal.attribute}”不是编号，没有放进网页"
        hint = "编号写作 {#编号}：前面有“#”，中间没有空格；要照原样显示，写作 \\{"
        return error(place, message, hint)
    message = f"<{removal.tag}> 的 {removal.attribute} 属性不安全或不需要，没有放进网页"
    return warning(place, message, "删掉它，或改用 Markdown 的写法")


def _element(tag: str, place: Place, source: Source) -> Problem:
    if tag not in _HTML and tag[0] not in "?!":
        rest = _line(source, place)[place.column - source.first_column :]
        written = rest[: rest.find(">") + 1] or f"<{tag}>"
        hint = "去掉尖括号，或写成“…”、`…`；书名号写作《》，小于号写作 &lt;"
        return error(place, f"“{written}”会被当作网页标签，不会显示出来", hint)
    message = f"<{tag}> 标签不安全或不需要，没有放进网页"
    return warning(place, message, "删掉它，或改用 Markdown 的写法")


def _line(source: Source, place: Place) -> str:
    return source.text.split("\n")[place.line - source.first_line]


def _is_word_in_braces(line: str, column: int, word: str) -> bool:
    """Tell whether `word` stands there by itself in braces, which the library takes for attributes."""
    before, after = line[:column], line[column + len(word) :]
    is_inside = before.rfind("{") > max(before.rfind("}"), before.rfind("<"))
    return is_inside and not after.startswith("=")
