from showcase.importing.facts.working import Component, Working, clipped, name_in, named, unnamed

TWO = (Component("甲"), Component("乙"))


def test_a_mechanism_is_called_as_the_text_counts_it() -> None:
    assert named(TWO, "推行“两找”机制") == Working("“两找”", TWO)
    assert named(TWO, "实施三大行动") == Working("两项做法", TWO, "原文没有给这几项起名")


def test_the_last_name_that_counts_as_many_is_taken() -> None:
    assert name_in("“五力提升”和五大行动", 5) == "“五大行动”"
    assert name_in("第五大行动", 5) == ""


def test_a_number_is_written_in_chinese() -> None:
    assert [unnamed(number) for number in (2, 6, 12)] == ["两项做法", "六项做法", "12项做法"]


def test_a_long_sentence_ends_at_a_clause() -> None:
    assert clipped("甲" * 80 + "，" + "乙" * 20) == "甲" * 80
    assert clipped("甲" * 91) == ""
    assert clipped("，甲，") == "甲"
