"""What somebody meets who was handed a package: unpacked into any folder, opened by double clicks."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request
from support import REPOSITORY

from showcase.pack.run import pack
from tools import npm_file, program

LONGEST = 260  # a path of Windows
DESKTOP = len(r"C:\Users\administrator\Desktop\党建品牌案例库 离线版 2026年11月\anliku-2026-11-24" + "\\")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the five cases, unpacked by another program than the one that made it."""
    there = tmp_path_factory.mktemp("u") / "U 盘（备份）"
    packed = pack(REPOSITORY, there / "案例库.zip")
    assert packed.package, packed.made.problems
    command = [program("unzip"), "-q", "案例库.zip", "-d", "解压 出来"]
    subprocess.run(command, cwd=there, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}, check=True)
    return there / "解压 出来"


class Watched:
    """A page of the browser, and everything that it said or asked for that it should not have."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page = page
        self.said: list[str] = []
        self.home = folder.as_uri()
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("requestfailed", self._failed)
        page.on("request", self._asked)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith(self.home):
            self.said.append(request.url)

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # by going on
            self.said.append(f"{request.url}: {request.failure}")


@pytest.fixture
def watched(folder: Path, browser: Browser) -> Iterator[Watched]:
    context = browser.new_context()
    yield Watched(context.new_page(), folder)
    context.close()


def test_from_the_start_page_every_kind_of_page_is_a_few_clicks_away(folder: Path, watched: Watched) -> None:
    page = watched.page
    page.goto((folder / "打开案例库.html").as_uri())
    page.get_by_role("link", name="进入案例库").click()
    ways = [
        ("navigation", "案例", "site/cases/index.html"),
        ("main", "五大工程", "site/cases/pukou.html"),
        ("main", "园区党建", "site/tags/yuanqu-dangjian.html"),
        ("navigation", "标签", "site/tags/index.html"),
        ("navigation", "地区", "site/regions/index.html"),
        ("main", "浦口区", "site/regions/jiangsu/nanjing/pukou.html"),
        ("navigation", "关于", "site/about.html"),
        ("navigation", "首页", "site/index.html"),
        ("main", "^楼宇", "site/carriers/louyu.html"),
    ]
    for region, name, address in ways:
        there = page.get_by_role("main") if region == "main" else page.get_by_label("主导航")
        there.get_by_role("link", name=re.compile(name)).first.click()
        page.wait_for_url(f"**/{address}")
    assert watched.said == []


def test_every_page_opens_in_silence_and_every_link_leads_to_a_file(folder: Path, watched: Watched) -> None:
    missing = []
    for path in sorted(folder.rglob("*.html")):
        watched.page.goto(path.as_uri())
        targets = watched.page.evaluate(
            "[...document.querySelectorAll('a[href], link[href], img[src], script[src]')]"
            ".map(one => one.href || one.src).filter(address => address.startsWith('file:'))"
            ".map(address => decodeURIComponent(new URL(address).pathname))"
        )
        missing += [(path.name, target) for target in targets if not Path(target).is_file()]
    assert missing == []
    assert watched.said == []


def test_opened_inside_the_package_the_start_page_tells_what_to_do(
    folder: Path, browser: Browser, tmp_path: Path
) -> None:
    """Explorer unpacks only the page that is clicked."""
    shutil.copy(folder / "打开案例库.html", tmp_path)
    page = browser.new_page()
    page.goto((tmp_path / "打开案例库.html").as_uri())
    words = page.get_by_role("img").get_attribute("alt") or ""
    assert "还没有解压" in words
    assert page.get_by_role("img").evaluate("picture => picture.naturalWidth") == 0
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_start_page(folder: Path, browser: Browser, scheme: str) -> None:
    axe = npm_file("axe-core/axe.min.js").read_text("utf-8")
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto((folder / "打开案例库.html").as_uri())
    page.evaluate(axe)
    violations = page.evaluate("axe.run().then(result => result.violations.map(one => one.id))")
    assert violations == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_no_path_is_too_long_for_windows(folder: Path) -> None:
    longest = max(len(path.relative_to(folder).as_posix()) for path in folder.rglob("*"))
    assert longest + DESKTOP < LONGEST


def test_the_copy_is_whole(folder: Path) -> None:
    command = [program("sha256sum"), "--check", "--strict", "--quiet", "checksums.txt"]
    assert subprocess.run(command, cwd=folder / "site", check=False).returncode == 0
