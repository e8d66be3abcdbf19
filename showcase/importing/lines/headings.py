"""Which lines are headings, and of what level."""

import re

from showcase.importing.lines.ornaments import unadorned
from showcase.importing.sentences import ends, han_count

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_FIRST = re.compile(
    rf"(?:第?{_NUMERAL}[、．.]|第{_NUMERAL}[部章节]分?[：:\s、]?|0?[0-9]{{1,2}}\s*[、．.|丨]\s*(?=[^0-9])|PART\s*\.?[0-9]+)\s*\S.*",
    re.IGNORECASE,
)
_SECOND = re.compile(rf"[（(]{_NUMERAL}[)）]\s*\S.*")
_BRACKETS = re.compile(r"^[【\[](.+)[】\]]$")
_SIDEBAR = re.compile(
    r"^(?:相关)?(?:链接|延伸|新闻链接|背景|新闻背景|名片|记者手记|短评|点评|专家点评|核心提示|编者按|评论)\s*[》>＞:：丨|\s]\s*(?P<rest>.*)$"
)
_REFERENCE = re.compile(r"(?:\s*(?:\[[0-9]{1,2}\]|［[0-9]{1,2}］|[①-⑳]))+$")  # to a note, behind a full stop
_LONGEST = 40
_LONGEST_WITH_COMMA = 26
_LABEL = re.compile(r"^(?:记者|问|答|主持人|Q|A|导读|导语|提要|内容提要|摘要|编者按|开栏语)\s*[：:]")


def heading_level(text: str) -> int:
    """Return the level (2 or 3) at which the line `text` is a heading, 0 where it is none."""
    text = _REFERENCE.sub("", text)
    if len(text) > _LONGEST or not han_count(text) or _LABEL.match(text):
        return 0
    if _SECOND.fullmatch(text) and not ends(text) and _fits(text):
        return 3
    if _FIRST.fullmatch(text) and not ends(text) and _fits(text):
        return 2
    if ends(text) and not text.endswith(("……", "？", "?", "！", "!")):
        return 0
    if text.endswith(("？", "?", "！", "!")) and len(text) > _LONGEST_WITH_COMMA:
        return 0
    return 2 if han_count(text) > 1 and _fits(text) else 0


def is_numbered(text: str) -> bool:
    """Tell whether a line begins as a numbered heading does: 一、 （一） 1. 第一章."""
    return bool(_FIRST.match(text) or _SECOND.match(text))


def is_sidebar(text: str) -> bool:
    """Tell whether `text` heads a box that belongs to the article: 链接》, 核心提示."""
    return bool(_SIDEBAR.match(text)) and len(text) <= _LONGEST


def heading_text(text: str) -> str:
    """Return a heading without the signs that mark it and without the marks of a list."""
    text = unadorned(re.sub(r"^链接\s*[》>＞]\s*", "链接：", text))
    match = _BRACKETS.match(text)
    return (match[1] if match else text).strip()


def is_parallel(text: str) -> bool:
    """Tell whether the clauses of `text` are equally long, as those of headings are."""
    clauses = [len(clause) for clause in re.split("[，,；;]", text)]
    return len(clauses) > 1 and max(clauses) - min(clauses) <= 1


def _fits(text: str) -> bool:
    return not re.search("[，,。]", text) or len(text) <= _LONGEST_WITH_COMMA or is_parallel(text)
