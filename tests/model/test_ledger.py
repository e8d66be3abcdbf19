from showcase.model.ledger import Promise, ledger_of, page_of


def test_of_two_records_of_one_place_the_older_counts() -> None:
    new, old = (
        Promise("a.html", "x", "甲", since="2026-02-01"),
        Promise("a.html", "x", "乙", since="2025-02-01"),
    )
    assert ledger_of((new, old)).pages == {"a.html": (old,)}


def test_the_places_of_a_case_are_those_of_its_former_pages_too() -> None:
    page, place, other = (
        Promise(page_of("yi"), "", "乙"),
        Promise(page_of("yi"), "bei-jing", "背景"),
        Promise(page_of("jia"), "bei-jing", "从前的背景"),
    )
    ledger = ledger_of((page, place, other))
    assert ledger.page("cases/yi.html") == page
    assert ledger.page("cases/jia.html") is None
    assert ledger.places(("cases/yi.html", "cases/jia.html", "cases/bing.html")) == (place,)
