"""What identifies a bundle tells everything that goes into it."""

from support import case, look, tree

from showcase.bundle.recalled import Cases, Recalled, recalled_bundles
from showcase.load.site import load
from showcase.plan.site import seen_by_cases
from showcase.render.former import Former

TWO = "\n  - 楼宇党建\n  - 党建联盟"


def recalled(files: dict[str, str]) -> Recalled:
    """Return what is known of the bundles of the site made of `tree(files)` before any is made."""
    loaded = load(tree(files), look=look)
    assert loaded.site
    site = loaded.site
    return recalled_bundles(
        Cases(site.cases, loaded.gists, site.pictures, seen_by_cases(site.settings)), b"", Former()
    )


def test_two_related_cases_that_change_places_change_what_leads_to_them() -> None:
    files = {
        "cases/jia.md": case(region="江苏省南京市浦口区", tags=TWO),
        "cases/qian.md": case(region="江苏省", tags="\n  - 园区党建"),
        "cases/hou.md": case(region="浙江省", tags="\n  - 园区党建"),
        "cases/yi.md": case(title="乙", region="北京市", tags=TWO),
        "cases/bing.md": case(title="丙", region="四川省", tags="\n  - 楼宇党建"),
    }
    swapped = files | {"cases/yi.md": files["cases/bing.md"], "cases/bing.md": files["cases/yi.md"]}
    before, after = recalled(files), recalled(swapped)
    assert before.subject("jia") != after.subject("jia")
    assert before.keys["jia"] != after.keys["jia"]
