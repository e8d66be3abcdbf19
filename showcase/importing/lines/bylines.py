"""By-lines and datelines: who wrote, at the end of an article and at its beginning."""

import re

from showcase.importing.lines.imprint import Imprint
from showcase.importing.lines.names import names_among, names_in
from showcase.importing.lines.organisations import is_organisation
from showcase.importing.sentences import HAN, ends_sentence

_ROLE = re.compile(
    rf"(?:[{HAN}A-Za-z—·\-]{{2,20}}?)?(?:全媒体|融媒体|首席|特约|实习|见习|本报|本刊|本网|通讯)?(?:记者|通讯员|实习生|作者|评论员)\s*[：:]?\s*"
)
_AGENCY = re.compile(
    rf"^[\s【\[（(]*(?P<paper>[{HAN}A-Za-z]{{1,12}}?(?:社|网|报|台|刊|新闻|客户端))(?P<city>[{HAN}]{{0,6}})?(?P<date>(?:[0-9]{{4}}年)?[0-9]{{1,2}}月[0-9]{{1,2}}日)?(?P<kind>讯|电|消息)[\s】\])）]*"
    r"[（(](?P<who>[^()（）]{2,40})[)）]"
)
_OPENING = re.compile(r"^[（(](?P<who>(?:本报|本网|本刊|全媒体)?(?:记者|通讯员)[^()（）]{2,30})[)）](?=\S)")
_BARE = re.compile(  # 【某某报讯】, 新华社成都6月3日电 without names
    rf"^(?:【[{HAN}]{{2,12}}讯】|(?:本报|本网|本刊|本台)讯|[{HAN}]{{2,6}}[社网报][{HAN}]{{0,6}}[0-9]{{1,2}}月[0-9]{{1,2}}日[电讯])[\s：:]*"
)
_DATELINE_END = re.compile(
    r"[（(](?P<paper>[\u4e00-\u9fff]{2,6}[社网报])(?P<city>[\u4e00-\u9fff]{2,6})(?P<when>[0-9]{1,2}月[0-9]{1,2}日)电.{0,20}[)）]$"
)
_GROUP = re.compile(
    r"^(?:第?[一二三四五六七八九十0-9]{1,3}(?:组|班|小组)|[\u4e00-\u9fff]{2,12}(?:组|班|委|局|部|处|科|办|公司|街道|支部|办公室|中心|党委|党工委|总支|党校))\s+"
)
_PAPER_IN_ROLE = re.compile(
    rf"^(?P<paper>[{HAN}]{{2,8}}(?:报|网|社|台|客户端|新闻|日报|晚报|都市报|在线)(?:[—\-–一－][{HAN}]{{2,8}})?)(?:全媒体|首席|特约)?记者"
)
_POST = re.compile(  # （作者：张三 系某某党校教师）, （作者系某某党委书记）
    rf"作者(?:简介)?\s*[：:]?\s*(?P<names>[{HAN}·]{{2,4}}(?:[\s、，][{HAN}·]{{2,4}})*?)?"
    rf"(?:[\s，,]*(?:分别)?(?:系|为|单位为)|(?<=[{HAN}])[（(，,])\s*\S.{{2,40}}(?:员|长|任|记|师|授|者|干部|部|局|委|处|校|院|中心|公司)"
)
_PICTURES = re.compile(
    r"[\s，,；;]*(?:(?:本文|文中)?(?:图片|配图|照片|图)均?由?\S{0,16}(?:提供|供图)|\S{2,12}供图)$"
)
_LONGEST = 60


def closing_byline(text: str) -> Imprint | None:
    """Return the authors of a line that holds nothing but them, None for any other line."""
    inner = text.strip("（）()【】[] \u3000。")
    if ends_sentence(inner):
        return None
    if post := _POST.fullmatch(inner):
        return Imprint("", "", names_in(post["names"] or ""))
    inner = _PICTURES.sub("", inner)
    if not inner or len(inner) > _LONGEST or "，" in inner:
        return None
    paper = _PAPER_IN_ROLE.match(inner)
    has_role = _ROLE.search(inner) is not None
    rest = _ROLE.sub(" ", inner) if has_role else _GROUP.sub("", inner)
    names = names_in(
        re.sub(r"^(?:文|撰文|作者|供稿)\s*[/：:丨|]|摄影报道$|\s*[/／]\s*文$", "", rest.strip()),
        is_labelled=has_role,
    )
    if not names:
        return None
    unit = _GROUP.match(inner)
    if unit and is_organisation(unit.group().strip()):  # 某某区委党建办 严明
        return Imprint(unit.group().strip(), "", names, is_guess=True)
    return Imprint(_dashed(paper["paper"]) if paper else "", "", names)


def opening_dateline(text: str) -> Imprint | None:
    """Return what the beginning of a report says: `本报讯（记者 张三）`, `新华社南京6月3日电（记者…）`."""
    match = _AGENCY.match(text) or _OPENING.match(text)
    if not match:
        return None
    who = _ROLE.sub(" ", match["who"])
    authors = names_among(who, is_labelled=who != match["who"])
    paper = match.groupdict().get("paper", "本报")
    return Imprint("" if paper in ("本报", "本网", "本刊", "本台") else paper, "", authors)


def without_dateline(text: str) -> str:
    """Return a report's first paragraph without the dateline: what a summary can begin with."""
    match = _AGENCY.match(text) or _OPENING.match(text) or _BARE.match(text)
    return text[match.end() :].lstrip() if match else text


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
    match = re.search(r"(?<=[。！？…”）])\s*[（(]?((?:[^。！？…”，；：（）()]){2,40})[)）]?\s*$", text)
    if not match:
        return text, ()
    imprint = closing_byline(match[1])
    return (text[: match.start()].rstrip(), imprint.authors) if imprint else (text, ())


def _dashed(paper: str) -> str:
    """Return the names of two papers joined by a dash, whatever scanning made of it (`甲报一乙新闻`)."""
    return re.sub(r"(?<=报)[\-–一－](?=\S{2,})", "—", paper)
