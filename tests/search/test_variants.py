from opencc import OpenCC

from showcase.search.variants import simplified, variants_of


def test_a_variant_has_the_character_that_opencc_gives_it() -> None:
    convert = OpenCC("t2s").convert
    pairs = {variant: one for variant, one in simplified().items() if "\u4e00" <= variant <= "\u9fff"}
    assert len(pairs) > 2500
    assert [variant for variant, one in pairs.items() if convert(convert(variant)) != one] == []


def test_no_variant_stands_for_another() -> None:
    assert not set(simplified()) & set(simplified().values())


def test_a_site_is_told_only_of_variants_of_its_own_characters() -> None:
    assert variants_of(frozenset("党民字")) == "⺠民黨党"
