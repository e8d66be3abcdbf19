from hypothesis import given
from plan.sites import FEW, FILES, site_of

from showcase.plan.shelves import shelve


@FEW
@given(FILES)
def test_a_case_stands_on_the_shelves_of_its_words_and_of_all_regions_around_it(
    files: dict[str, str],
) -> None:
    cases = site_of(files).cases
    shelves = shelve(cases)
    assert shelves.by_tag.keys() == {tag.slug for case in cases for tag in case.facts.tags}
    for slug, row in shelves.by_tag.items():
        assert row == tuple(case for case in cases if slug in {tag.slug for tag in case.facts.tags})
    for slug, row in shelves.by_carrier.items():
        assert row == tuple(case for case in cases if case.facts.carrier.slug == slug)
    for region, row in shelves.by_region.items():
        assert row == tuple(case for case in cases if region in case.facts.region.path)
