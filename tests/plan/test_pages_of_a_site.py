from hypothesis import given
from plan.sites import FEW, FILES, by_address, planned, site_of
from support import SITE

from benchmarks.pages import plan
from showcase.plan.site import NAVIGATION, masthead


@FEW
@given(FILES)
def test_every_page_has_its_own_address_a_title_and_crumbs_that_lead_somewhere(
    files: dict[str, str],
) -> None:
    pages = by_address(plan(site_of(files)))
    for page in pages.values():
        assert page.title
        assert page.description
        assert all(crumb.address in pages for crumb in page.crumbs)
        assert page.section in {"", *(link.address for link in NAVIGATION)}


@FEW
@given(FILES)
def test_planning_twice_gives_the_same_pages(files: dict[str, str]) -> None:
    site = site_of(files)
    assert plan(site) == plan(site)


def test_the_navigation_leads_to_pages() -> None:
    pages = planned({})
    assert all(link.address in pages for link in NAVIGATION)


def test_a_base_address_ends_with_a_slash_or_is_absent() -> None:
    def base(line: str) -> str:
        site = SITE.replace("base_url: https://anli.example/base/\n", line)
        return masthead(site_of({"site.yaml": site}).settings).base_url

    assert base("base_url: https://anli.example/base\n") == "https://anli.example/base/"
    assert base("base_url: https://anli.example/base/\n") == "https://anli.example/base/"
    assert base("") == ""
