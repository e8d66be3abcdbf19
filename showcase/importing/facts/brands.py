"""What a brand may be called, and its slogan: quoted names and the word behind them."""

import re
from collections import defaultdict
from collections.abc import Iterator

from showcase.importing.sentences import HAN

_KINDS = {
    "党建品牌": 12,
    "品牌": 9,
    "工作法": 8,
    "党建模式": 7,
    "双孵化": 7,
    "提升": 6,
    "党建": 5,
    "党建项目": 7,
    "项目": 5,
    "工程": 5,
    "模式": 5,
    "机制": 4,
    "行动": 4,
    "计划": 4,
    "联盟": 4,
    "矩阵": 3,
    "体系": 3,
    "共同体": 4,
    "联合体": 4,
    "平台": 2,
}
_KIND = "|".join(sorted(_KINDS, key=len, reverse=True))
_QUOTED = re.compile(rf"“(?P<name>[^“”]{{1,24}})”(?P<tail>[{HAN}]{{0,5}}?)(?P<kind>{_KIND})")
_BEFORE = re.compile(r"(?:党建品牌|品牌名称|品牌)(?:是|为|——|：|叫做|名为)?“(?P<name>[^“”]{1,24})”")
_COUNTED = re.compile(
    rf"(?P<name>[{HAN}]、[^，。；“”]{{0,30}}”?(?P<number>[三四五六七八九十])大(?P<kind>工程|行动|计划|体系|机制|平台))"
)
_PLAIN_QUOTED = re.compile(r"“([^“”]{2,16})”")
_SLOGAN = re.compile(r"“([^“”]{6,30})”")
_SAID = re.compile(
    r"(?:口号|主题|理念|使命|愿景)(?:是|为|——|：)?“([^“”]{4,40})”|以“([^“”]{4,40})”为(?:口号|主题)"
)
_POLICY = re.compile(
    "两新|三新|最后一公里|两个覆盖|三会一课|两张皮|学习强国|双碳|十四五|一带一路|两个维护|四个意识|不忘初心|主心骨|二十大|急难愁盼|放管服|中国梦|我为群众办实事|双重管理|两优一先|互联网"
)
_MOST = 4
_SHORT = 8  # characters of a name; longer quotations are sayings
_LIST = 2
_HALF = 4
_LONGEST_TAIL = 1


def brand_candidates(title: str, text: str) -> tuple[str, ...]:
    """Return what the brand may be called, the likeliest first."""
    weights: dict[str, float] = defaultdict(float)
    for part, factor in ((title, 2.0), (text, 1.0)):
        for name, weight in _named(part):
            weights[name] += factor * weight
    for name in _PLAIN_QUOTED.findall(title):
        if len(name) <= _SHORT:
            weights[_name(name, "", "")] += 2
    for name in _PLAIN_QUOTED.findall(text):
        is_new = not any(name in known for known in weights)
        if len(name) <= _SHORT and is_new:  # said without such a word: only its being repeated speaks for it
            weights[_name(name, "", "")] += 0
    plain = re.sub("[“”]", "", text)
    for name in weights:
        weights[name] += min(plain.count(re.sub("[“”]", "", name)), 8) * 0.8
    found = [name for name in weights if not _POLICY.search(name) and name.count("、") < _LIST]
    return tuple(sorted(found, key=lambda name: (-weights[name], len(name), name))[:_MOST])


def _named(text: str) -> Iterator[tuple[str, float]]:
    """Yield the names that `text` calls a brand or the like, and how much each word says."""
    for match in _QUOTED.finditer(text):
        is_apart = len(match["tail"]) > 2 or match["tail"].startswith(("的", "等", "和", "为"))  # noqa: PLR2004 - a word
        share = 0.25 if is_apart else 1.0
        yield _name(match["name"], match["tail"], match["kind"]), share * _KINDS[match["kind"]]
    for match in _BEFORE.finditer(text):
        yield _name(match["name"], "", "品牌"), _KINDS["品牌"]
    for match in _COUNTED.finditer(text):
        yield f"“{match['number']}大{match['kind']}”", 6


def slogan_candidates(text: str) -> tuple[str, ...]:
    """Return quoted sayings of two or more equal parts, and what the text itself calls a slogan."""
    said = [match[1] or match[2] for match in _SAID.finditer(text)]
    paired = [match for match in _SLOGAN.findall(text) if _is_paired(match) and not _POLICY.search(match)]
    paired.sort(
        key=lambda saying: not re.search("[ ·]", saying)
    )  # a space or dot parts the halves of a slogan
    return tuple(dict.fromkeys((*said, *paired)))[:_MOST]


def _is_paired(text: str) -> bool:
    first, _, second = re.sub("[ ，·、]", "\n", text).partition("\n")
    return len(first) == len(second) >= _HALF and "\n" not in second and "我" not in text


def _name(quoted: str, tail: str, kind: str) -> str:
    """Return a brand with what belongs to it behind the quotation: “党建+创业”双孵化, “五大工程”."""
    part = kind if kind in ("双孵化", "工作法", "提升", "联盟") else ""
    if kind == "提升" and not tail:
        return f"“{quoted}提升”" if not quoted.endswith("提升") else f"“{quoted}”"
    is_part = kind in ("双孵化", "工作法") or (
        0 < len(tail) <= _LONGEST_TAIL and tail[0] not in "的等和为党这"
    )
    return f"“{quoted}”{tail if is_part else ''}{part}"
