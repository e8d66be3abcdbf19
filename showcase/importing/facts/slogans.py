"""A brand's slogan: what the text itself calls one. Sayings that might be one are hints for the editor."""

import re

_WORDS = "口号|宣传语|标语|slogan"
_CALLED = (
    re.compile(rf"(?:{_WORDS})(?:就?是|为|——|：|叫做)?\s*“(?P<said>[^“”]{{4,40}})”"),
    re.compile(rf"以“(?P<said>[^“”]{{4,40}})”为(?:{_WORDS})"),
    re.compile(
        rf"“(?P<said>[^“”]{{4,40}})”[^“”。；不]{{0,8}}(?:成了|成为|作为|是)[^“”。；不]{{0,12}}(?:{_WORDS})"
    ),
    re.compile(rf"“(?P<said>[^“”]{{4,40}})”这句话[^“”；]{{0,40}}(?:{_WORDS})"),
    re.compile(
        r"(?:写|印|挂|刻|贴)(?:着|有)“(?P<said>[^“”]{4,40})”(?:这)?(?:[一二三四五六七八九十]{1,3}个?(?:大)?字|的(?:标语|字样))"
    ),
)
_QUOTED = re.compile(r"“([^“”]{6,30})”")
_BESIDE = re.compile(rf"“([^“”]{{4,40}})”[^“”]{{0,40}}(?:{_WORDS})")
_MOST = 3
_HALF = 4


def slogans_in(text: str) -> tuple[str, ...]:
    """Return what the text calls a slogan, each once."""
    found = [match["said"] for pattern in _CALLED for match in pattern.finditer(text)]
    for match in _BESIDE.finditer(text):
        is_denied = "不" in match[0].rpartition("”")[2]  # 不再是一句口号
        found += [match[1]] if match[1].endswith("。") and not is_denied else []
    return tuple(dict.fromkeys(said.rstrip("。！") for said in found))


def sayings_in(text: str) -> tuple[str, ...]:
    """Return quoted sayings of two equal halves, as slogans have them: what an editor may look at."""
    return tuple(dict.fromkeys(said for said in _QUOTED.findall(text) if _is_paired(said)))[:_MOST]


def _is_paired(text: str) -> bool:
    first, _, second = re.sub("[ ，·、]", "\n", text).partition("\n")
    return len(first) == len(second) >= _HALF and "\n" not in second and not re.search("[我你他。]", text)
