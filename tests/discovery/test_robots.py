import re
from urllib.robotparser import RobotFileParser

from support import SITE, files, made


def test_robots_may_read_everything_and_find_the_sitemap() -> None:
    rules = RobotFileParser()
    rules.parse(files(made())["robots.txt"].decode().splitlines())
    assert rules.can_fetch("*", "https://anli.example/base/cases/jia.html")
    assert rules.site_maps() == ["https://anli.example/base/sitemap.xml"]


def test_without_the_sites_address_there_is_nothing_for_search_engines() -> None:
    nowhere = files(made({"site.yaml": re.sub("base_url.*\n", "", SITE)}))
    assert not {"robots.txt", "sitemap.xml"} & nowhere.keys()
    assert "manifest.webmanifest" in nowhere
