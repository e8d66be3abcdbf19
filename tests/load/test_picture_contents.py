from collections.abc import Mapping

from support import SITE, case, tree

from showcase.load.site import load
from showcase.model.picture import Fault, Survey

COVER = "\n  image: a.jpg\n  alt: 图"
FAULT = Fault("坏了，读不出来", "换一张")


def found(files: dict[str, str], seen: dict[str, Survey | Fault]) -> list[str]:
    def look(paths: tuple[str, ...]) -> Mapping[str, Survey | Fault]:
        assert set(paths) == seen.keys()
        return seen

    return [
        str(problem) for problem in load(tree(files, (*seen, "cases/jia/unused.jpg")), look=look).problems
    ]


def sound(width: int = 1200, size: int = 1000, format_: str = "jpeg") -> Survey:
    return Survey("0" * 64, size, format_, width, 800)


def test_what_is_wrong_with_a_picture_is_told_wherever_it_is_shown() -> None:
    text = case("![大楼外景](jia/a.jpg)\n\n![大楼外景](jia/b.jpg)", cover=COVER)
    assert sorted(found({"cases/jia.md": text}, {"cases/jia/a.jpg": FAULT, "cases/jia/b.jpg": sound()})) == [
        "cases/jia.md:15:10: 图片“a.jpg”坏了，读不出来 → 换一张",
        "cases/jia.md:19:9: 图片“jia/a.jpg”坏了，读不出来 → 换一张",
    ]


def test_in_a_draft_it_is_only_told() -> None:
    text = case("![大楼外景](jia/a.jpg)", draft="是")
    assert found({"cases/jia.md": text}, {"cases/jia/a.jpg": FAULT})[0] == (
        "cases/jia.md:17:9: 提醒：图片“jia/a.jpg”坏了，读不出来 → 换一张"
    )


def test_a_picture_of_the_about_page_is_looked_at_too() -> None:
    site = SITE.replace("  关于这个网站。", "  ![大楼外景](assets/img/a.jpg) ![大楼外景](./assets/img/a.jpg)")
    assert found({"site.yaml": site}, {"assets/img/a.jpg": FAULT}) == [
        "site.yaml:5:11: 图片“assets/img/a.jpg”坏了，读不出来 → 换一张",
        "site.yaml:5:37: 图片“./assets/img/a.jpg”坏了，读不出来 → 换一张",
    ]


def test_a_heavy_picture_and_a_narrow_cover_are_told_and_stop_nothing() -> None:
    text = case("![大楼外景](jia/b.jpg)", cover=COVER)
    seen: dict[str, Survey | Fault] = {
        "cases/jia/a.jpg": sound(639),
        "cases/jia/b.jpg": sound(size=23_456_789),
    }
    assert sorted(found({"cases/jia.md": text}, seen)) == [
        ("cases/jia.md:15:10: 提醒：封面“a.jpg”只有 639 像素宽，放大了会模糊 → 换一张宽 1200 像素以上的"),
        (
            "cases/jia.md:19:9: 提醒：图片“jia/b.jpg”有 23 MB，网页用不着这么大"
            " → 网站会自动做出小的；先缩小到宽 4000 像素以内再放进来，复制和传送都快些"
        ),
    ]


def test_sound_pictures_are_in_the_site_and_others_are_not() -> None:
    files = {"cases/jia.md": case("![大楼外景](jia/a.jpg)"), "cases/yi.md": case("![大楼外景](jia/b.jpg)")}
    seen: dict[str, Survey | Fault] = {"cases/jia/a.jpg": sound(), "cases/jia/b.jpg": FAULT}
    loaded = load(tree(files, tuple(seen)), look=lambda _: seen)
    assert loaded.site
    assert loaded.site.pictures == {"cases/jia/a.jpg": sound()}


def test_what_is_no_picture_by_its_name_is_not_looked_at() -> None:
    asked: list[tuple[str, ...]] = []

    def look(paths: tuple[str, ...]) -> Mapping[str, Survey | Fault]:
        asked.append(paths)
        return {}

    text = case("![大楼外景](jia/a.bmp) ![大楼外景](jia/none.jpg) ![大楼外景](jia/b.jpg)")
    load(tree({"cases/jia.md": text}, ("cases/jia/a.bmp", "cases/jia/b.jpg")), look=look)
    assert asked == [("cases/jia/b.jpg",)]
