"""What a figure counts, in the words of its own clause: the noun behind it, or what stands before it."""

import re

_CLAUSE = re.compile("[，；。！？：、（）\n]")
_QUOTES = re.compile("“[^“”]*”")
_LEADING = re.compile(
    "^(?:其中|并且|并|还|已经?|共(?![享建同产青])|累计|同时|目前|现有|今年|去年|全年|截至目前|截至|据悉|据统计|如今|另有|以及|先后|每年|近年来|至今|由|在|到|又|有(?!限))+"
)
_YEARS = re.compile(
    "(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:底|末|初|上半年|下半年|全年|度)?的?"
)
_TRAILING = re.compile(
    "(?:高达|达到|达|共计|共有|共|已经?|的|为|(?<!拥)有|是|了|着|过|超过|突破|总计|合计|只|仅|从|由|在|可|近|(?<!签)约|逾|将|把|被|和|与|及|等|各|每|多|不到|不足|至少|一|按)+$"
)
_CHANGED = re.compile(
    "(?:又|再|还|则|也)?(?:同比|环比|比上年同期|比上年|较上年同期|较上年|比去年同期|年均|比|较)*(?:的)?"
    "(?P<verb>增加|提高|提升|上升|增长|扩大|下降|减少|缩短|缩减|压缩|降低|拓展|增至|升至|降至|发展(?=[到至为])|壮大|增|升|降|达|达到|多(?=了)|少(?=了))?(?:了|到|至|为|近|约|超过)*"
)
_PLAIN_CHANGES = {"多": "增加", "少": "减少"}  # 比去年多了5万人次
_VERBS = (
    "建立|建起|建成|新建|组建|设立|成立|设置|聚集|集聚|入驻|拥有|覆盖|选派|选聘|选树|选出|评选|聘请|引进|引入|吸引|吸纳|转入|培养|培育|培训|"
    "孵化|开展|举办|(?<![党员])组织(?!关系|生活|覆盖|力|部|体系|架构)|召开|开办|推出|推动|推进|实施|打造|带动|帮助|协助|接待|走访|收集|征集|梳理|收到|解决|化解|调解|处理|办结|办理|办成|完成|"
    "实现|促成|达成|签订|签约|攻克|获得|取得|争取|申报|兑现|发放|投入|节省|节约|减免|上缴|缴纳|提出|提供|送出|发布|创建|创办|整合|协调|联系|"
    "结对|编进|编成|划分|划成|新增|惠及|受理|捐赠|慰问|帮扶|获评|荣获|安置|解答|整改|上报|录入|表彰|领办|输送|容纳|照看|开行|规划|发展|服务(?!中心|站|点|平台|队|窗|员|品牌|项目|企业)|参加"
)
_VERB = re.compile(f"(?:{_VERBS})(?:了|起|出|到|成)?")
_CHANGES = "增加|提高|提升|上升|增长|扩大|下降|减少|缩短|缩减|压缩|降低|拓展|增至|升至|降至|翻"
_STOP = re.compile(
    f"{_VERBS}|{_CHANGES}|大关|组成|参与|纳入|加快|签署|为|在|的|得以|主动|被|累计|等|并|已|前来|进行|直接|由|深入|和|与|一年|一个月|每[年月周天日]|充分|积极|都|均|可|正|全天|开放|向|对(?!接)|迎接|前来"
    "|同比|环比|比|较|占|超过|超|达|是|有(?!限)|成(?!员|果|交|本)"
)
_NOUNS = re.compile(
    "服务|培训|发展(?![到至为])|投资|组织|建议|提案|规划|合作|对接|宣讲"
)  # words that are as often nouns
_PEOPLE = ("名", "位", "余名")
_PERSONS = re.compile("(?:人员|员工|职工|党员|群众|学生|工人|居民|骑手)$")
_OF_SUBJECT = re.compile("完成|实现")
_LONGEST_SUBJECT = 8
_EACH = re.compile("每[人家户个名层栋]$")
_PARTICLES = "着了过"
_LONGEST_LABEL, _LONGEST_NOUN = 18, 12
_SHORTEST = 2


