"""A course as learners meet it: unpacked and opened by a double click, and played by a learning platform."""

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, Request, Route
from support import REPOSITORY

from showcase.course.run import make_course
from tools import npm_file

COURSE = """\
标题: 楼宇党建怎样破题
讲师: 某某党校
导语: 两个案例，一条主线。
内容:
  - 案例: pukou
    备注: 边看边想：谁来召集？
  - 案例: chengdu#sources
    标题: 资料从哪里来
  - chengdu
"""
PLATFORM = """\
<!DOCTYPE html><meta charset="utf-8"><title>platform</title>
<link rel="icon" href="data:,">
<script src="/again/scorm-again.min.js"></script>
<script>
  const saved = JSON.parse(sessionStorage.getItem("saved") || "null");
  const api = (window.NAME = new CLASS({ autocommit: false, logLevel: 5 }));
  if (saved) api.loadFromJSON(saved);
  const state = () => JSON.stringify(api.renderCMIToJSONObject().cmi);
  window.remember = () => sessionStorage.setItem("saved", state());
  window.told = {};
  window.refused = [];
  const set = api.SET;
  api.SET = (name, value) => {
    told[name] = value;
    const answer = set.call(api, name, value);
    if (String(answer) !== "true") refused.push([name, value]);
    return answer;
  };
</script>
<iframe src="/course/player.html" width="1000" height="600"></iframe>
"""
_RUN_TIME = "scorm-again/dist/scorm-again.min.js"
_LEFT = "net::ERR_ABORTED"  # by going on
STANDARDS = {
    "1.2": ("scorm12", "API", "Scorm12API", "LMSGetValue", "LMSSetValue"),
    "2004": ("scorm2004", "API_1484_11", "Scorm2004API", "GetValue", "SetValue"),
}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages of a course of two of the five cases, each unpacked into a folder of its own."""
    folder = tmp_path_factory.mktemp("courses") / "课程 一"
    folder.mkdir()
    (folder / "ke.yaml").write_text(COURSE, "utf-8")
    done = make_course(REPOSITORY, folder / "ke.yaml")
    assert done.lessons, done.problems
    for ending in (".zip", "-scorm12.zip", "-scorm2004.zip"):
        with ZipFile(folder / f"ke{ending}") as opened:
            opened.extractall(folder / (ending.removesuffix(".zip").strip("-") or "alone"))
    return folder


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context()
    yield made
    made.close()


def _listened(page: Page) -> list[str]:
    """Return a list that will hold what the page complains of."""
    said: list[str] = []

    def failed(request: Request) -> None:
        if request.failure != _LEFT:
            said.append(f"{request.url}: {request.failure}")

    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", failed)
    return said


def test_by_double_click_every_page_opens_in_silence_and_leads_on(
    packages: Path, context: BrowserContext
) -> None:
    page = context.new_page()
    said = _listened(page)
    folder = packages / "alone"
    page.goto((folder / "打开课程.html").as_uri())
    page.get_by_role("link", name="进入课程").click()
    page.get_by_text("边看边想：谁来召集？").wait_for()
    page.get_by_role("link", name="资料从哪里来").click()
    page.wait_for_url("**/course/cases/chengdu.html#sources")
    page.get_by_role("heading", name="资料来源").wait_for()
    page.get_by_label("当前位置").get_by_role("link", name="楼宇党建怎样破题").click()
    page.wait_for_url("**/course/index.html")
    for path in sorted(folder.rglob("*.html")):
        page.goto(path.as_uri())
        targets = page.evaluate(
            "[...document.querySelectorAll('a[href], link[href], img[src], script[src]')]"
            ".map(one => one.href || one.src).filter(address => address.startsWith('file:'))"
            ".map(address => decodeURIComponent(new URL(address).pathname))"
        )
        assert [target for target in targets if not Path(target).is_file()] == []
    assert said == []


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a platform, the run-time that it uses, and a course."""

    def __init__(self, *values: Any, course: Path, page: str, **named: Any) -> None:  # noqa: ANN401 - the server's own
        self.course, self.page = course, page
        super().__init__(*values, directory=str(course), **named)

    def do_GET(self) -> None:
        if self.path == "/":
            content = self.page.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(content)
        else:
            super().do_GET()

    def translate_path(self, path: str) -> str:
        if path.startswith("/again/"):
            return str(npm_file(_RUN_TIME).with_name(path.removeprefix("/again/")))
        return super().translate_path(path.removeprefix("/course"))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Platform:
    """A learning platform with the course open in it."""

    def __init__(self, page: Page, standard: str, address: str) -> None:
        _, self.name, _, self.get, _ = STANDARDS[standard]
        prefix, status = ("cmi.core", "lesson_status") if standard == "1.2" else ("cmi", "completion_status")
        self.status, self.time = f"{prefix}.{status}", f"{prefix}.session_time"
        self.location = "cmi.core.lesson_location" if standard == "1.2" else "cmi.location"
        self.page, self.address = page, address
        self.said = _listened(page)
        page.goto(address)

    @property
    def player(self) -> FrameLocator:
        return self.page.frame_locator("iframe")

    @property
    def lesson(self) -> FrameLocator:
        return self.player.frame_locator("iframe")

    def value(self, name: str) -> str:
        return str(self.page.evaluate(f"window.{self.name}.{self.get}('{name}')"))

    def done(self) -> int:
        return self.player.locator("[data-done]").count()

    def again(self) -> None:
        """Leave, and come back as the same learner; the platform has kept what it was told."""
        self.page.evaluate("document.querySelector('iframe').remove(); remember()")
        self.page.goto(self.address)


