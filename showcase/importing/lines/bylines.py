"""Lines about the publication: who published when, and who wrote."""

import re
from dataclasses import dataclass

from showcase.importing.lines.names import is_name, names_in
from showcase.importing.sentences import HAN, ends_sentence

_DAY = r"(?P<year>(?:19|20)[0-9]{2})\s*[-/.年]\s*(?P<month>[0-9]{1,2})\s*[-/.月]\s*(?P<day>[0-9]{1,2})\s*日?"
_MONTH = r"(?P<year>(?:19|20)[0-9]{2})\s*[-/.年]\s*(?P<month>[0-9]{1,2})\s*月?(?![0-9])"
_DATE = re.compile(_DAY)
_DATE_OF_MONTH = re.compile(_MONTH)
_TIME = r"(?:\s*T?\s*[0-9]{1,2}\s*[:：时]\s*[0-9]{2}(?:\s*[:：分]\s*[0-9]{2})?秒?)"
_SOURCE = re.compile(
    rf"(?:信息|文章|稿件|新闻|内容)?(?:来源|稿源|出处|转自|来自|供稿单位|发布单位|发布机构|信息来源)\s*[：:丨|]\s*"
    rf"(?P<name>[《]?[{HAN}A-Za-z0-9·•—\-&+“”]+(?:[ ](?![0-9]{{4}})[{HAN}]{{2,12}}(?![：:]))?[》]?)"
)
_LABELS = re.compile(
    r"(?:来源|稿源|出处|转自|作者|记者|通讯员|编辑|责编|责任编辑|发布时间|发布日期|发稿时间|时间|日期|更新时间|字号|浏览次数|浏览量|阅读|点击数?|点击率|发布者|发布人|发布机构|信息来源|文章来源|审核|文字|撰文|供稿|撰稿|文|图)\s*[：:/／|丨]"
)
_WRITERS = re.compile(
    r"(?:(?:记者|通讯员|实习生|作者)\s+|(?:作者|文字|撰文|供稿|撰稿|采写|采访整理|整理|采访|文|记者|通讯员|实习生|发布者|执笔)"
    r"\s*[：:丨|/／]\s*)"
    rf"(?P<names>[{HAN}·]{{1,4}}(?:[\s、，,/]+[{HAN}·]{{1,4}}){{0,8}})"
)
_ROLE = re.compile(
    rf"(?:[{HAN}A-Za-z—·\-]{{2,20}}?)?(?:全媒体|融媒体|首席|特约|实习|见习|本报|本刊|本网|通讯)?(?:记者|通讯员|实习生|作者|评论员)\s*[：:]?\s*"
)
_AGENCY = re.compile(
    rf"^[\s【\[（(]*(?P<paper>[{HAN}A-Za-z]{{1,12}}?(?:社|网|报|台|刊|新闻|客户端))(?P<city>[{HAN}]{{0,6}})?(?P<date>(?:[0-9]{{4}}年)?[0-9]{{1,2}}月[0-9]{{1,2}}日)?(?P<kind>讯|电)\s*"
    r"[（(](?P<who>[^()（）]{2,40})[)）]"
)
_DATELINE_END = re.compile(
    r"[（(](?P<paper>[\u4e00-\u9fff]{2,6}[社网报])(?P<city>[\u4e00-\u9fff]{2,6})(?P<when>[0-9]{1,2}月[0-9]{1,2}日)电.{0,20}[)）]$"
)
_GROUP = re.compile(
    r"^(?:第?[一二三四五六七八九十0-9]{1,3}(?:组|班|小组)|[\u4e00-\u9fff]{2,12}(?:组|班|委|局|部|处|科|办|公司|街道|支部))\s+"
)
_PAPER_IN_ROLE = re.compile(
    rf"^(?P<paper>[{HAN}]{{2,8}}(?:报|网|社|台|客户端|新闻|日报|晚报|都市报|在线)(?:[—\-–一－][{HAN}]{{2,8}})?)(?:全媒体|首席|特约)?记者"
)
_PAPER = re.compile(
    rf"《(?P<name>[{HAN}]{{2,10}}(?:报|刊|杂志|周刊))》\s*(?:[A-Z]?[0-9]{{1,3}}版|第[0-9]{{1,3}}[版期])"
)
_LONGEST = 120


@dataclass(frozen=True)
class Imprint:
    """What is known of a publication; empty where a line does not say it."""

    publisher: str = ""
    date: str = ""
    authors: tuple[str, ...] = ()

    def or_else(self, other: "Imprint") -> "Imprint":
        """Return this imprint, with what it lacks from `other`."""
        return Imprint(
            self.publisher or other.publisher, self.date or other.date, self.authors or other.authors
        )


