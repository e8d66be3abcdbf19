"""One sign of a sound case, typed with the Chinese input method on, is told or changes nothing."""

import re
from collections.abc import Iterator

import pytest
from render.plain import PLAIN
from support import SITE, tree

from showcase.load.case import LoadedCase, load_case
from showcase.load.settings import load_settings
from showcase.make import make
from showcase.read.tree import Tree

CASE = """\
---
title: 甲楼的故事
brand: 甲品牌
place: 甲大厦
carrier: 楼宇
region: 江苏省南京市浦口区
tags:
  - 楼宇党建
  - 园区党建
summary: 甲楼怎样做。
published: 2026-01-02
slogan: "把支部：建到楼上"
mechanisms:
  - name: 三步走
    parts:
      - name: 摸底
        text: 摸清情况。
figures:
  - label: 党组织数
    value: 超过40
    source: ribao
sources:
  - id: ribao
    title: 甲楼这样做
    publisher: 日报
    date: 2022-06-30
    url: https://example.org/a
teaching:
  objectives:
    - 说清难点
---

## 背景 {#bg}

甲楼有很多企业[^1]，见[日报](https://example.org/a)、[背景](#bg)和[本文](jia.md)。

- 先摸底，再组建
- 强服务
    - 走访
    - 回访

1. 建支部
2. 选书记

### 做法

> 支部建在楼上。

支部**先摸底**，再*组建*，用 `代码` 说明。

| 项 | 数 |
| --- | ---: |
| 甲 | 1 |

```
代码
```

[^1]: 据日报报道。
"""
PAIRS = {
    ":": "：",
    ",": "，",
    "-": "－—",
    "#": "＃",
    "*": "＊",
    "[": "【",
    "]": "】",
    "(": "（",
    ")": "）",
    "|": "｜",
    "`": "·",
    '"': "“”",
    ">": "》＞",
    ".": "。．",
    "^": "＾",
    "{": "｛",
    "}": "｝",
    "/": "／",
    " ": "\u3000\xa0\t",
}
WORDS = load_settings(SITE.encode()).readable


def _slips(sign: str) -> Iterator[tuple[str, str]]:
    """Yield the case with each occurrence of `sign` mistyped, and where that is."""
    for match in re.finditer(re.escape(sign), CASE):
        at = match.start()
        line = CASE.count("\n", 0, at) + 1
        for typed in PAIRS[sign]:
            yield CASE[:at] + typed + CASE[at + 1 :], f"line {line}: {typed!r} for {sign!r}"


def _seen(loaded: LoadedCase) -> tuple[str, str]:
    """Return what readers and pages get: the tags of the text and its words, and the facts."""
    facts = re.sub(r"Place\([^)]*\)", "", repr(loaded.case and loaded.case.facts))
    return re.sub(r"\s+|&nbsp;", "", loaded.prose.html), facts


def _is_told(text: str) -> bool:
    files = {"site.yaml": SITE, "cases/jia.md": text, **PLAIN}
    sources = tree(files)
    return bool(make(Tree({path: sources.texts[path] for path in files}, sources.files)).problems)


def test_the_case_is_sound() -> None:
    assert not _is_told(CASE)


@pytest.mark.parametrize("sign", PAIRS, ids=repr)
def test_a_sign_of_the_wrong_width_is_told_or_changes_nothing(sign: str) -> None:
    sound = _seen(load_case("cases/jia.md", CASE.encode(), WORDS))
    for text, slip in _slips(sign):
        loaded = load_case("cases/jia.md", text.encode(), WORDS)
        if not loaded.problems and _seen(loaded) != sound:
            assert _is_told(text), slip
