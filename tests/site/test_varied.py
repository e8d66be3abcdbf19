"""Readers of a site whose cases have little in common, at a desk, on a phone, on paper."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe import violations
from playwright.sync_api import Browser, Page, expect
from varied import varied

from tools import npm_file, program

LISTS = ("index.html", "cases/index.html", "carriers/louyu.html", "regions/index.html", "timeline.html")
PAGES = (*LISTS, "search.html?q=企业", "compare.html?cases=v01,v02,v05,v07")
CASES = tuple(f"cases/v{number:02}.html" for number in range(7))
LAST_LINES = """[...document.querySelectorAll('.figure-list__source')].map((link) => {
    const range = document.createRange();
    range.selectNodeContents(link.closest('dt'));
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
    const own = link.getBoundingClientRect();
    return lines.some(({ left, bottom }) => left < own.left - 1 && Math.abs(bottom - own.bottom) < 12);
})"""
ROWS = """[...document.querySelectorAll('.mechanism__parts')].map((list) => {
    const rows = new Map();
    for (const { offsetTop } of list.children) rows.set(offsetTop, (rows.get(offsetTop) || 0) + 1);
    return [...rows.values()];
})"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixteen cases from as many places."""
    return varied(tmp_path_factory.mktemp("varied")).public


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    yield context.new_page()
    context.close()


def _open(page: Page, site: Path, address: str) -> None:
    path, _, query = address.partition("?")
    page.goto((site / path).as_uri() + (f"?{query}" if query else ""))
    if path == "compare.html":
        expect(page.locator(".comparison__table")).to_be_visible()
    if path == "search.html":
        expect(page.get_by_role("status")).to_contain_text(re.compile("共|找到"))


def test_every_page_is_valid_html(site: Path) -> None:
    quirk = ".*violates Content Security Policy.*"  # the checker does not count files as self
    jar = str(npm_file("vnu-jar/build/dist/vnu.jar"))
    command = [program("java"), "-jar", jar, "--skip-non-html", "--filterpattern", quirk, str(site)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stderr == ""


@pytest.mark.parametrize("address", [*PAGES, *CASES])
def test_axe_finds_nothing(site: Path, page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 900})
    page.emulate_media(color_scheme="light")
    _open(page, site, address)
    assert violations(page) == []
    page.emulate_media(color_scheme="dark", contrast="more")
    assert violations(page, "color-contrast") == []
    page.emulate_media(color_scheme="dark", contrast="no-preference")
    page.set_viewport_size({"width": 1440, "height": 900})
    assert violations(page) == []


