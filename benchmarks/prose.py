"""Invented Chinese text that is as various as real one.

A text made of a few sentence patterns has a few thousand different pairs of characters and flatters every
index. Here words are drawn from twenty thousand by Zipf's law, so that 2,000 characters have about 1,450
different pairs, as the cases of this site have, and there is always a word that is new. The words are pairs
of characters out of the names of places: they mean nothing.
"""

from functools import cache
from itertools import accumulate, islice
from random import Random

from showcase.regions.divisions import divisions

_TOPICAL = """
党建 企业 服务 园区 党员 组织 支部 品牌 党委 工作 开展 建设 联盟 楼宇 产业 项目 平台 活动 机制 基层
治理 党群服务中心 引领 联合 资源 问题 需求 职工 人才 创新 发展 社区 街道 指导员 网格 先锋 培训 走访
解决 建立 覆盖 共享 AI+党建 智慧e家3.0 1+X+Y 5G
""".split()
_GLUE = ("的", "和", "在", "把", "对", "由", "与", "为", "了", "是", "到", "从", "以", "并", "也", "使")
_EXPONENT, _OFFSET = 1.25, 8.0
_RARE = 20_000
_POOL = 2000


@cache
def _words() -> tuple[list[str], list[float]]:
    """Return the words, frequent ones first, and their cumulated weights."""
    random = Random("words")
    characters = "".join(region.short for region in divisions())
    words = [*_TOPICAL, *("".join(random.sample(characters, 2)) for _ in range(_RARE))]
    return words, list(accumulate(1 / (rank + _OFFSET) ** _EXPONENT for rank in range(len(words))))


class Writer:
    """Writes the words of one case; everything follows from `random`."""

    def __init__(self, random: Random, length: float = 1.0) -> None:
        """Draw as many words as a case can need whose text is `length` times the usual one."""
        known, weights = _words()
        self.random = random
        self._pool = iter(random.choices(known, cum_weights=weights, k=round(_POOL * max(1.0, length))))

    def words(self, count: int) -> str:
        """Return `count` words as one."""
        return "".join(islice(self._pool, count))

    def sentence(self) -> str:
        """Return a sentence of ten to thirty characters, now and then with a number."""
        random = self.random
        parts = list(islice(self._pool, random.randint(5, 12)))
        for place in range(2, len(parts), 3):
            parts[place] += random.choice(_GLUE)
        parts[len(parts) // 2] += random.choice(("，", "，", "、", ""))
        if random.random() < 0.2:  # noqa: PLR2004 - one sentence in five
            parts.append(f"{random.randint(2, 9800)}{random.choice(('名', '家', '个', '次', '万元'))}")
        return "".join(parts) + "。"

    def paragraph(self) -> str:
        """Return two to five sentences."""
        return "".join(self.sentence() for _ in range(self.random.randint(2, 5)))
