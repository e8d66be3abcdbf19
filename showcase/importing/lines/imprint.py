"""Lines about the publication: a line is one if it consists of nothing but what is said there.

What such lines are made of is taken out piece by piece - dates, sources, names behind their roles, counters -
and what remains decides: nothing, names, or the name of a paper.
"""

import re
from dataclasses import dataclass, field

from showcase.importing.lines.dates import DATES, TIMES, arabic_dates, date_in
from showcase.importing.lines.names import first_names, is_name
from showcase.importing.lines.organisations import is_organisation
from showcase.importing.sentences import HAN, ends_sentence, han_count

_COLON = r"\s*[：:丨|｜]\s*"
_PROVINCES = (
    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 "
    "四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾 "
    "中国香港 中国澳门 中国台湾".split()
)
_LABELS = (
    "来源标题|信息来源|文章来源|新闻来源|稿件来源|内容来源|来源|稿源|出处|转自|摘自|原载于?|供稿单位|发布单位|发布机构|报送单位|单位|"
    "作者单位|作者|记者|通讯员|责任编辑|责编|编辑|(?:发布|发稿|更新|发表|报送|填报|上报|成稿|撰稿|供稿|刊发|录入)(?:时间|日期)|时间|日期|字号|字体|浏览次数|浏览量|"
    "浏览|阅读量?|点击数|点击率|点击量|点击|发布者|发布人|审核|文字|撰文|供稿|撰稿|摄影|图片|校对|联系人|电话"
)
_SOURCE = re.compile(
    rf"(?:信息来源|文章来源|新闻来源|稿件来源|内容来源|来源|稿源|出处|转自|供稿单位|发布单位|发布机构|报送单位|(?<!作者)单位)(?:{_COLON}|(?=《))"
    rf"(?P<name>《?[{HAN}A-Za-z0-9·•—－–\-&+“”（）]+?》?)(?=(?:{_LABELS}){_COLON}|（\s*[0-9]{{4}}|[^{HAN}A-Za-z0-9·•—－–\-&+“”（）》]|$)"
    rf"(?:[ ](?P<more>[{HAN}]{{0,8}}(?:频道|客户端|全媒体|融媒体|中心|发布))(?![：:]))?"
)
_PAPER = re.compile(
    rf"(?:摘自|原载于?|转自|来源)?[：:]?\s*《(?P<name>[{HAN}“”]{{2,16}})》(?=\s*(?:[（(]?\s*[0-9]{{4}}|[A-Z]?[0-9]{{1,3}}版|第[0-9A-Z]{{1,4}}[版期]|(?:本刊|全媒体)?(?:记者|通讯员)|$))"
)
_ROLE = re.compile(
    rf"(?:(?:本报|本网|本刊|本台|全媒体|融媒体|首席|特约|实习|见习|特邀|职工)*"
    rf"(?P<role>记者|通讯员|实习生|作者|撰文|文字整理|文字|文案|供稿人?|撰稿人?|投稿人?|采写|采访整理|录音整理|整理|采访|执笔人?|文图|图文|文)"
    rf"(?:[/／]?(?:摄影|摄|图|文))?)(?P<sign>{_COLON}|\s*[/／]\s*|(?<!文)\s+|(?<=记者)(?=[{HAN}])|(?<=通讯员)(?=[{HAN}]))"
)
_TAIL = re.compile(
    rf"\s*[/／]?\s*(?:文\s*[/／]?\s*[摄图]|文图|摄影报道|[/／]文|(?<=[\s/／])(?:综合)?(?:整理|采写|撰稿|编写))(?![{HAN}])"
)
_PICTURED = re.compile(  # who took the pictures: 通讯员魏来/图, 图/逍遥
    rf"(?:记者|通讯员|实习生)?\s*[{HAN}·]{{2,4}}\s*[/／]\s*(?:图|摄影|摄)(?![{HAN}])|(?<![{HAN}/／])(?:图|摄影|摄)\s*[/／]\s*[{HAN}·]{{2,4}}(?![{HAN}])"
)
_BRACKETED = re.compile(rf"[【\[](?P<label>{_LABELS})[】\]]\s*[：:]?")  # 【来源】某报
_ACCOUNT = re.compile(  # what accounts put above an article: 原创 某人 某某发布 2024年3月15日 18:30 四川
    rf"^原创\s|[0-9]{{1,2}}[:：][0-9]{{2}}\s*(?:{'|'.join(_PROVINCES)})$"
)
_FROM = re.compile(rf"(?<=[\s0-9])(?:{'|'.join(_PROVINCES)})$")
_STAFF = re.compile(
    rf"(?:责任编辑|责编|网络编辑|值班编辑|编辑|校对|审核|审签|终审|复审|初审|摄影|图片|图|视频|剪辑|出品|策划|统筹|制图|监制|美编|版式|发布者|发布人|联系人|作者单位|电话|扫描)"
    rf"{_COLON}(?!记者|通讯员)[^\s：:|丨｜]{{1,20}}(?:[ 、][{HAN}]{{2,4}}(?![：:丨|｜]))*"
)
_OPEN, _SHUT = r"[\[【（(]?\s*", r"\s*[\]】）)]?\s*"
_SIZES = (  # 【大 中 小】, 字号：[大] [中] [小]
    rf"\s*(?:字[号体]\s*[：:]?\s*|(?<![{HAN}])){_OPEN}[大小]{_SHUT}{_OPEN}中{_SHUT}{_OPEN}[大小]{_SHUT}(?![{HAN}])"
)
_COUNTERS = re.compile(
    rf"{_SIZES}|"
    r"[0-9.]+\s*[万wW]?\+?\s*(?:次|人)?(?:阅读|浏览|点击|点赞|评论|播放)"
    r"|(?:本文)?(?:浏览次数|浏览量|浏览数|浏览|阅读次数|阅读量|阅读数|阅读|点击数|点击率|点击量|点击|访问量|人气|评论)\s*[：:]?\s*\[?\s*[0-9.]*[万wW]?\+?\s*次?\s*\]?(?:\s*次)?"
    r"|(?:【|\[)?\s*(?:字号|字体|小字号|大字号|我要评论|我要纠错)\s*[：:]?\s*[\[【（(]?\s*(?:[大中小默认特+\-A]+\s*)*[\]】）)]?|放大|缩小|默认|打印(?:本页)?|收藏|关闭(?:窗口)?|分享(?:到|至)?[：:]?|举报|点赞"
    rf"|(?:发表|发布|更新|编辑|刊发)于\s*[：:]?\s*(?:[{HAN}]{{2,6}}|(?=\s|$))|^原创(?![{HAN}])|语音播报|听新闻|手机查看|扫码(?:阅读)?|订阅|\+\s*关注|关注"
)
_PLACE = re.compile(
    rf"(?:发自|于)?[{HAN}]{{2,4}}(?:专?[电電讯訊]|传真|传讯|专访|(?:综合)?报[道导])(?![{HAN}])|发自[{HAN}]{{2,6}}|综合报道"
)
_EDITION = re.compile(
    r"(?:第?\s*[A-Z]{0,2}[0-9]{1,3}\s*版(?:[：:]\s*\S{1,6})?|[（(]?总?第\s*[0-9]{1,4}\s*期[）)]?|[A-Z][0-9]{2}(?![0-9])|星期[一二三四五六日天]|周[一二三四五六日](?![\u4e00-\u9fff]))"
)
_PAPERISH = re.compile(
    rf"[{HAN}A-Za-z]{{1,10}}(?:报|网|社|台|新闻|客户端|周刊|杂志|融媒|发布|先锋|党建|导刊)"
)
_NOBODY = re.compile(  # who is named where nobody is
    rf"作者{_COLON}(?:佚名|未知|匿名|不详|无名|网络|本站|本网站?|管理员|系统管理员|admin|Admin)(?![{HAN}])"
)
_RECENT = re.compile("昨天|前天|今天|刚刚|[0-9]{1,2}(?:分钟|小时|天|周|个月)前")
_ISSUED = re.compile("(?<=[部委局室会校心处])(?:主?编|编印|编发|编制|印发|印|主办)$")  # 某某区委组织部编
_GIVEN = re.compile("(?:供稿|投稿|报送|撰稿|来稿)\\s*(?:单位)?\\s*[：:]")
_APART = re.compile("(?<=[作摄编来日时记])\\s+(?=[者影辑源期间]\\s*[：:])")  # 作　　者：
_LABEL = re.compile(rf"(?:{_LABELS}){_COLON}|文\s*[、/／]\s*[图摄]\s*[：:]?")
_BETWEEN = re.compile(r"[\s|｜/／丨·•■□◆◇●○◎◉⊙★☆※▲△▼▽▪▌—–―~～\-,，、；;:：()（）\[\]【】《》>＞+。_]+")
_LONGEST, _LONGEST_NAME = 160, 18
_COMMAS = 2
_NO_NAME = re.compile("[的了在和与及从到使将把被是有不这那]|一[是个]")


