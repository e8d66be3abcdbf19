from pathlib import Path

from feeds.fed import HOSTILE, fed, json_feed
from site_texts import FULL
from support import case
from typescript import type_errors

RICH = {"jia": FULL, "yi": case(title=f'"{HOSTILE}"', published="2025")}


def test_every_feed_keeps_to_the_standard(tmp_path: Path) -> None:
    made_files = fed(RICH)
    feeds = [
        json_feed(made_files, path[:-5])
        for path in made_files
        if path.startswith("feeds/") and path.endswith(".json")
    ]
    assert len(feeds) == 1 + 3 + 2 + 2
    assert type_errors(tmp_path, "@json-feed-types/1_1", "Feed", feeds) == ""
    wrong = [{"version": "https://jsonfeed.org/version/1.1", "title": 1, "items": []}]
    assert "TS2322" in type_errors(tmp_path, "@json-feed-types/1_1", "Feed", wrong)


def test_a_feed_says_what_it_is_of_and_where_it_is() -> None:
    feed = json_feed(fed(RICH), "feeds/tags/louyu-dangjian")
    items = feed.pop("items")
    assert feed == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "楼宇党建 - 小案例库",
        "home_page_url": "https://anli.example/base/tags/louyu-dangjian.html",
        "feed_url": "https://anli.example/base/feeds/tags/louyu-dangjian.json",
        "description": "楼宇党建：楼宇里的党建。共 2 个案例。",
        "icon": "https://anli.example/base/assets/img/icon-512.png",
        "favicon": "https://anli.example/base/assets/img/icon-192.png",
        "authors": [{"name": "小案例库"}],
        "language": "zh-CN",
    }
    content, picture = items[0].pop("content_html"), items[0].pop("image")
    assert items[0] == {
        "id": "tag:anli.example,2026:cases/old-jia",
        "url": "https://anli.example/base/cases/jia.html",
        "title": "甲楼的故事",
        "summary": "甲楼怎样做。",
        "date_published": "2026-01-02T00:00:00+08:00",
        "date_modified": "2026-02-01T00:00:00+08:00",
        "tags": ["楼宇党建"],
    }
    assert "甲楼有很多企业" in content
    assert picture.startswith("https://anli.example/base/social/jia-")
    assert items[1]["title"] == HOSTILE
