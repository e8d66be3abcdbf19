"""What a reader does with pictures, in a real browser, the site opened from a folder."""

import re
from collections.abc import Iterator

import pytest
from pictures.pictured import pictured
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from waiting import wait_until

from tools import npm_file

SHIFTS = """() => { window.shifted = 0; new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) { window.shifted += entry.value; }
}).observe({ type: "layout-shift", buffered: true }); }"""
SWIPE = """([from, to]) => {
    const target = document.querySelector(".lightbox__stage");
    const touch = (x) => [new Touch({ identifier: 1, target, clientX: x, clientY: 300 })];
    target.dispatchEvent(new TouchEvent("touchstart", { touches: touch(from) }));
    target.dispatchEvent(new TouchEvent("touchend", { changedTouches: touch(to) }));
}"""
SEEN = "[...document.images].every((image) => image.complete && image.naturalWidth)"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of a case with pictures of every kind."""
    project = pictured(tmp_path_factory.mktemp("pictures") / "案例 库")
    return (project.public / "cases/jia.html").as_uri()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Iterator[Page]:
    """The page, on which nothing may be said in the console and nothing asked from elsewhere."""
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: said.append(request.url) if request.url[:5] != "file:" else None)
    page.goto(address)
    yield page
    assert said == []


def enlarging(page: Page, alt: str) -> Locator:
    """Return the first link that enlarges the picture with this alternative text."""
    return page.get_by_role("link", name=re.compile(rf"^{alt}\s*（查看大图）$")).first


def read_through(page: Page) -> None:
    height = page.evaluate("document.documentElement.scrollHeight")
    for top in range(0, height, 300):
        page.evaluate("(top) => scrollTo(0, top)", top)
        page.wait_for_timeout(60)
    wait_until(page, SEEN)


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_nothing_moves_while_pictures_come(browser: Browser, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 700})
    page = context.new_page()
    page.add_init_script(f"({SHIFTS})()")
    page.goto(address)
    heights = [page.evaluate("document.documentElement.scrollHeight")]
    read_through(page)
    heights.append(page.evaluate("document.documentElement.scrollHeight"))
    assert page.evaluate("window.shifted") == 0
    assert abs(heights[0] - heights[1]) <= 1  # half a pixel is rounded by where the page stands
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_a_phone_loads_small_files_and_a_desk_large_ones(browser: Browser, address: str) -> None:
    chosen = {}
    for width in (360, 1440):
        context = browser.new_context(viewport={"width": width, "height": 700})
        page = context.new_page()
        page.goto(address)
        read_through(page)
        chosen[width] = page.get_by_alt_text("阅览室").evaluate("image => image.currentSrc").rsplit("/", 1)[1]
        context.close()
    assert chosen[360].startswith("a-480-")
    assert chosen[1440].startswith("a-960-")


def test_no_picture_is_distorted_or_blown_up(page: Page) -> None:
    read_through(page)
    found = page.evaluate("""() => [...document.querySelectorAll(".picture__image")].map((image) => [
        image.alt, image.width, image.height, image.getAttribute("width") / image.getAttribute("height"),
        Number(image.getAttribute("width")), getComputedStyle(image).objectFit])""")
    assert len(found) == 9
    for alt, width, height, ratio, most, fit in found:
        assert width <= most, alt
        assert fit == "cover" or abs(width - height * ratio) <= ratio + 1, alt


def test_the_first_picture_comes_at_once_and_the_others_when_they_are_near(page: Page) -> None:
    kinds = page.evaluate("""() => [...document.querySelectorAll(".picture__image")].map((image) =>
        [image.loading, image.fetchPriority, image.decoding])""")
    assert kinds[0][0] != "lazy"
    assert kinds[0][1:] == ["high", "async"]
    assert kinds[1:] == [["lazy", "auto", "async"]] * 8


def test_captions_and_credits_stand_below_their_pictures(page: Page) -> None:
    captions = page.locator("figure figcaption").all_inner_texts()
    assert captions == ["王五摄", "阅览室每天开放 张三摄", "大厅", "三级架构", "流程"]


def test_a_picture_is_enlarged_stepped_through_and_closed_by_keyboard(page: Page) -> None:
    link = enlarging(page, "阅览室")
    link.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="大图")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text("第 2 张，共 7 张")
    expect(dialog).to_contain_text("阅览室每天开放 张三摄")
    expect(dialog.get_by_role("button", name="关闭")).to_be_focused()
    wait_until(page, "document.querySelector('dialog img').naturalWidth")
    assert dialog.locator("img").evaluate("image => image.alt") == "阅览室"
    page.keyboard.press("ArrowRight")
    expect(dialog).to_contain_text("大厅")
    page.keyboard.press("ArrowRight")
    expect(dialog).to_contain_text("走廊")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(dialog).to_contain_text("第 1 张，共 7 张")
    page.keyboard.press("ArrowLeft")
    expect(dialog).to_contain_text("第 7 张，共 7 张")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(enlarging(page, "竖图")).to_be_focused()
    expect(enlarging(page, "竖图")).to_be_in_viewport()


def test_the_keyboard_stays_in_the_enlarged_picture(page: Page) -> None:
    enlarging(page, "阅览室").click()
    names = []
    for _ in range(6):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement?.getAttribute('aria-label')"))
    assert {"上一张", "下一张", "关闭"} <= set(names)
    assert set(names) <= {"上一张", "下一张", "关闭", None}  # None is the browser's own bar


def test_buttons_and_a_click_on_the_picture_do_the_same(page: Page) -> None:
    enlarging(page, "大厅").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="下一张").click()
    expect(dialog).to_contain_text("走廊")
    dialog.get_by_role("button", name="上一张").click()
    dialog.locator("img").click()
    expect(dialog).to_be_hidden()
    dialog = page.get_by_role("dialog")
    enlarging(page, "架构图").click()
    dialog.get_by_role("button", name="关闭").click()
    expect(dialog).to_be_hidden()


def test_an_enlarged_picture_fits_the_window_and_keeps_its_shape(browser: Browser, address: str) -> None:
    for width, height in ((360, 640), (1280, 600)):
        context = browser.new_context(viewport={"width": width, "height": height})
        page = context.new_page()
        page.goto(address)
        enlarging(page, "大楼外景").click()
        for ratio in (1.6, 4 / 3, 1.5, 1, 3, 2, 0.5):
            wait_until(page, "document.querySelector('dialog img').naturalWidth")
            page.wait_for_timeout(50)
            box = page.locator("dialog img").bounding_box()
            assert box
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
            assert box["y"] >= 40
            assert box["y"] + box["height"] <= height
            if ratio != 3:  # a drawing fills the stage, and its shape is kept inside
                assert abs(box["width"] - box["height"] * ratio) <= 3
            page.keyboard.press("ArrowRight")
        context.close()


def test_a_finger_turns_to_the_next_picture(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto(address)
    enlarging(page, "阅览室").tap()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("第 2 张")
    page.evaluate(SWIPE, [300, 100])
    expect(dialog).to_contain_text("第 3 张")
    page.evaluate(SWIPE, [100, 300])
    expect(dialog).to_contain_text("第 2 张")
    page.evaluate(SWIPE, [100, 110])
    expect(dialog).to_contain_text("第 2 张")
    context.close()


def test_without_scripts_the_link_leads_to_the_picture(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    enlarging(page, "阅览室").click()
    assert page.url.endswith("/cases/jia/a.jpg")
    context.close()


def test_a_click_for_a_new_tab_stays_one(page: Page, context: BrowserContext) -> None:
    with context.expect_page() as opened:
        enlarging(page, "阅览室").click(modifiers=["Control"])
    assert opened.value.url.endswith("/cases/jia/a.jpg")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_small_and_linked_pictures_are_not_enlarged(page: Page) -> None:
    assert page.locator("a.picture__link:has(img[alt='小图'])").count() == 0
    assert page.locator("a[href^='https:'] img").count() == 1


def test_nothing_moves_for_those_who_want_it_so(browser: Browser, address: str) -> None:
    chosen = []
    for wanted in ("reduce", "no-preference"):
        context = browser.new_context(reduced_motion=wanted)
        page = context.new_page()
        page.goto(address)
        read_through(page)
        chosen.append(page.get_by_alt_text("动画").evaluate("image => image.currentSrc").rsplit("/", 1)[1])
        enlarging(page, "动画").click()
        animation = page.get_by_role("dialog").evaluate("dialog => getComputedStyle(dialog).animationName")
        assert (animation == "none") == (wanted == "reduce")
        context.close()
    assert chosen[0].startswith("e-600-")
    assert "moving" not in chosen[0]
    assert chosen[1].startswith("e-600-moving-")


def test_a_drawing_opened_by_itself_does_nothing(page: Page, address: str) -> None:
    page.goto(address.replace("jia.html", "jia/d.svg"))
    assert page.evaluate("document.documentElement.nodeName") == "svg"
    assert page.evaluate("document.scripts?.length ?? 0") == 0


def test_print_shows_every_picture_once_and_whole(page: Page) -> None:
    enlarging(page, "阅览室").click()
    page.emulate_media(media="print")
    expect(page.get_by_role("dialog")).to_be_hidden()
    for alt in ("阅览室", "竖图", "架构图"):
        box = page.locator(f".picture img[alt='{alt}']").bounding_box()
        assert box
        assert 0 < box["height"] <= 121 * 96 / 25.4


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page_and_in_the_enlarged_picture(
    browser: Browser, address: str, scheme: str
) -> None:
    axe = npm_file("axe-core/axe.min.js").read_text("utf-8")
    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]  # one of its words
    page = context.new_page()
    page.goto(address)
    page.evaluate(axe)
    for _ in range(2):
        violations = page.evaluate("axe.run().then(result => result.violations)")
        assert [(v["id"], [node["html"] for node in v["nodes"]]) for v in violations] == []
        if not page.get_by_role("dialog").count():
            enlarging(page, "阅览室").click()
            page.wait_for_timeout(300)
    context.close()
