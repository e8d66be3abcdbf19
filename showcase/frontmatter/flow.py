"""Lists and groups in brackets on one line, with the signs of a Chinese input method in them."""

import re
from functools import lru_cache

from showcase.frontmatter.findings import Change, Finding
from showcase.frontmatter.lines import Line, without_quotations

_HINT = "改成英文逗号加空格，例如 [甲, 乙]；如果是内容的一部分，给这一项加上英文双引号"


def flow(line: Line, known: frozenset[str]) -> Finding | None:
    """Find wide braces, wide separators behind a quotation or before a name, and colons without a space.

    Only what stands beside one of the names `known`, or beside a quotation, is taken for a sign.
    """
    first = line.value[:1]
    if line.goes_on or first not in ("[", "{", "｛"):
        return None
    content = without_quotations(line.value)
    if first == "｛":
        return _wide_braces(line, known)
    name = _name(known)
    wide = rf"(?<=“)\s*(?P<sign>[，、；])[ \u3000]*(?=“)|(?P<sign2>[，、；])[ \u3000]*(?={name}[:：])"
    if found := [*re.finditer(wide, content)]:
        at = line.start + found[0].start("sign" if found[0]["sign"] else "sign2")
        changes = tuple((line.start + one.start(), line.start + one.end(), ", ") for one in found)
        bracket = "方括号" if first == "[" else "花括号"
        return Finding(at, f"{bracket}里的各项用了中文标点分隔", _HINT, changes)
    return (_colons(line, content, name) or _second_colon(line, content, name)) if first == "{" else None


def _wide_braces(line: Line, known: frozenset[str]) -> Finding | None:
    if not re.match(rf"｛\s*{_name(known)}\s*[:：]", line.value):
        return None
    end = line.value.rstrip()
    changes: list[Change] = [(line.start, line.start + 1, "{")]
    if end[-1] == "｝":
        changes.append((line.start + len(end) - 1, line.start + len(end), "}"))
    return Finding(line.start, "花括号是全角的", "改成英文的 { 和 }", tuple(changes))


def _colons(line: Line, content: str, name: str) -> Finding | None:
    found = [*re.finditer(rf"(?<=[{{,])\s*(?P<name>{name})(?P<colon>：\s*|:(?=[^\s,}}]))", content)]
    if not found:
        return None
    first = found[0]
    changes = tuple((line.start + one.start("colon"), line.start + one.end("colon"), ": ") for one in found)
    at = line.start + first.start("colon")
    if first["colon"][0] == "：":
        hint = f"改成英文冒号加一个空格：{first['name']}: …"
        return Finding(at, f"“{first['name']}”后面用了中文冒号", hint, changes)
    hint = f"冒号后面空一格：{first['name']}: …"
    return Finding(at + 1, f"“{first['name']}:”后面少了一个空格", hint, changes)


def _second_colon(line: Line, content: str, name: str) -> Finding | None:
    match = re.search(rf"[{{,]\s*{name}:\s+[^,{{}}\[\]]*?[^\s,{{}}\[\]](?P<colon>:)\s", content)
    if match is None:
        return None
    hint = "给这一项的内容加上英文双引号，或改成中文冒号；如果是另一项，前面写英文逗号"
    return Finding(line.start + match.start("colon"), "内容里有“: ”，会被当作另一项", hint)


@lru_cache(maxsize=4)  # the names of a case and those of the settings
def _name(known: frozenset[str]) -> str:
    words = "|".join(sorted(map(re.escape, known), key=lambda word: (-len(word), word)))
    return rf"(?:{words or '(?!)'})"
