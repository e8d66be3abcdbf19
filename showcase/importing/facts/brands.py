"""What a brand may be called: quoted names, the words around them, and how often they are said."""

import re
from collections.abc import Iterator

from showcase.importing.sentences import HAN

_KINDS = {
    "党建品牌": 14,
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
_QUOTED = re.compile(rf"“(?P<name>[^“”]{{1,16}})”(?P<tail>[{HAN}]{{0,6}}?)(?P<kind>{_KIND})")
_CALLED = re.compile(r"(?:党建品牌|品牌名称|品牌)(?:是|为|——|：|叫做|名为|叫)?“(?P<name>[^“”]{1,16})”")
_MADE = re.compile(
    rf"(?:打造|创建|创立|推出|推行|实施|打响|擦亮|叫响|树立|培育|构建|发起|探索|建起|办起|提出|开展|形成|设立|开设|启动|坚持|搞)(?:了|起|出)?(?:[{HAN}0-9]{{0,6}})?“(?P<name>[^“”]{{2,12}})”"
)
_BASED = re.compile(
    "(?:以|围绕|把)“(?P<name>[^“”]{2,12})”(?:为|作为|这一)?(?:抓手|品牌|载体|引领|统领|牵引|主线)"
)
_COUNTED = re.compile(
    rf"(?P<name>[{HAN}]、[^，。；“]{{0,30}}”?(?P<number>[三四五六七八九十])大(?P<kind>工程|行动|计划|体系|机制|平台))"
)
_WRITTEN = re.compile("“(?P<name>[^“”]{3,9})”[三四五六七八九]个(?:大|红色|金色)?字")
_ANY = re.compile(r"“([^“”]{2,16})”")
_POLICY = re.compile(
    "两新|三新|最后一(?:公里|米)|两个覆盖|三会一课|两张皮|学习强国|双碳|十四五|一带一路|两个维护|四个意识|不忘初心|主心骨|二十大|急难愁盼|放管服"
    "|中国梦|我为群众办实事|双重管理|两优一先|互联网|专精特新|卡脖子|四上企业|双随机|一网通办|三基|根.?与.?魂|红色引擎|战斗堡垒|党员先锋岗|党员责任区|硬骨头|先锋模范"
)
_SAYING = re.compile("[，。！？：；]|[我你他您]|了$|吗$|呢$|不是|要|就是")
_MOST = 4
_SHORT = 8  # characters of a name; longer quotations are sayings
_LEAST = 3.5  # what must speak for a name to be given as the brand
_IN_TITLE, _MADE_WEIGHT, _KIND_INSIDE, _MECHANISM = 4.0, 3.0, 2.0, 5.0
_WRITTEN_WEIGHT = 2.0
_MENTION, _MENTIONS = 0.8, 8
_ENDS = re.compile(f"(?:{_KIND}|驿站|清单|管家|先锋)”?$")


def brand_candidates(
    title: str, text: str, place: str = "", mechanisms: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return what the brand may be called, the likeliest first; a name for which little speaks is none.

    Quoted names of the `place` itself are no brands; names of `mechanisms` are likely ones.
    """
    weights: dict[str, float] = {}
    for name, weight in (*_named(title, 2.0), *_named(text, 1.0)):
        weights[name] = weights.get(name, 0) + weight
    plain, plain_title = _plain(text), _plain(title)
    parts = {_plain(mechanism) for mechanism in mechanisms}
    for name in weights:
        said = _mentions(_plain(name), plain, list(weights))
        weights[name] += min(said, _MENTIONS) * _MENTION
        weights[name] += _KIND_INSIDE * bool(_ENDS.search(name)) + _MECHANISM * (_plain(name) in parts)
        if _plain(name) in plain_title:
            weights[name] += _IN_TITLE if said else _IN_TITLE / 4
    likely = {name: weight for name, weight in weights.items() if weight >= _LEAST}
    found = [name for name in likely if not _is_other(name, place) and not _is_part(name, likely)]
    return tuple(sorted(found, key=lambda name: (-weights[name], len(name), name))[:_MOST])


def _is_part(name: str, weights: dict[str, float]) -> bool:
    """Tell whether a name is only a part of another likely one: 合伙人 of 红色合伙人."""
    return any(
        _plain(name) in _plain(other) and name != other and weights[other] >= weights[name] / 2
        for other in weights
        if len(_plain(other)) > len(_plain(name))
    )


def _mentions(name: str, text: str, names: list[str]) -> int:
    """Return how often a name is said, but as a part of a longer one: 云端 in 云端支部."""
    longer = {other for other in map(_plain, names) if name in other and name != other}
    return text.count(name) - sum(text.count(other) for other in longer)


def _plain(text: str) -> str:
    return re.sub("[“”]", "", text)


def _is_other(name: str, place: str) -> bool:
    """Tell whether a quoted name is a policy's, a saying, or the place's own."""
    inner = re.sub("[“”]", "", name)
    is_place = bool(place) and (inner in place or place in inner)
    is_saying = len(inner) > 2 * _SHORT or (_SAYING.search(inner) is not None and "+" not in inner)
    return is_place or is_saying or bool(_POLICY.search(name)) or name.count("、") > 1


def _named(text: str, factor: float) -> Iterator[tuple[str, float]]:
    """Yield the names that `text` quotes, and how much the words around them say for a brand."""
    for match in _QUOTED.finditer(text):
        is_apart = len(match["tail"]) > 2 or match["tail"].startswith(("的", "等", "和", "为"))  # noqa: PLR2004 - a word
        share = 0.25 if is_apart else 1.0
        yield _name(match["name"], match["tail"], match["kind"]), factor * share * _KINDS[match["kind"]]
    for match in _CALLED.finditer(text):
        yield _name(match["name"], "", "品牌"), factor * _KINDS["品牌"]
    for made in dict.fromkeys(match["name"] for p in (_MADE, _BASED) for match in p.finditer(text)):
        yield _name(made, "", ""), factor * _MADE_WEIGHT
    for match in _COUNTED.finditer(text):
        yield f"“{match['number']}大{match['kind']}”", factor * 6
    for written in dict.fromkeys(match["name"] for match in _WRITTEN.finditer(text)):
        yield _name(written, "", ""), factor * _WRITTEN_WEIGHT
    for name in dict.fromkeys(_ANY.findall(text)):
        if len(name) <= _SHORT:
            yield _name(name, "", ""), 0


def _name(quoted: str, tail: str, kind: str) -> str:
    """Return a brand with what belongs to it behind the quotation: “党建+创业”双孵化, “五大工程”."""
    part = kind if kind in ("双孵化", "工作法", "提升", "联盟") else ""
    if kind == "提升" and not tail:
        return f"“{quoted}提升”" if not quoted.endswith("提升") else f"“{quoted}”"
    is_part = kind in ("双孵化", "工作法") or (0 < len(tail) <= 1 and tail[0] not in "的等和为党这")
    return f"“{quoted}”{tail if is_part else ''}{part}"
