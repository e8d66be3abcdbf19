import pytest
from jinja2 import UndefinedError
from render.plain import page

from showcase.render.environment import environment


def rendered(text: str, address: str = "index.html", name: str = "page.html") -> str:
    template = environment({f"templates/{name}": text}).get_template(name)
    return template.render(page=page(address), addresses=frozenset(("assets/a.css",)))


@pytest.mark.parametrize("name", ["page.html", "page.txt", "page", "page.xml", "page.j2"])
def test_text_is_escaped_whatever_the_template_is_called(name: str) -> None:
    assert rendered("""{{ "<b> & 'x'" }}""", name=name) == "&lt;b&gt; &amp; &#39;x&#39;"


@pytest.mark.parametrize("text", ["{{ nothing }}", "{{ page.nothing }}", "{% if nothing %}{% endif %}"])
def test_an_undefined_name_is_an_error_wherever_it_is_used(text: str) -> None:
    with pytest.raises(UndefinedError):
        rendered(text)


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("index.html", "assets/a.css"),
        ("cases/jia.html", "../assets/a.css"),
        ("regions/jiangsu/nanjing/pukou.html", "../../../assets/a.css"),
    ],
)
def test_a_link_is_relative_to_the_page_at_any_depth(address: str, link: str) -> None:
    assert rendered('{{ "assets/a.css" | href }}', address) == link


def test_only_what_is_in_the_tree_is_loaded() -> None:
    made = environment({"templates/a.html": "a", "site.yaml": "title: x"})
    assert made.loader
    assert made.get_template("a.html").render() == "a"
    for name in ("b.html", "../site.yaml", "/etc/passwd"):
        with pytest.raises(Exception, match=name):
            made.get_template(name)


def test_lines_of_tags_leave_no_blank_lines_and_the_last_line_ends() -> None:
    assert rendered("a\n  {% if true %}\nb\n  {% endif %}\n") == "a\nb\n"
