"""Nothing runs that an editor typed, judged by a browser, with and without the policy of a page."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from playwright.sync_api import Browser, Page
from script_vectors import FOR_FIELDS, VECTORS
from site_texts import FULL
from support import case, made, pages

from showcase.load.site import Loaded, load
from showcase.model.region import Region
from showcase.prose.convert import convert

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_PROVOKE = """() => {
  const kinds = ['click', 'mouseover', 'mouseenter', 'pointerenter', 'focus', 'error', 'load', 'toggle',
    'animationstart'];
  for (const element of document.querySelectorAll('*')) {
    if (element.matches('script, a[href^="http"], input[type=submit], .vector a, body, html')) continue;
    for (const kind of kinds) element.dispatchEvent(new Event(kind));
  }
}"""
_SURVIVING = """() => {
  const found = [];
  const schemes = 'javascript|vbscript|data|livescript|blob|filesystem|view-source|feed';
  const forbidden = new RegExp(`^[\\u0000-\\u0020]*(?:${schemes}):`, 'i');
  const stripped = value => value.replace(/[\\t\\n\\r]/g, '');
  for (const element of document.querySelectorAll('*')) {
    for (const {name, value} of element.attributes) {
      if (/^on/i.test(name)) found.push(`${element.tagName} ${name}`);
      if (!/^(?:content|class|alt|title|data-.*|aria-.*)$/.test(name) && forbidden.test(stripped(value)))
        found.push(`${element.tagName} ${name}=${value}`);
    }
    if (element.matches('script:not([src]):not([type="application/ld+json"]), iframe, object, embed, base'))
      found.push(element.outerHTML.slice(0, 200));
  }
  return found;
}"""


@cache
def sanitised(vector: str) -> tuple[str, int]:
    """Return what becomes of a body, and how many problems are told of it."""
    prose, problems = convert(vector, "f", 1)
    return prose.html, len(problems)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that counts what runs."""
    context = browser.new_context()
    context.add_init_script(
        "window.count = 0; window.ran = () => { window.count += 1; }; window.alert = window.ran;"
    )
    opened = context.new_page()
    yield opened
    context.close()


def judged(page: Page, path: Path, html: str) -> tuple[int, list[str]]:
    """Return how often a script ran in `html`, and what forbidden things the browser made of it."""
    path.write_text(html, "utf-8")
    page.goto(path.as_uri(), wait_until="load")
    page.evaluate(_PROVOKE)
    return page.evaluate("window.count"), page.evaluate(_SURVIVING)


def test_there_are_enough_vectors_and_they_are_real(page: Page, tmp_path: Path) -> None:
    """Most of those that run by themselves or by a touch do so here; old browsers run others."""
    assert len(VECTORS) >= 500
    path = tmp_path / "raw.html"
    path.write_text("<!doctype html><title>raw</title><body>", "utf-8")
    page.goto(path.as_uri())
    ran = page.evaluate(
        """async vectors => {
          const seen = new Set();
          window.ran = number => seen.add(number);
          for (const vector of vectors) {
            const box = document.createElement('div');
            document.body.append(box);
            box.innerHTML = vector;
            for (const element of box.querySelectorAll('[tabindex]'))
              for (const kind of ['click', 'mouseover', 'pointerenter', 'focus'])
                element.dispatchEvent(new Event(kind));
            await new Promise(done => setTimeout(done));
            box.remove();
          }
          await new Promise(done => setTimeout(done, 300));
          return seen.size;
        }""",
        [
            vector.replace("ran(0)", f"ran({number})")
            for number, vector in enumerate(VECTORS)
            if "<" in vector
        ],
    )
    assert ran > 200


@pytest.mark.parametrize("policy", ["without the policy", "with the policy"])
def test_no_vector_in_a_body_runs(page: Page, tmp_path: Path, policy: str) -> None:
    frame = pages(made({"cases/jia.md": case("MARKER")}))["cases/jia.html"]
    if policy.startswith("without"):
        frame = POLICY.sub("", frame)
        assert "Content-Security-Policy" not in frame
    body = "".join(f'<div class="vector">{sanitised(vector)[0]}</div>' for vector in VECTORS)
    before, after = frame.split("<p>MARKER<", 1)
    assert judged(page, tmp_path / "page.html", f"{before}{body}<p><{after}") == (0, [])


def test_every_removal_is_told() -> None:
    """What is neither told nor shown is the label of a link, which nobody shall see."""
    silent = [
        vector
        for vector in VECTORS
        if not (found := sanitised(vector))[1] and not re.search("&lt;|<code>|parent.ran", found[0])
    ]
    assert silent == [vector for vector in VECTORS if vector.startswith("[甲][<img")]


class Acting(HTMLParser):
    """Collects what in a page could run a script and is not a file of the site."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        is_script = tag == "script" and "src" not in given and given.get("type") != "application/ld+json"
        if is_script or any(name.startswith("on") for name in given):
            self.found.append(self.get_starttag_text() or tag)


def hostile(value: Any, vector: str) -> Any:  # noqa: ANN401 - any value of the model
    """Return `value` with `vector` before every text that an editor wrote, as if no check had refused it."""
    if isinstance(value, str):
        return vector + value if re.search("[\u4e00-\u9fff]", value) else value
    if isinstance(value, tuple):
        return tuple(hostile(item, vector) for item in value)
    if is_dataclass(value) and not isinstance(value, (type, Region)):
        inner = {one.name: hostile(getattr(value, one.name), vector) for one in fields(value) if one.init}
        return replace(value, **inner)
    return value


def hostile_site(vector: str) -> dict[str, str]:
    """Return the pages of a site in which `vector` stands in every field of its case and its settings."""

    def loaded(*given: Any, **named: Any) -> Loaded:  # noqa: ANN401 - whatever is asked for
        found = load(*given, **named)
        assert found.site
        cases = tuple(replace(one, facts=hostile(one.facts, vector)) for one in found.site.cases)
        settings = hostile(found.site.settings, vector)
        return replace(found, site=replace(found.site, cases=cases, settings=settings))

    with patch("showcase.make.load", loaded):
        return pages(made({"cases/jia.md": FULL}, ("cases/jia/cover.jpg",)))


@pytest.mark.parametrize("vector", FOR_FIELDS)
def test_no_vector_in_a_field_runs(page: Page, tmp_path: Path, vector: str) -> None:
    whole = hostile_site(vector)
    wanted = ("cases/jia.html", "index.html")
    assert all("ran(0)" in whole[address] or "ran(0)" not in vector for address in wanted)
    assert [judged(page, tmp_path / "page.html", POLICY.sub("", whole[one])) for one in wanted] == [
        (0, [])
    ] * 2
    assert {address: found for address, text in whole.items() if (found := Acting(text).found)} == {}
