"""Names that Windows cannot unpack: the site works where it was made, but not where it is carried."""

import re
from collections.abc import Iterable, Iterator

from showcase.problems import Place, Problem, Severity

# Windows stops at 260 characters; this leaves the rest to the folder into which somebody unpacks.
_LONGEST = 180
_FORBIDDEN = re.compile(r'[<>:"|?*]|[. ](?:/|$)')
_DEVICE = re.compile(r"(?i)(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.[^/]*)?(?:/|$)")


def name_problems(addresses: Iterable[str]) -> Iterator[Problem]:
    """Yield a warning for each of the site's `addresses` that some Windows machine cannot unpack."""
    met: dict[str, str] = {}
    for address in sorted(addresses):
        if fault := _fault(address, met.get(address.casefold())):
            hint = "给文件换一个短一些、只用常见字符的名字"
            yield Problem(Place(address), f"在 Windows 上可能解压不出来：{fault}", hint, Severity.WARNING)
        met.setdefault(address.casefold(), address)


def _fault(address: str, namesake: str | None) -> str:
    if len(address) > _LONGEST:
        return f"路径有 {len(address)} 个字符，太长了"
    if _FORBIDDEN.search(address) or _DEVICE.search(address):
        return "文件名里有 Windows 不允许的字符或名字"
    return f"只有大小写和 {namesake} 不同" if namesake else ""
