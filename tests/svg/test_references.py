import pytest

from showcase.svg.parse import parse
from showcase.svg.references import ENDLESS, weight


def weighed(inner: str) -> int:
    return weight(parse(f'<svg xmlns:x="http://www.w3.org/1999/xlink">{inner}</svg>'.encode()))


@pytest.mark.parametrize(
    ("inner", "elements"),
    [
        ("", 1),
        ("<g><path/><path/></g>", 4),
        ('<g id="a"><path/></g><use href="#a"/>', 6),
        ('<g id="a"><path/></g><use x:href="#a"/>', 6),
        ('<use href="#none"/>', 2),
        ('<pattern id="p"><path/></pattern><rect fill="url(#p)"/><rect style="fill:url(#p)"/>', 9),
        ('<style>.k{fill:url(#p)}</style><pattern id="p"><path/></pattern><rect class="j k"/>', 7),
        ('<style>rect{fill:url(#p)}</style><pattern id="p"><path/></pattern><rect/>', 7),
    ],
)
def test_what_is_drawn_again_is_counted_again(inner: str, elements: int) -> None:
    assert weighed(inner) == elements


@pytest.mark.parametrize(
    "inner",
    [
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
        '<pattern id="a"><rect fill="url(#a)"/></pattern>',
        '<style>.a{fill:url(#p)}</style><pattern id="p"><rect class="a"/></pattern>',
    ],
)
def test_a_circle_is_endless(inner: str) -> None:
    assert weighed(inner) == ENDLESS


def test_a_very_long_chain_is_endless_too_and_no_traceback() -> None:
    chain = "".join(f'<g id="a{n}"><use href="#a{n + 1}"/></g>' for n in range(20_000))
    assert weighed(chain) == ENDLESS