@pytest.fixture(params=STANDARDS)
def platform(request: pytest.FixtureRequest, packages: Path, context: BrowserContext) -> Iterator[Platform]:
    npm_file(_RUN_TIME)  # here, and not only where it is asked for, in the server's own thread
    folder, name, kind, _, setter = STANDARDS[request.param]
    text = PLATFORM.replace("NAME", name).replace("CLASS", kind).replace("SET", setter)
    handler = functools.partial(_Handler, course=packages / folder, page=text)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Platform(context.new_page(), request.param, f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()


def test_a_platform_learns_what_is_read_where_the_reader_is_and_that_all_is_done(platform: Platform) -> None:
    player, lesson = platform.player, platform.lesson
    lesson.get_by_role("heading", name="楼宇党建怎样破题").wait_for()
    assert platform.value(platform.status) == "incomplete"
    assert player.get_by_role("status").inner_text() == "已学 0 项，共 3 项"
    assert player.get_by_role("button", name="上一项").is_disabled()
    player.get_by_role("button", name="下一项").click()
    lesson.locator(".case-header__title").wait_for()
    player.get_by_text("已学 1 项，共 3 项").wait_for()
    assert player.locator("[data-notes]").inner_text() == "边看边想：谁来召集？"
    first = platform.value(platform.location)
    player.get_by_role("link", name="资料从哪里来").click()
    player.get_by_text("已学 2 项，共 3 项").wait_for()
    assert not player.locator("[data-notes]").is_visible()
    assert platform.value(platform.location) != first
    assert platform.value("cmi.suspend_data").count(",") == 1
    assert platform.value(platform.status) == "incomplete"
    player.get_by_role("button", name="下一项").click()
    player.get_by_text("3 项全部学完").wait_for()
    assert platform.value(platform.status) == "completed"
    assert player.get_by_role("button", name="下一项").is_disabled()
    assert platform.said == []


def test_a_reader_comes_back_to_where_they_were(platform: Platform) -> None:
    platform.player.get_by_role("link", name="资料从哪里来").click()
    platform.player.get_by_text("已学 1 项，共 3 项").wait_for()
    platform.again()
    platform.lesson.locator("#sources").wait_for()
    assert platform.player.locator("[aria-current]").inner_text() == "资料从哪里来"
    platform.player.get_by_text("已学 1 项，共 3 项").wait_for()
    assert platform.done() == 1
    assert platform.said == []


def test_what_was_done_counts_under_the_new_name_of_an_item(platform: Platform) -> None:
    def named(route: Route) -> None:
        page = route.fetch()
        body = re.sub(r'data-lesson="([^"]*)"', r'data-lesson="n\1 \1"', page.text())
        route.fulfill(response=page, body=body)

    platform.player.get_by_role("link", name="资料从哪里来").click()
    platform.player.get_by_text("已学 1 项，共 3 项").wait_for()
    platform.page.route("**/player.html", named)
    platform.again()
    platform.lesson.locator("#sources").wait_for()
    platform.player.get_by_text("已学 1 项，共 3 项").wait_for()
    assert platform.value("cmi.suspend_data").startswith("ni")


def test_what_is_left_of_a_course_may_all_be_read(platform: Platform) -> None:
    def cut(route: Route) -> None:
        page = route.fetch()
        route.fulfill(response=page, body=re.sub(r"(?s)<li><a(?![^>]*#sources).*?</li>", "", page.text()))

    platform.player.get_by_role("link", name="资料从哪里来").click()
    platform.player.get_by_role("link", name=re.compile("成都|孵化")).last.click()
    platform.player.get_by_text("已学 2 项，共 3 项").wait_for()
    platform.page.route("**/player.html", cut)
    platform.again()
    platform.player.get_by_text("1 项全部学完").wait_for()
    assert platform.value(platform.status) == "completed"


def test_what_is_done_stays_done(platform: Platform) -> None:
    for link in platform.player.locator("[data-lesson]").all():
        link.click()
    platform.player.get_by_text("3 项全部学完").wait_for()
    platform.again()
    platform.player.get_by_text("3 项全部学完").wait_for()
    assert platform.value(platform.status) == "completed"


def test_an_item_counts_however_the_reader_comes_to_it(platform: Platform) -> None:
    platform.lesson.get_by_role("link", name="资料从哪里来").click()
    platform.player.get_by_text("已学 1 项，共 3 项").wait_for()
    platform.lesson.get_by_role("link", name=re.compile("^上一篇")).click()
    platform.player.get_by_text("已学 2 项，共 3 项").wait_for()


def test_the_time_that_was_spent_is_told_at_the_end(platform: Platform) -> None:
    platform.player.get_by_role("link", name="资料从哪里来").click()
    platform.player.get_by_text("已学 1 项，共 3 项").wait_for()
    platform.page.evaluate("document.querySelector('iframe').remove()")
    told = platform.page.evaluate("told")
    assert re.fullmatch(r"0000:00:\d\d|PT\d+S", told[platform.time])
    assert platform.page.evaluate("refused") == []


def test_without_a_platform_the_course_can_be_read(packages: Path, context: BrowserContext) -> None:
    page = context.new_page()
    said = _listened(page)
    page.goto((packages / "scorm2004/player.html").as_uri())
    page.get_by_role("link", name="资料从哪里来").click()
    page.frame_locator("iframe").get_by_role("heading", name="资料来源").wait_for()
    assert page.get_by_role("status").inner_text() == "已学 1 项，共 3 项"
    assert said == []


def test_on_a_phone_the_page_has_the_room_and_the_contents_are_a_tap_away(
    packages: Path, context: BrowserContext
) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto((packages / "scorm12/player.html").as_uri())
    link = page.get_by_role("link", name="资料从哪里来")
    assert not link.is_visible()
    frame = page.locator("iframe").bounding_box()
    assert frame
    assert frame["height"] > 400
    page.get_by_text("目录", exact=True).click()
    link.click()
    link.wait_for(state="hidden")


def test_without_scripts_the_contents_lead_on(packages: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((packages / "scorm12/player.html").as_uri())
    page.get_by_role("link", name="资料从哪里来").click()
    page.frame_locator("iframe").get_by_role("heading", name="资料来源").wait_for()
    assert not page.get_by_role("button", name="下一项").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["打开课程.html", "course/index.html", "course/cases/pukou.html"])
def test_axe_finds_nothing(packages: Path, browser: Browser, scheme: str, address: str) -> None:
    assert _violations(browser, packages / "alone" / address, scheme) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_player(packages: Path, browser: Browser, scheme: str) -> None:
    assert _violations(browser, packages / "scorm12/player.html", scheme) == []


def _violations(browser: Browser, file: Path, scheme: str) -> list[str]:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(file.as_uri())
    page.evaluate(npm_file("axe-core/axe.min.js").read_text("utf-8"))
    found: list[str] = page.evaluate(
        "axe.run({iframes: false})"
        ".then(result => result.violations.map(one => one.id + ' ' + one.nodes[0].html))"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
    return found
