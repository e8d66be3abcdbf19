"""The snippets of the editor's guide put into a small site, and what the program says to them."""

import re
from enum import Enum

from support import CASE, SITE
from support import tree as tree_of

from benchmarks.pages import plan
from showcase.check.links import link_problems
from showcase.fields.declaration import specs
from showcase.load.site import load
from showcase.model.case import Facts
from showcase.model.site import Settings
from showcase.plan.outline import outlines_of
from showcase.problems import Problem

_OWN = "cases/pukou.md"
_PICTURES = ("cases/pukou/yuelanshi.jpg", "cases/pukou/fengmian.jpg")
_FIELD = re.compile(r"(?m)^[A-Za-z_\u4e00-\u9fff]+")


class Where(Enum):
    """Which part of which file a snippet is."""

    FRONT = "案例信息"
    BODY = "正文"
    SITE = "site.yaml"


def problems(where: Where, snippet: str) -> tuple[Problem, ...]:
    """Return what the program says to `snippet` in a site that is sound without it."""
    files = {"cases/futian.md": CASE, _OWN: CASE}
    _, front, body = CASE.split("---\n", 2)
    if where is Where.FRONT:
        files[_OWN] = f"---\n{_without(front, snippet, Facts)}{snippet}\n---\n{body}"
    elif where is Where.BODY:
        files[_OWN] = f"---\n{front}---\n\n{snippet}\n"
    else:
        files["site.yaml"] = _without(SITE, snippet, Settings) + snippet + "\n"
    loaded = load(tree_of(files, _PICTURES))
    links = link_problems(loaded.site, loaded.files, outlines_of(plan(loaded.site))) if loaded.site else ()
    return (*loaded.problems, *links)


def _without(text: str, snippet: str, record: type) -> str:
    """Return YAML `text` without the fields that `snippet` begins, by whichever of their names."""
    names = {spec.key: {spec.key, spec.name} for spec in specs(record)}
    begun = set(_FIELD.findall(snippet))
    gone = {key for key, both in names.items() if begun & both}
    kept, is_kept = [], True
    for line in text.splitlines(keepends=True):
        if field := _FIELD.match(line):
            is_kept = field.group() not in gone
        kept += [line] if is_kept else []
    return "".join(kept)
