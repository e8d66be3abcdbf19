import pytest
from hypothesis import given
from plan.sites import FEW, FILES, site_of
from render.plain import MASTHEAD, PLAIN
from support import SITE, case

from showcase.bundle.making import Frame, addresses_of, make_bundle
from showcase.bundle.values import Made, Subject
from showcase.plan.around import Around
from showcase.plan.site import seen_by_cases
from showcase.render.pages import Layout
from showcase.render.templates import load_templates

TEMPLATES = load_templates({path: text.encode() for path, text in PLAIN.items()})[0]


def bundles(files: dict[str, str]) -> dict[str, Made]:
    """Return the bundle of each case of the site made of `tree(files)`, by its slug."""
    site = site_of(files)
    every = frozenset(where for one in site.cases for where in addresses_of(one, site.settings))
    frame = Frame(seen_by_cases(site.settings), Layout(MASTHEAD, TEMPLATES, every))
    return {one.slug: make_bundle(frame, Subject(one, Around(), {})) for one in site.cases}


@FEW
@given(FILES)
def test_the_addresses_of_a_case_are_known_before_its_files_are_made(files: dict[str, str]) -> None:
    site = site_of(files)
    made = bundles(files)
    for one in site.cases:
        assert addresses_of(one, site.settings) == frozenset(made[one.slug].bundle.addresses)


@pytest.mark.parametrize("site", [SITE, SITE.replace("base_url", "# base_url")])
def test_so_are_those_of_one_that_had_other_names_and_of_a_site_without_an_address(site: str) -> None:
    files = {"site.yaml": site, "cases/jia.md": case(aliases="[lao, jiu]")}
    loaded = site_of(files)
    made = bundles(files)["jia"]
    assert addresses_of(loaded.cases[0], loaded.settings) == frozenset(made.bundle.addresses)
    assert "cases/lao.html" in made.bundle.files
    assert bool(made.entry) == bool(loaded.settings.base_url)


def test_no_address_is_given_twice() -> None:
    addresses = bundles({"cases/jia.md": case(aliases="[lao]")})["jia"].bundle.addresses
    assert len(addresses) == len(set(addresses))
