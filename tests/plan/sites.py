"""Sites as values, and random ones for laws."""

from hypothesis import settings
from hypothesis import strategies as st
from support import case, look, tree

from benchmarks.pages import plan
from showcase.load.site import load
from showcase.model.site import Site
from showcase.plan.page import Page

REGIONS = (
    "江苏省南京市浦口区",
    "江苏省南京市",
    "江苏省",
    "浦口经济开发区",
    "北京市朝阳区",
    "四川成都",
    "上海浦东新区",
)
FEW = settings(max_examples=15)  # a site takes its time to load
TAGS = ("楼宇党建", "园区党建", "党建联盟")


def site_of(files: dict[str, str], pictures: tuple[str, ...] = ()) -> Site:
    """Return the site made of `tree(files, pictures)`, which has no errors."""
    loaded = load(tree(files, pictures), look=look)
    assert loaded.site, [str(problem) for problem in loaded.problems]
    return loaded.site


def planned(files: dict[str, str], pictures: tuple[str, ...] = ()) -> dict[str, Page]:
    """Return the pages of `site_of(files, pictures)` under their addresses."""
    return by_address(plan(site_of(files, pictures)))


def by_address(pages: tuple[Page, ...]) -> dict[str, Page]:
    """Return `pages` under their addresses, no two of which are the same."""
    found = {page.address: page for page in pages}
    assert len(found) == len(pages)
    return found


def in_regions(**regions: str) -> dict[str, str]:
    """Return one case file for each slug, in the region that is given."""
    return {f"cases/{slug}.md": case(region=region) for slug, region in regions.items()}


@st.composite
def _texts(draw: st.DrawFn) -> str:
    tags = draw(st.lists(st.sampled_from(TAGS), min_size=1, unique=True))
    return case(
        region=draw(st.sampled_from(REGIONS)),
        carrier=draw(st.sampled_from(("楼宇", "园区"))),
        tags="".join(f"\n  - {tag}" for tag in tags),
        draft=draw(st.sampled_from(("是", "否", "否", "否"))),
        published=draw(st.sampled_from(("2024", "2025-02", "2026-01-02"))),
    )


FILES = st.dictionaries(st.integers(0, 40).map("cases/c{}.md".format), _texts(), max_size=9)