@dataclass(frozen=True)
class Imprint:
    """What is known of a publication; empty where a line does not say it.

    `is_guess` tells that the publisher is only what is left of a line beside its date.
    """

    publisher: str = ""
    date: str = ""
    authors: tuple[str, ...] = ()
    is_guess: bool = False

    def or_else(self, other: "Imprint") -> "Imprint":
        """Return this imprint, with what it lacks from `other`, and its publisher for a mere guess."""
        is_better = bool(other.publisher) and (not self.publisher or (self.is_guess and not other.is_guess))
        best = other if is_better else self
        is_closer = len(other.date) > len(self.date) and other.date.startswith(self.date)
        date = other.date if is_closer else self.date  # 2024年第3期 gives way to 2024年3月20日
        return Imprint(best.publisher, date, self.authors or other.authors, best.is_guess)

    @property
    def is_date(self) -> bool:
        """Whether nothing is known but a date: such a line may as well be a heading."""
        return bool(self.date) and not self.publisher and not self.authors


@dataclass
class _Line:
    """What is left of a line while its pieces are taken out."""

    rest: str
    authors: list[str] = field(default_factory=list)
    is_about: bool = False

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Take the first match of `pattern` out of the line."""
        match = pattern.search(self.rest)
        if match:
            self.rest = f"{self.rest[: match.start()]} {self.rest[match.end() :]}"
        return match

    def take_all(self, pattern: re.Pattern[str]) -> bool:
        """Take every match of `pattern` out of the line; tell whether there was one."""
        before = self.rest
        self.rest = pattern.sub(" ", self.rest)
        return self.rest != before


def imprint_line(text: str) -> Imprint | None:
    """Return what a line that only speaks of the publication says, None for any other line."""
    if len(text) > _LONGEST or ends_sentence(text) or "。" in text or text.count("，") > _COMMAS:
        return None
    line = _Line(_APART.sub("", _BRACKETED.sub(r" \g<label>：", arabic_dates(text).replace("\u3000", " "))))
    is_account = _ACCOUNT.search(line.rest) is not None
    line.rest = _FROM.sub("", line.rest) if is_account else line.rest
    source = line.take(_SOURCE)
    paper = line.take(_PAPER)
    date = date_in(line.rest)
    is_dated = bool(date) or line.take_all(_RECENT)
    line.rest = TIMES.sub(" ", DATES.sub(" ", line.rest))
    line.take_all(_NOBODY)
    line.take_all(_COUNTERS)
    line.take_all(_PICTURED)
    _take_names(line)
    line.is_about = line.take_all(_STAFF)
    for pattern in (_PLACE, _EDITION, _LABEL, _TAIL):
        line.take_all(pattern)
    publisher = _name(source, paper)
    is_given = _GIVEN.search(text) is not None
    left = [piece for piece in _BETWEEN.split(line.rest) if piece]
    is_told = is_dated or is_given or bool(publisher or line.authors)
    authors, others = _sorted(left) if is_told else ((), tuple(left))
    if is_account and is_dated:
        others = others[-1:]  # before the account's name stands the author's
    if others:
        is_signed = re.search(rf"作者{_COLON}{re.escape(others[0])}", text) is not None
        is_issuer = len(others) == 1 and (is_given or is_signed) and is_organisation(others[0])
        is_paper = len(others) == 1 and bool(line.authors) and _PAPERISH.fullmatch(others[0]) is not None
        if publisher or not (is_issuer or is_paper or (is_dated and _may_publish(others))):
            return None
        publisher = "" if is_signed and not is_given else _ISSUED.sub("", others[0])
        if not (publisher or date or line.authors):
            return Imprint()  # an organisation that wrote and does not publish
    is_guess = bool(others) and not is_given
    if not (publisher or date or line.authors):
        return Imprint() if line.is_about and "作者单位" in text else None
    return Imprint(publisher, date, tuple(dict.fromkeys((*line.authors, *authors))), is_guess)


def _take_names(line: _Line) -> None:
    """Take the names behind their roles out of the line."""
    position = 0
    while match := _ROLE.search(line.rest, position):
        names, end = first_names(line.rest[match.end() :], is_labelled=bool(match["sign"]))
        if names:
            line.authors += names
            line.rest = f"{line.rest[: match.start()]} {line.rest[match.end() + end :]}"
            position = match.start()
        else:
            position = match.end()


def _name(source: re.Match[str] | None, paper: re.Match[str] | None) -> str:
    if source:
        more = f" {source['more']}" if source["more"] else ""
        return f"{source['name']}{more}".strip("《》- ")
    return paper["name"] if paper else ""


def _sorted(left: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part names of people from what else is left of a line."""
    names = [piece for piece in left if is_name(piece)]
    return tuple(names), tuple(dict.fromkeys(piece for piece in left if piece not in names))


def _may_publish(others: tuple[str, ...]) -> bool:
    """Tell whether what is left beside a date is one name, as of a paper or an account."""
    name = others[0]
    is_name = 2 <= han_count(name) <= _LONGEST_NAME and not _NO_NAME.search(name)  # noqa: PLR2004 - a name has two characters
    return len(others) == 1 and is_name