def test_no_page_scrolls_sideways(site: Path, page: Page) -> None:
    for address in (*PAGES, *CASES):
        _open(page, site, address)
        for width in (1024, 768, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert (address, page.evaluate("document.documentElement.scrollWidth")) == (address, width)


def test_a_table_of_many_columns_takes_the_room_beside_the_text_and_keeps_its_lines(
    site: Path, page: Page
) -> None:
    _open(page, site, "cases/v01.html")
    table, text = page.locator(".prose table"), page.locator(".prose p").first
    widths = [one.evaluate("one => one.getBoundingClientRect().width") for one in (table, text)]
    assert widths[0] > widths[1] * 1.2
    line = table.evaluate("one => parseFloat(getComputedStyle(one).lineHeight)")
    assert max(table.locator("tbody tr").evaluate_all("rows => rows.map(row => row.offsetHeight)")) < 3 * line


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_the_number_of_a_source_stands_alone_in_no_line(site: Path, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    _open(page, site, "cases/v02.html")
    found = page.evaluate(LAST_LINES)
    assert len(found) == 12
    assert all(found)


def test_no_part_of_a_mechanism_stands_alone_below_the_others(site: Path, page: Page) -> None:
    widths = (768, 1024, 1440)
    seen = set()
    for number in range(16):
        _open(page, site, f"cases/v{number:02}.html")
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            for rows in page.evaluate(ROWS):
                seen.add((width, sum(rows)))
                assert len(rows) == 1 or rows[-1] > 1 or sum(rows) in (7, 10), (width, rows)
    assert seen >= {(width, parts) for width in widths for parts in range(1, 10)}


def test_code_is_read_whole_without_scrolling(site: Path, page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    _open(page, site, "cases/v02.html")
    assert page.locator("pre").evaluate("pre => pre.scrollWidth - pre.clientWidth") == 0


def test_in_forced_colours_one_way_of_the_navigation_is_marked(site: Path, page: Page) -> None:
    page.emulate_media(forced_colors="active")
    _open(page, site, "timeline.html")
    lines = page.locator(".masthead__link").evaluate_all(
        "links => links.map(link => getComputedStyle(link).borderBottomColor)"
    )
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert len(lines) - lines.count(lines[0]) == 1, (lines, paper)


def test_on_paper_there_is_nothing_to_type_or_press_and_nothing_is_lost(site: Path, page: Page) -> None:
    page.emulate_media(media="print")
    for address in (*PAGES, "cases/v03.html"):
        _open(page, site, address)
        for control in page.locator("input, button, select").all():
            assert not control.is_visible(), (address, control.evaluate("one => one.outerHTML"))
    assert page.get_by_text("永久链接").is_visible()
    assert not page.get_by_text("下载二维码").is_visible()
    _open(page, site, "index.html")
    for name in ("按标签", "按地区"):
        section = page.locator("section", has=page.get_by_role("heading", name=name, exact=True))
        assert section.get_by_role("link").first.is_visible()
    tile = page.locator(".tiles__item[data-level='4'] > .tiles__tile").first
    assert tile.evaluate("one => getComputedStyle(one).color === getComputedStyle(document.body).color")


def test_the_head_of_a_printed_comparison_is_low_enough_to_be_repeated(site: Path, page: Page) -> None:
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 983, "height": 642})  # A4 across, within its margins
    _open(page, site, "compare.html?cases=v01,v02,v05,v07")
    assert page.locator(".comparison__table thead").evaluate("head => head.offsetHeight") < 642 / 4


def test_a_year_is_said_once_and_can_be_jumped_to(site: Path, page: Page) -> None:
    _open(page, site, "timeline.html")
    assert page.get_by_text("2023", exact=False).count() == 2  # the heading, and the way to it
    way = re.compile(r"2008\s1\s?个品牌")  # and not 20081
    page.get_by_role("navigation", name="年份").get_by_role("link", name=way).click()
    expect(page.get_by_role("heading", name="2008")).to_be_in_viewport()


@pytest.mark.parametrize("address", ["carriers/louyu.html", "tags/louyu-dangjian.html"])
def test_a_list_leads_to_a_search_in_the_same_cases(site: Path, page: Page, address: str) -> None:
    _open(page, site, address)
    count = page.locator(".card").count()
    page.get_by_role("link", name=f"在这 {count} 个案例里查找、筛选").click()
    expect(page.get_by_role("status")).to_have_text(f"共 {count} 个案例")


def test_cases_in_a_list_have_their_boards_at_a_desk_and_their_brands_in_words_on_a_phone(
    site: Path, page: Page
) -> None:
    _open(page, site, "carriers/louyu.html")
    board, brand = page.locator(".card .plaque").first, page.locator(".card__brand").first
    assert board.bounding_box()
    assert brand.evaluate("one => one.offsetWidth") == 1
    page.set_viewport_size({"width": 360, "height": 800})
    assert not board.is_visible()
    assert brand.evaluate("one => one.offsetWidth") > 1


def test_a_result_shows_the_summary_and_not_the_slogan_run_into_it(site: Path, page: Page) -> None:
    _open(page, site, "search.html")
    excerpt = page.locator(".hit", has=page.get_by_text("短12", exact=True)).locator(".hit__excerpt")
    expect(excerpt).to_have_text("甲楼怎样做。")
    _open(page, site, "search.html?q=把支部建到楼上")
    expect(page.get_by_role("status")).to_have_text("找到 6 个案例")


def test_the_hint_in_the_search_field_fits_on_a_phone(site: Path, page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    _open(page, site, "search.html")
    room, needed = page.locator("#search input").evaluate(
        """field => {
            const style = getComputedStyle(field), ruler = document.createElement("canvas").getContext("2d");
            ruler.font = `${style.fontSize} ${style.fontFamily}`;
            const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
            return [field.clientWidth - padding, ruler.measureText(field.placeholder).width];
        }"""
    )
    assert needed <= room


def test_in_large_type_the_field_of_the_masthead_stays_beside_its_button(site: Path, page: Page) -> None:
    page.set_viewport_size({"width": 700, "height": 800})
    _open(page, site, "timeline.html")
    page.evaluate("document.documentElement.dataset.text = 'larger'")
    field, button = (page.locator(f".search-form__{part}").bounding_box() for part in ("field", "button"))
    assert field
    assert button
    assert abs(field["x"] + field["width"] - button["x"]) < 1


def test_a_long_list_of_regions_leaves_the_next_facet_in_sight(site: Path, page: Page) -> None:
    _open(page, site, "search.html")
    carrier = page.get_by_role("group", name="载体")
    expect(carrier).to_be_visible()
    box = carrier.bounding_box()
    assert box
    assert box["y"] < 900


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (320, 480)])
def test_the_bar_of_chosen_cases_hides_nothing_that_the_keyboard_reaches(
    site: Path, page: Page, width: int, height: int
) -> None:
    page.emulate_media(reduced_motion="reduce")  # so that scrolling is done at once
    page.set_viewport_size({"width": width, "height": height})
    _open(page, site, "carriers/louyu.html")
    for button in page.locator(".choose").all()[:3]:
        button.click()
    page.evaluate("scrollTo(0, 0)")
    page.locator(".skip-link").focus()
    reached = 0
    while page.evaluate("!document.activeElement.closest('.choice')"):
        page.keyboard.press("Tab")
        below = page.evaluate(
            """() => {
                const [own, bar] = [document.activeElement, document.querySelector(".choice")];
                const [{ bottom }, { top }] = [own.getBoundingClientRect(), bar.getBoundingClientRect()];
                return !bar.contains(own) && bottom - top;
            }"""
        )
        assert below is False or below < 1, page.evaluate("document.activeElement.outerHTML")
        reached += 1
    assert reached > 20


def test_every_target_is_large_enough_for_a_finger(site: Path, page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    for address in (*PAGES, "cases/v02.html", "cases/v03.html"):
        _open(page, site, address)
        small = page.locator("a, button, select, summary").evaluate_all(
            """all => all.filter((one) => {
                const { width, height } = one.getBoundingClientRect();
                const isInText = one.closest("p, .prose, .source-list, .visually-hidden, .skip-link");
                return width && height && (width < 24 || height < 24) && !isInText;
            }).map((one) => one.outerHTML)"""
        )
        assert (address, small) == (address, [])


def test_a_reader_may_set_the_spacing_of_the_text(site: Path, page: Page) -> None:
    """As WCAG 1.4.12 has it, at the width of 400 % zoom."""
    page.set_viewport_size({"width": 320, "height": 512})
    for address in (*PAGES, "cases/v01.html", "cases/v03.html"):
        _open(page, site, address)
        page.evaluate(
            """() => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
                document.adoptedStyleSheets = [sheet];
            }"""
        )
        assert (address, page.evaluate("document.documentElement.scrollWidth")) == (address, 320)
