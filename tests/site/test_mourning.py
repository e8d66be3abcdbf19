"""The site in grey on days of mourning, in a real browser."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser
from support import SITE, Project, made, pages, project_at

KINDS = ("index.html", "cases/jia.html", "404.html")


@pytest.fixture(scope="module")
def mourning(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A site in mourning, with a picture in strong colours and enough text to scroll."""
    project = project_at(tmp_path_factory.mktemp("mourning") / "p")
    picture = BytesIO()
    Image.new("RGB", (300, 200), (250, 20, 60)).save(picture, "PNG")
    project.write("cases/jia/a.png", picture.getvalue())
    body = "\n![红色的图](jia/a.png)\n" + "\n甲楼有很多企业。\n" * 60
    project.write("cases/jia.md", (project.root / "cases/jia.md").read_text("utf-8") + body)
    project.write("site.yaml", SITE + "哀悼: 是\n")
    assert project.build().published
    return project


def _has_colour(screenshot: bytes) -> bool:
    red, green, blue = Image.open(BytesIO(screenshot)).convert("RGB").split()
    return not red.tobytes() == green.tobytes() == blue.tobytes()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_site_in_mourning_shows_no_colour(
    mourning: Project, browser: Browser, kind: str, scheme: str
) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto((mourning.public / kind).as_uri())
    top = page.screenshot()
    page.mouse.wheel(0, 99999)
    whole = page.screenshot(full_page=True)
    context.close()
    assert not _has_colour(top)
    assert not _has_colour(whole)


def test_only_the_root_is_filtered(mourning: Project, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((mourning.public / "cases/jia.html").as_uri())
    filtered = "[...document.querySelectorAll('*')].filter(e => getComputedStyle(e).filter !== 'none')"
    assert page.evaluate(f"{filtered}.map(e => e.localName + getComputedStyle(e).filter)") == [
        "htmlgrayscale(1)"
    ]
    context.close()


def test_a_site_that_does_not_mourn_is_in_colour(real_site: Path, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    for kind in ("index.html", "404.html"):
        page.goto((real_site / kind).as_uri())
        assert _has_colour(page.screenshot())
    context.close()


def test_mourning_is_an_attribute_of_the_root_and_leaves_the_browsers_own_colours_alone() -> None:
    plain, grey = (pages(made({"site.yaml": SITE + more})) for more in ("mourning: 否\n", "mourning: 是\n"))
    assert '<html lang="zh-CN">' in plain["about.html"]
    assert 'name="theme-color"' in plain["about.html"]
    assert '<html lang="zh-CN" data-mourning>' in grey["about.html"]
    assert 'name="theme-color"' not in grey["about.html"]
