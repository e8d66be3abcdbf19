"""What an editor wrote comes into a page escaped, and an address by a known door only."""

import re

import pytest
from support import templates

from showcase.render.environment import FOLDER, environment

# Expressions that hold an address without the filter `href`: where each of them was judged.
DOORS = {
    "site.base_url": "BASE_ADDRESS",
    "url": "WEB_ADDRESS of the footer",
    "source.url": "WEB_ADDRESS of a source",
    "permanent.link": "base_url and an address of the plan",
    "content.permanent.link": "base_url and an address of the plan",
    "address": "an address of the plan",
}
ADDRESS = re.compile(
    r"\b(?:href|src|srcset|action|formaction|poster|data|content=\"0;\s*url)=[\"']?\{\{-?\s*(.*?)\s*-?\}\}"
)


@pytest.mark.parametrize("name", ["a.html", "a.xml", "a.txt", "a.svg", "a", "a.HTML", "a.j2", "目录/甲.md"])
def test_every_template_escapes_whatever_it_is_called(name: str) -> None:
    made = environment({FOLDER + name: "{{ text }}", FOLDER + "b": f"{{% include '{name}' %}}"})
    for template in (name, "b"):
        assert made.get_template(template).render(text="<b>\"'&") == "&lt;b&gt;&#34;&#39;&amp;"


def test_every_address_in_a_template_comes_by_a_known_door() -> None:
    found = {
        expression
        for content in templates().values()
        for expression in ADDRESS.findall(content.decode())
        if not re.search(r"\|\s*(?:href|qr_code)\b", expression)
    }
    assert found - DOORS.keys() == set()


def test_only_prose_is_marked_safe() -> None:
    found = {path for path, content in templates().items() if re.search(rb"\|\s*safe\b|autoescape", content)}
    assert found == {"templates/components/body.html"}
