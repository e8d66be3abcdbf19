"""Templates that say little: tests that are about files and not about pages stay quick and stand still."""

from collections.abc import Iterable

from showcase.plan.page import Masthead, Page
from showcase.render.pages import Layout, render
from showcase.render.templates import load_templates

MASTHEAD = Masthead("网站", "", "", (), "", "", "", "", ())

_BARE = """\
<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>{{ page.title }}</title></head>
<body>
<h1>{{ page.title }}</h1>
<p>{{ page.description }}</p>
{% block main %}{% endblock %}
</body>
</html>
"""
_CARDS = """\
{% extends "bare.html" %}
{% block main %}{% for card in page.content.cards %}
<p><a href="{{ card.link.address | href }}">{{ card.link.text }}</a> {{ card.summary }}</p>
{% endfor %}{% endblock %}
"""
_CASE = """\
{% extends "bare.html" %}
{% block main %}{% for piece in page.content.body if piece is string %}{{ piece | safe }}{% endfor %}

{% for related in page.content.related %}<p>{{ related.card.link.text }}</p>{% endfor %}{% endblock %}
"""
_ALONE = '{% extends "bare.html" %}\n'
_NAMES = (
    "timeline",
    "compare",
    "course",
    "search",
    "home",
    "cases",
    "tags",
    "regions",
    "about",
    "not_found",
    "redirect",
    "slides",
    "handout",
    "embed",
)

PLAIN = {
    "templates/bare.html": _BARE,
    "templates/drawings/plaque.svg": "<svg/>\n",
    "templates/data/compared.js": "{{ page.title }}\n",
    "templates/data/gathered.js": "{{ page.title }}\n",
    "templates/pages/case.html": _CASE,
    "templates/pages/listing.html": _CARDS,
    "templates/pages/region.html": _CARDS,
    "templates/feeds/entry.html": "{{ page.title }}",
    **{f"templates/pages/{name}.html": _ALONE for name in _NAMES},
}


def page(address: str = "index.html", template: str = "page.html", content: object = None) -> Page:
    """Return a page with nothing on it."""
    return Page(address, template, "题名", "说明", "", (), content)


def template_problems(
    templates: dict[str, str | bytes], shown: Iterable[Page] = (page(),), addresses: tuple[str, ...] = ()
) -> list[str]:
    """Return the problems of `templates`, and those met when the pages `shown` are rendered with them."""
    sources = {
        f"templates/{name}": text.encode() if isinstance(text, str) else text
        for name, text in templates.items()
    }
    loaded, found = load_templates(sources)
    met = () if found else render(shown, Layout(MASTHEAD, loaded, frozenset(addresses)))[1]
    return [str(problem) for problem in (*found, *met)]
