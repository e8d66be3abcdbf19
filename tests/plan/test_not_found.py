from plan.sites import planned


def test_the_page_for_what_is_not_there_shows_the_ways_in() -> None:
    assert [way.text for way in planned({})["404.html"].content.ways] == [
        *("首页", "案例", "标签", "地区", "年表", "查找", "关于")
    ]


def test_the_page_for_what_is_not_there_belongs_to_no_part_of_the_site() -> None:
    page = planned({})["404.html"]
    assert (page.title, page.description) == ("没有找到这个页面", "没有找到这个页面。")
    assert (page.section, page.crumbs, page.anchors) == ("", (), frozenset(("main",)))
