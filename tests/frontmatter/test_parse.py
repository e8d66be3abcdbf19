import json
from collections.abc import Iterator

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from showcase.frontmatter.nodes import Mapping, Node, Scalar, Sequence
from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Place, Refused


def walk(node: Node) -> Iterator[Node]:
    yield node
    below = node.items if isinstance(node, Sequence) else ()
    if isinstance(node, Mapping):
        below = tuple(entry.value for entry in node.entries)
    for one in below:
        yield from walk(one)


KNOWN = frozenset(("title", "标题", "tags", "summary"))
SEPARATED = (
    "方括号里的各项用了中文标点分隔"
    " → 改成英文逗号加空格，例如 [甲, 乙]；如果是内容的一部分，给这一项加上英文双引号"
)
FRAGMENTS = st.sampled_from(
    [
        *(
            "title",
            "标题",
            "甲",
            "“链”盟",
            ": ",
            ":",
            "：",
            "- ",
            "-",
            "\n",
            "\n  ",
            "\n    ",
            "\n\t",
            "\u3000",
        ),
        *(
            "#",
            " # ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "，",
            '"',
            "'",
            "”",
            "|",
            ">",
            "|2",
            "&a",
            "*a",
            "!",
            "!!str ",
        ),
        *(
            "%",
            "@",
            "? ",
            "---\n",
            "...\n",
            "\\",
            "\x85",
            "\u2028",
            "\0",
            "\ufeff",
            "\r",
            "<<",
            "~",
            "【",
            "=",
            " ",
        ),
    ]
)
WORDS = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029\ufffe\uffff"
    ),
    min_size=1,
)


def _plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    return {entry.key.text: _plain(entry.value) for entry in node.entries}


def _parsed(text: str) -> object:
    return _plain(parse_mapping(text, "f", 1, KNOWN))


def _refusal(text: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        parse_mapping(text, "f", 1, KNOWN)
    return [str(problem) for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("tags: [甲, 乙]\n", {"tags": ["甲", "乙"]}),
        ("tags: [甲,\n  乙]\n", {"tags": ["甲", "乙"]}),
        ('tags: ["甲，乙", “丙、丁”, 《戊；己》]\n', {"tags": ["甲，乙", "“丙、丁”", "《戊；己》"]}),
        ("tags:\n- 甲\n- “乙”丙\n", {"tags": ["甲", "“乙”丙"]}),
        ("tags:\n  - 标题：甲\n  - title:乙\n", {"tags": ["标题：甲", "title:乙"]}),
        ("on: yes\n0571: no\n", {"on": "yes", "0571": "no"}),
        ("a:\nb: ''\n", {"a": "", "b": ""}),
        ("--- \ntitle: 甲\n", {"title": "甲"}),
    ],
    ids=repr,
)
def test_sound_yaml_is_read_and_every_scalar_stays_text(text: str, value: object) -> None:
    assert _parsed(text) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("tags: [a，b]\n", f"f:1:9: {SEPARATED}"),
        ("tags: [甲,\n  乙、丙]\n", f"f:2:4: {SEPARATED}"),
        ("tags: [“甲，乙”；丙]\n", f"f:1:13: {SEPARATED}"),
        ("a: 甲\nb: 乙\na: 丙\n", "f:3:1: “a”写了两次，第一次在第 1 行 → 只留一处"),
        ("- 甲\n", "f:1:1: 这里应当是“名称: 内容”的形式 → 冒号用英文冒号，后面空一格，例如“标题: …”"),
        ("", "f:1:1: 这里应当写内容，现在是空的 → 按“名称: 内容”一行写一项，例如“标题: …”"),
        ("# 说明\n", "f:1:1: 这里应当写内容，现在是空的 → 按“名称: 内容”一行写一项，例如“标题: …”"),
        ("a: b\n---\nc: d\n", "f:2:1: 这里多了一行“---”或“...”，下面的内容会丢掉 → 删掉这一行"),
        ("x: &a [b]\n", "f:1:4: 内容不能以“&”开头，那会被当作特殊记号 → 给整个内容加上英文双引号"),
        ("x: *a\n", "f:1:4: 内容不能以“*”开头，那会被当作特殊记号 → 给整个内容加上英文双引号"),
        ("x: ! 甲\n", "f:1:4: 内容不能以“!”开头，那会被当作特殊记号 → 给整个内容加上英文双引号"),
        (f"x: {'[' * 500}{']' * 500}\n", "f:1:12: 层次太深 → 检查前面的缩进和括号"),
        ("[甲]: 乙\n", "f:1:1: 名称应当是文字 → 如果方括号或花括号是内容的一部分，给整个内容加上英文双引号"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_what_would_be_read_differently_from_what_is_written_is_refused(text: str, message: str) -> None:
    assert _refusal(text) == [message]


def test_every_node_knows_its_place_in_the_file() -> None:
    mapping = parse_mapping("a: 甲\nb:\n  - 乙\n", "f", 12, KNOWN)
    assert [node.place for node in walk(mapping)] == [
        Place("f", 12, 1),
        Place("f", 12, 4),
        Place("f", 14, 3),
        Place("f", 14, 5),
    ]


@given(st.text() | st.lists(FRAGMENTS, max_size=25).map("".join))
@example("title: [" + "[" * 3000)
@example("a:\n" + "".join(" " * depth + "- \n" for depth in range(1, 200)))
def test_any_text_is_a_mapping_or_is_refused_with_places_inside_it(text: str) -> None:
    try:
        assert isinstance(parse_mapping(text, "f", 1, KNOWN), Mapping)
    except Refused as refused:
        lines = text.split("\n")
        for problem in refused.problems:
            assert 1 <= problem.place.line <= len(lines)
            assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
            assert not problem.message.isascii()


@given(st.dictionaries(WORDS, WORDS, min_size=1))
def test_quoted_strings_are_read_as_they_are(values: dict[str, str]) -> None:
    written = "".join(
        f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}\n"
        for key, value in values.items()
    )
    assert _parsed(written) == values


@given(st.dictionaries(WORDS, WORDS | st.lists(WORDS, min_size=1), min_size=1), st.sampled_from(["'", '"']))
def test_what_a_yaml_library_writes_is_read_as_it_was(values: dict[str, object], style: str) -> None:
    written = yaml.safe_dump(values, allow_unicode=True, default_style=style, sort_keys=False)
    assert _parsed(written) == values


@given(st.dictionaries(st.sampled_from(sorted(KNOWN)), WORDS, min_size=1))
def test_a_block_of_text_holds_anything(values: dict[str, str]) -> None:
    written = "".join(f"{key}: |2-\n  {value}\n" for key, value in values.items() if value.strip())
    if written:
        assert _parsed(written) == {key: value for key, value in values.items() if value.strip()}