def date_in(text: str) -> str:
    """Return the first date of `text` as `2022-10-24` or `2022-10`, "" if there is none."""
    if match := _DATE.search(text):
        month, day = int(match["month"]), int(match["day"])
        if 1 <= month <= 12 and 1 <= day <= 31:  # noqa: PLR2004 - a calendar, and lengths of lines
            return f"{match['year']}-{month:02}-{day:02}"
    if (match := _DATE_OF_MONTH.search(text)) and 1 <= int(match["month"]) <= 12:  # noqa: PLR2004 - a calendar, and lengths of lines
        return f"{match['year']}-{int(match['month']):02}"
    return ""


def imprint_line(text: str) -> Imprint | None:
    """Return what a line that only speaks of the publication says, None for any other line."""
    text = text.strip("（）()【】 ")
    if len(text) > _LONGEST or text.count("。") > 0 or ends_sentence(text) or text.count("，") > 2:  # noqa: PLR2004 - a calendar, and lengths of lines
        return None
    source = _SOURCE.search(text) or _PAPER.search(text)
    date = date_in(text)
    rest = re.sub(_TIME, "", _DATE_OF_MONTH.sub("", _DATE.sub("", text)))
    rest = _PAPER.sub("", _SOURCE.sub("", rest))
    writers = _WRITERS.search(text)
    writers = writers if writers and _names(writers["names"]) else None
    rest = _WRITERS.sub("", rest)
    for label in _LABELS.findall(rest):
        rest = rest.replace(label, "")
    is_short = len(re.sub(r"[\s0-9:：|丨/\[\]【】大中小()（）]", "", rest)) <= 12  # noqa: PLR2004 - a calendar, and lengths of lines
    if not (source or date or writers) or not is_short:
        return None
    if not source and not writers and len(rest.strip(" |丨")) > 0 and not _is_paper(rest.strip(" |丨　")):
        return None
    publisher = source["name"].strip("《》") if source else ""
    if not publisher and _is_paper(rest.strip(" |丨　")):
        publisher = rest.strip(" |丨　")
    return Imprint(publisher, date, _names(writers["names"]) if writers else ())


def closing_byline(text: str) -> Imprint | None:
    """Return the authors of a line that holds nothing but them, None for any other line."""
    inner = text.strip("（）()【】[] \u3000。")
    if ends_sentence(inner):
        return None
    if not inner or len(inner) > 60 or "，" in inner:  # noqa: PLR2004 - a calendar, and lengths of lines
        return None
    paper = _PAPER_IN_ROLE.match(inner)
    rest = _ROLE.sub(" ", inner) if _ROLE.search(inner) else _GROUP.sub("", inner)
    names = names_in(re.sub(r"^(?:文|撰文|作者|供稿)\s*[/：:丨|]", "", rest))
    if not names:
        return None
    return Imprint(_dashed(paper["paper"]) if paper else "", "", names)


def opening_dateline(text: str) -> Imprint | None:
    """Return what the beginning of a report says: `本报讯（记者 张三）`, `新华社南京6月3日电（记者…）`."""
    match = _AGENCY.match(text)
    if not match:
        return None
    authors = _names(_ROLE.sub(" ", match["who"]))
    paper = match["paper"]
    return Imprint("" if paper in ("本报", "本网", "本刊", "本台") else paper, "", authors)


def is_only_dateline(text: str) -> bool:
    """Tell whether nothing follows the dateline of a report: it stands behind the report, as a by-line."""
    match = _AGENCY.match(text)
    return match is not None and match.end() == len(text.rstrip())


def closing_dateline(text: str) -> str:
    """Return the agency's dateline at the end of `text`, "" if there is none."""
    match = _DATELINE_END.search(text)
    return match.group() if match else ""


def split_names(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a paragraph without the authors' names that stand behind its last sentence, and these names."""
    match = re.search(r"(?<=[。！？”）])\s*[（(]?((?:[^。！？”，；：（）()]){2,40})[)）]?\s*$", text)
    if not match:
        return text, ()
    imprint = closing_byline(match[1])
    return (text[: match.start()].rstrip(), imprint.authors) if imprint else (text, ())


def _names(text: str) -> tuple[str, ...]:
    """Return the names in `text`, up to the first word that is none."""
    found: list[str] = []
    parts = [part for part in re.split(r"[\s、，,/]+", text) if part]
    while parts:
        part = parts.pop(0)
        if len(part) == 1 and parts and len(parts[0]) == 1:
            part += parts.pop(0)
        if is_name(part):
            found.append(part)
    return tuple(dict.fromkeys(found))


def _is_paper(text: str) -> bool:
    return bool(
        re.fullmatch(
            rf"[《]?[{HAN}A-Za-z·]{{2,14}}(?:报|网|社|台|客户端|新闻|在线|周刊|杂志|发布|先锋|党建)[》]?",
            text,
        )
    )


def _dashed(paper: str) -> str:
    """Return the names of two papers joined by a dash, whatever scanning made of it (`甲报一乙新闻`)."""
    return re.sub(r"(?<=报)[\-–一－](?=\S{2,})", "—", paper)
