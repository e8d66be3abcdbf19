import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.render.tags import unclosed_sign, unpaired

PIECES = [
    "{% if a %}",
    "{% endif %}",
    "{% for a in b %}",
    "{% endfor %}",
    "{{ a }}",
    "{#",
    "#}",
    "甲",
    "\n",
    "{%",
    "}}",
]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{{ {'a': {'b': 1}} }}",
        "{# {% if x %} {{ #}",
        "{% raw %}{% if x %}{{{% endraw %}",
        "{%- if x -%}{%- endif -%}",
        "{% set a = 1 %}{% set b %}甲{% endset %}",
        "{% for a in b %}{% else %}{% endfor %}",
        "{% if a %}{% elif b %}{% else %}{% endif %}",
        "{% if\n  a\n%}{% endif %}",
        "a { b } 5% }",
    ],
    ids=repr,
)
def test_nothing_is_open_in_what_is_sound(text: str) -> None:
    assert unclosed_sign(text) is None
    assert unpaired(text) is None


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_whatever_is_open_stands_where_it_is_said_to(text: str) -> None:
    if sign := unclosed_sign(text):
        assert text.startswith(sign.name, sign.offset)
    if fault := unpaired(text):
        assert text.startswith("{%", fault.tag.offset)


@given(st.integers(0, 5), st.integers(0, 5))
def test_tags_are_paired_exactly_when_there_are_as_many_ends(begun: int, ended: int) -> None:
    fault = unpaired("{% if a %}" * begun + "{% endif %}" * ended)
    assert (fault is None) == (begun == ended)
