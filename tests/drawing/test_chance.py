from showcase.drawing.chance import chance, choice


def test_the_same_words_give_the_same_numbers_for_ever() -> None:
    assert [round(chance("chengdu").random(), 6), choice(6, "louyu")] == [0.175419, 5]


def test_other_words_give_other_numbers() -> None:
    assert chance("a", "b").random() != chance("ab").random()
