"""The names of case files, which are the addresses of their pages."""

import re
from collections.abc import Iterator

from showcase.fields.addresses import slug_fault
from showcase.problems import Place, Problem
from showcase.prose.anchors import anchor

_COPY = re.compile(r"副本|备份|复件|(?i:\bcopy\b)| ?[(（][0-9]+[)）]$")  # what systems add to a second one
_INDEX = "index"  # the list of all cases has this address


def slug_of(path: str) -> str:
    """Return the slug of the case file `path`: its name without `.md`."""
    return path.rpartition("/")[2][:-3]


def name_problems(path: str) -> Iterator[Problem]:
    """Yield what is wrong with the name of the case file `path`."""
    slug = slug_of(path)
    if slug == _INDEX:
        yield Problem(Place(path), f"“{slug}”是目录页要用的网址", "给文件换一个名字")
    elif slug_fault(slug) or not path.endswith(".md"):
        fault = slug_fault(slug) or "要以小写的 .md 结尾"
        message = f"文件名“{path.rpartition('/')[2]}”不能用在网址里：{fault}"
        proposed = anchor(slug.removesuffix(".md"))
        usable = not slug_fault(proposed) and proposed != _INDEX
        hint = f"，例如 {proposed}.md（如果还没有这个文件）" if usable else ""
        spare = "多余的副本就删掉；要用就" if _COPY.search(slug) else ""
        yield Problem(Place(path), message, f"{spare}给文件换一个名字{hint}")