def label_of(before: str, after: str, previous: str = "", unit: str = "") -> str:
    """Return what a figure counts; `before` and `after` are the text up to the neighbouring figures.

    `previous` is what the figure before it counts: 增长8% is the growth of that. Of people (`unit`) the last
    noun says who they are: 12位退休的老厂长.
    """
    lead = _YEARS.sub("", _CLAUSE.split(before)[-1]).strip()
    lead = _LEADING.sub("", lead)
    changed = _CHANGED.fullmatch(lead)
    noun = (_qualified(after) if unit in _PEOPLE else "") or _noun(after) or _qualified(after)
    if previous and lead and changed and (not noun or changed["verb"]):
        is_change = changed["verb"] and not re.search("[到至达]", lead)
        verb = _PLAIN_CHANGES.get(changed["verb"], changed["verb"])
        return _fitted(f"{previous}{verb}" if is_change else previous)
    if noun and lead.endswith("等"):  # 税务、银行等12家单位
        lead = ""
    lead = _TRAILING.sub("", lead)
    label = f"{_lead(lead, noun)}{noun}"
    follow = _LEADING.sub("", _CLAUSE.split(after)[0])[:_LONGEST_NOUN]
    if not label and not lead and follow:  # 其中315件实现转化
        label = follow
    elif len(label) < _SHORTEST:
        label = f"{_earlier(before) or previous}{label}"
    elif not noun and _VERB.fullmatch(label):  # 吸引3100人次参加
        label = f"{label}{follow[:_SHORTEST]}"
    label = label or follow
    return _balanced(_fitted(label.strip(" ，、·").removeprefix("的")))


def _noun(after: str) -> str:
    """Return the noun behind a figure, up to the first word that does not belong to it."""
    follow = _CLAUSE.split(after)[0].removeprefix("的")
    masked = _masked(follow)
    own = _NOUNS.match(masked)
    stop = _STOP.search(masked, own.end() if own else 0)
    noun = follow[: stop.start()] if stop else follow
    return noun[:_LONGEST_NOUN].strip() if stop or len(noun) <= _LONGEST_NOUN else ""


def _qualified(after: str) -> str:
    """Return the noun that a longer description of what is counted ends in: 46名懂技术、会协调的骨干."""
    match = re.match(r"[^，。；的]{1,16}的(?P<noun>[^，。；、的]{2,8})(?=[，。；、]|$)", after)
    if not match or _STOP.search(match["noun"]) or _PERSONS.search(match.group()[: match.start("noun") - 1]):
        return ""
    return match["noun"]


def _earlier(before: str) -> str:
    """Return what the last clause before a figure that says anything is about."""
    for clause in reversed(_CLAUSE.split(before)[:-1]):
        plain = _TRAILING.sub("", _LEADING.sub("", _YEARS.sub("", clause).strip()))
        told = _VERB.sub("", plain) if len(plain) > _LONGEST_LABEL else plain
        if len(told) >= _SHORTEST:
            return told[-_LONGEST_NOUN:]
    return ""


def _lead(lead: str, noun: str) -> str:
    """Return the words before a figure from their last verb on; with a noun behind it they may be none."""
    room = _LONGEST_LABEL - len(noun)
    verbs = list(_VERB.finditer(_masked(lead)))
    if not verbs:
        return lead if len(lead) <= room else "" if noun else lead[-room:]
    verb, tail = verbs[-1].group(), lead[verbs[-1].end() :].lstrip(_PARTICLES)
    verb = verb.rstrip("了起出到") if len(verb) > _SHORTEST else verb
    before = lead[: verbs[-1].start()]
    if _OF_SUBJECT.match(verb) and _SHORTEST <= len(before) <= _LONGEST_SUBJECT:  # 投资完成92.7%
        return f"{before}{verb}{tail}"[-room:]
    if match := _EACH.search(before):  # 每人服务2家企业
        verb = f"{match.group()}{verb}"
    if not tail and not noun:  # a verb alone says nothing
        return f"{lead[: verbs[-1].start()]}{verb}"[-room:]
    return f"{verb}{tail}"


def _masked(text: str) -> str:
    """Return `text` with what is quoted covered: no word in it parts a sentence."""
    return _QUOTES.sub(lambda match: "〇" * len(match.group()), text)


def _fitted(label: str) -> str:
    return label[-_LONGEST_LABEL:] if len(label) > _LONGEST_LABEL else label


def _balanced(label: str) -> str:
    """Return `label` with its quotation marks only where they are in pairs."""
    is_odd = label.count("“") != label.count("”") or label.find("”") < label.find("“")
    return re.sub("[“”]", "", label) if is_odd else label
