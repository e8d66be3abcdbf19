"""Case files as careless hands type them: sound lines and every slip that a diagnosis knows, at random."""

from hypothesis import strategies as st
from support import case

_FRONT = r"""
title:@甲: 乙
title：甲楼
title:甲楼
title :甲
title: "甲楼”
title: 甲 #1
title: “甲”楼
brand:\u3000甲
brand: \xa0乙
place: @丙
summary: 甲: 乙
summary: 甲
  乙丙
\t丁
tags:
tags：
tags: 【楼宇党建，园区党建】
tags: [楼宇党建，园区党建]
tags: 楼宇党建、园区党建
  - 楼宇党建
  -楼宇党建
\u3000\u3000- 楼宇党建
\u3000\u3000－ 园区党建
\t- 园区党建
  － 楼宇党建
  —— 甲
  · 园区党建
- 楼宇党建
-园区党建
published: 2026年1月2日
published: ２０２６．１．２
published: 20260102
published：二〇二六年一月
published: “2026-01-02”
carrier: “楼宇”
carrier: 楼宇\u200b
carr\u200bier: 楼宇
region：南京浦口
draft： 是
sources:
  - id：a
    title：甲
\u3000\u3000\u3000\u3000publisher: 报
    date: 2025年
figures:
  - label: 甲: 乙
    value: “4”
    source: a
---
———
－－－
---\u3000
# 说明

\u200b
## 背景
"""
_BODY = r"""
甲楼有企业。
甲：
- 甲
  - 乙
    - 丙
   - 丁
1. 甲
  2. 乙
1、甲
2、乙
３、丙
1．甲
2.乙
（1）甲
·甲
· 乙
•丙
－ 丁
-戊
*己
＊ 庚
\u3000\u3000甲。
\u3000\u3000乙
| 甲 | 乙 |
｜甲｜乙｜
| --- | --- |
|---|
｜—｜—｜
| —— | —— |
| 1 | 2 |
｜1｜2｜
＃ 甲
＃＃乙
  ## 丙
——————
＊＊＊
---
[^1]：甲
【^1】
[甲]（https://a.cn）
[甲] (https://a.cn)
[a]：https://a.cn
＞ 甲
> 甲
> - 乙
> 1、甲
> 2、乙
```
<div>
</div>

[TOC]
\t甲乙丙丁。
甲\u200b乙
"""
_PIECES = """
    甲乙 丙， 。 “ ” ** __ ＊＊ _ ` ``` ~~~ # ## ＃ ＃＃ - － · 1. 1、 2、 １． （1） ① | ｜ |---| ｜—｜—｜
    > ＞ [甲] （https://a.cn/b） ( ) （ ） [乙]（a.md） ![丙](a.png) ！[丁](a.png) {#a} {＃b} ｛#c｝ [^1]
    【^1】 [^1]： <!-- --> <div> </div> ~~ === --- ——— [TOC] [a]：https://a.cn
""".split()
_GAPS = [" ", "  ", "    ", "\t", "\u3000", "\u3000\u3000", "\xa0", "\n", "\n", "\n\n", "\u200b"]


def _lines(text: str) -> st.SearchStrategy[str]:
    lines = text.encode("ascii", "backslashreplace").decode("unicode-escape").strip("\n").split("\n")
    return st.lists(st.sampled_from(lines), max_size=14).map("\n".join)


BODIES = _lines(_BODY) | st.lists(st.sampled_from([*_PIECES, *_GAPS]), max_size=25).map("".join)
CASES = (
    st.builds("---\n{}\n---\n{}".format, _lines(_FRONT), BODIES)
    | st.builds("{}\n{}".format, _lines(_FRONT), BODIES)
    | BODIES.map(case)
)
FRONTS = _lines(_FRONT).map("{}\n".format)
