"""What a page asked of the site's addresses decides where it still holds."""

from showcase.render.asked import Answers, Asked, together

SITE = frozenset({"jia.html", "yi.html"})


def test_it_is_noted_what_was_asked_and_what_was_answered() -> None:
    asked = Asked(SITE)
    assert "jia.html" in asked
    assert "bing.html" not in asked
    assert asked.answers == Answers(frozenset({"jia.html"}), frozenset({"bing.html"}))


def test_answers_hold_as_long_as_nothing_of_them_comes_or_goes() -> None:
    answers = Answers(frozenset({"jia.html"}), frozenset({"bing.html"}))
    assert answers.hold(SITE)
    assert answers.hold(SITE - {"yi.html"})
    assert not answers.hold(SITE - {"jia.html"})
    assert not answers.hold(SITE | {"bing.html"})


def test_several_answers_hold_where_each_of_them_does() -> None:
    one = Answers(found=frozenset({"jia.html"}))
    other = Answers(missed=frozenset({"bing.html"}))
    assert together((one, other)) == Answers(one.found, other.missed)
    assert together(()) == Answers()
