from plan.sites import site_of
from support import SITE, case

from showcase.plan.renditions import renditions_of

COVER = "\n  image: a.jpg\n  alt: 图"


def made(files: dict[str, str], *pictures: str) -> list[tuple[str, str]]:
    return [(one.address, one.source) for one in renditions_of(site_of(files, pictures))]


def test_every_picture_that_is_shown_is_made_once_and_no_other() -> None:
    files = {
        "cases/jia.md": case("![大楼外景](jia/a.jpg) ![大楼外景](jia/a.jpg)", cover=COVER),
        "cases/yi.md": case("![大楼外景](jia/a.jpg) ![大楼外景](yi/b.svg)"),
        "cases/zi.md": case("![大楼外景](zi/draft.jpg)", draft="是"),
    }
    found = made(files, "cases/jia/a.jpg", "cases/yi/b.svg", "cases/zi/draft.jpg", "cases/jia/unused.jpg")
    assert sorted({source for _, source in found}) == ["cases/jia/a.jpg", "cases/yi/b.svg"]
    assert len(found) == len({address for address, _ in found}) == 5


def test_pictures_of_the_about_page_are_made_too() -> None:
    site = SITE.replace("  关于这个网站。", "  ![大楼外景](assets/img/a.svg)")
    assert made({"site.yaml": site}, "assets/img/a.svg") == [("assets/img/a.svg", "assets/img/a.svg")]


def test_without_pictures_nothing_is_made() -> None:
    assert made({}) == []
