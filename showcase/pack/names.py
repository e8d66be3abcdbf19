"""Addresses that Windows cannot unpack: the site works where it was made, but not where it is carried.

What the files of authors may be called is told where they are read; here is only what the site adds to it.
"""

from collections.abc import Iterable, Iterator

from showcase.problems import Place, Problem, Severity

_LONGEST = 180  # of the 260 characters at which Windows stops; the rest is for the folder of whoever unpacks


def name_problems(addresses: Iterable[str]) -> Iterator[Problem]:
    """Yield a warning for each of the site's `addresses` that some Windows machine cannot unpack."""
    for address in sorted(addresses):
        if len(address) > _LONGEST:
            message = f"在 Windows 上可能解压不出来：路径有 {len(address)} 个字符，太长了"
            yield Problem(Place(address), message, "给它所用的文件换一个短一些的名字", Severity.WARNING)
