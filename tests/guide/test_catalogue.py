import pytest
from guide.catalogue import Catalogue, catalogue
from guide.program import Program
from guide.ways import KNOWN, PROBLEMS, REFUSE, UNKNOWN, ways


def read(source: str, **modules: str) -> Catalogue:
    problems = PROBLEMS + (REFUSE if "refuse" in source else "")
    rule = f"from showcase.problems import Problem, refuse\n{source}"
    others = {f"showcase/{name}.py": text for name, text in modules.items()}
    return catalogue(Program({"showcase/problems.py": problems, "showcase/rule.py": rule} | others))


def texts(source: str, **modules: str) -> list[str]:
    found = read(source, **modules)
    assert not found.unclear
    return [message.text for message in found.messages]


@pytest.mark.parametrize("way", ways(KNOWN))
def test_a_message_is_found_whichever_way_it_comes_to_its_problem(way: str) -> None:
    assert set(texts(ways(KNOWN)[way])) == {"坏了"}


@pytest.mark.parametrize("way", ways(UNKNOWN))
def test_a_message_that_cannot_be_followed_is_reported(way: str) -> None:
    assert len(read(ways(UNKNOWN)[way]).unclear) == 1


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("f'第 {x} 行坏了'", ["第 … 行坏了"]),
        ("f'{x:04X}{x}坏了'", ["…坏了"]),
        ("'“{}”坏了'.format(x)", ["“…”坏了"]),
        ("'“%s”坏了' % x", ["“…”坏了"]),
        ("'坏了：' + x", ["坏了：…"]),
        ('f\'{"图片" if x else "链接"}坏了\'', ["图片坏了", "链接坏了"]),
    ],
)
def test_what_varies_stands_as_dots_and_what_is_known_is_spelled_out(message: str, found: list[str]) -> None:
    assert texts(f"def f(x):\n    yield Problem('p', {message})") == found


def test_nothing_is_no_message() -> None:
    source = "def f(x):\n    found = ('没有', '改') if x else None\n    yield Problem('p', f'页面{found[0]}')"
    assert texts(source) == ["页面没有"]


def test_a_message_is_followed_through_the_modules() -> None:
    words = "WORD = '坏了'\ndef word() -> str:\n    return WORD\n"
    assert texts("from showcase.words import word\nraise refuse('p', word())", words=words) == ["坏了"]


def test_what_the_command_line_prints_is_a_message_too() -> None:
    assert texts("import click\nclick.echo(f'已生成 {1 + 1} 页')\nclick.echo(2)") == ["已生成 … 页"]
    assert texts("import click\nraise click.UsageError('不能这样写')") == ["不能这样写"]


def test_a_message_knows_its_line() -> None:
    assert [message.place for message in read("\n\nraise refuse('p', '坏了')").messages] == [
        "showcase/rule.py:4"
    ]
