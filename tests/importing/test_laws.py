"""What holds for every document: nothing is lost, nothing published unseen, nothing ends in a traceback."""

import re
from contextlib import suppress
from html import escape
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from importing.corpus import PARTS, Document, documents, draft_of, vocabulary
from importing.word_files import word_file

from showcase.importing.article import Draft, import_text
from showcase.importing.cleaning.characters import cleaned
from showcase.importing.reading.document import read_document
from showcase.importing.reading.encoding import decode
from showcase.importing.reading.markup import parsed
from showcase.importing.reading.page import read_page
from showcase.importing.reading.page_facts import declared_charset
from showcase.importing.sentences import sentences
from showcase.load.case import load_case
from showcase.problems import Refused

ALL = [document for part in PARTS for document in documents(part)]
LINES = tuple(
    dict.fromkeys(
        line.strip()
        for document in ALL
        if document.name.endswith(".txt")
        for line in document.content.decode(document.expected.get("encoding", "utf-8")).split("\n")
        if re.search("[\u4e00-\u9fff]", line)
    )
)
TAGS = ("p", "div", "td", "li", "h2", "section", "center", "span", "strong", "blockquote", "figcaption", "a")
slow = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def made(content: bytes, name: str = "稿") -> Draft:
    return import_text(content, name, vocabulary(), today="2026-11-24")


def letters(text: str) -> str:
    return "".join(re.findall("[\u4e00-\u9fff]", text))


def lost(content: bytes, draft: Draft) -> list[str]:
    """Return the sentences of a document that its draft does not hold.

    What stands behind an ellipsis, as the sign of the end or as who edited it, may stand apart from its line.
    """
    reading, _ = cleaned(read_document(content, "稿"))
    blocks = (*reading.before, *reading.blocks, *reading.behind)
    texts = [*(block.text for block in blocks), *(piece.text for piece in reading.removed)]
    texts = [re.sub("〔注[0-9]+〕", "", text) for text in texts]
    whole = letters(draft.text)
    return [
        sentence
        for text in texts
        if not text.startswith(("http", "data:"))
        for line in re.split(r"[\n|]|(?<=……)|(?=（完）)|(?=[（(]责任编辑)", text)
        for sentence in sentences(line)
        if letters(sentence) not in whole
    ]


def errors(draft: Draft, text: str = "") -> list[str]:
    case = load_case(f"cases/{draft.slug}.md", (text or draft.text).encode(), vocabulary())
    return [str(problem) for problem in case.problems if "提醒：" not in str(problem)]


def settled(draft: Draft) -> str:
    """Return the draft as an editor leaves it who did what the remarks say, and only that."""
    _, front, body = draft.text.split("---\n", 2)
    front = "".join(line for line in front.splitlines(keepends=True) if not line.lstrip().startswith("#"))
    front = front.replace("（待填写）", "已填写").replace("草稿: 是", "草稿: 否")
    body = re.sub("(?s)<!-- 待核对.*?-->", "", body).replace("（待填写：图上是什么）", "图")
    return f"---\n{front}---\n{body.replace('〔原文损坏〕', '某')}"


@pytest.mark.parametrize("document", ALL, ids=lambda document: document.name)
def test_no_sentence_of_a_document_is_lost(document: Document) -> None:
    assert lost(document.content, draft_of(document)) == []


@pytest.mark.parametrize("document", ALL, ids=lambda document: document.name)
def test_a_draft_loads_as_a_draft_and_may_not_be_published_as_it_is(document: Document) -> None:
    draft = draft_of(document)
    case = load_case("cases/x.md", draft.text.encode(), vocabulary()).case
    assert case is not None
    assert case.facts.draft
    assert errors(draft) == []
    assert errors(draft, draft.text.replace("草稿: 是", "草稿: 否")) != []


@pytest.mark.parametrize("document", ALL, ids=lambda document: document.name)
def test_a_draft_whose_remarks_are_settled_passes_the_check(document: Document) -> None:
    draft = draft_of(document)
    assert errors(draft, settled(draft)) == []


@pytest.mark.parametrize("document", ALL, ids=lambda document: document.name)
def test_whatever_is_not_copied_from_the_text_has_a_remark(document: Document) -> None:
    front = draft_of(document).text.split("---\n", 2)[1]
    lines = front.split("\n")
    guessed = re.compile("(?:标题|品牌|口号|地点|载体|地区|组织|成立|标签|摘要|机制|数据):")
    for number, line in enumerate(lines):
        if guessed.match(line):
            assert "待核对" in lines[number - 1], line


@st.composite
def pages(draw: st.DrawFn) -> bytes:
    """Draw a page of lines of the corpus in elements of any kind, nested and left open at will."""
    pieces = []
    for line in draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=14)):
        tag = draw(st.sampled_from(TAGS))
        attributes = draw(st.sampled_from(("", " class=content", " class=nav", " id=zoom", " align=center")))
        closing = draw(st.sampled_from((f"</{tag}>", "", "</div>", "<br>", "<img src=a.jpg>")))
        pieces.append(f"<{tag}{attributes}>{escape(line)}{closing}")
    return f"<html><body>{''.join(pieces)}".encode()


@st.composite
def word_files(draw: st.DrawFn) -> bytes:
    """Draw a Word document of lines of the corpus, set in any way."""
    parts: list[Any] = []
    for line in draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=10)):
        forms = ("plain", "bold", "center", "numbered", "heading", "box", "table", "picture")
        form = draw(st.sampled_from(forms))
        looks: dict[str, dict[str, Any]] = {
            "bold": {"bold": True},
            "center": {"align": "center"},
            "numbered": {"number": "chinese"},
            "heading": {"style": "heading 1"},
            "box": {"box": [line]},
        }
        table = {"table": [[line, "<"], [line, "1"], ["^", "2"]]}
        parts.append(table if form == "table" else {"p": line, **looks.get(form, {})})
        parts += [{"picture": line}] if form == "picture" else []
    return word_file({"parts": parts})


TEXTS = st.lists(st.sampled_from(LINES), min_size=1).map(lambda lines: "\n".join(lines).encode())
NO_BODY = "可以从“## 背景”开始"  # a text that is nothing but a title leaves the body to the editor
NOISE = "<>/!-=\"' \nabdiv园区党员，。“”&;#"


SIGNED = "开化智造谷：五大行动托起“根雕之乡”新产业"


@given(st.one_of(pages(), word_files(), TEXTS))
@example(f"<html><body><p>{SIGNED}</p><p>{SIGNED}（责任编辑：安静 审核：宁远 签发：海纳）".encode())
@example(
    word_file(
        {
            "parts": [
                {"p": "成员分散在六个楼层", "style": "heading 1"},
                {"p": "，二十几家企业。", "style": "heading 1"},
            ]
        }
    )
)
@slow
def test_no_sentence_of_any_mixture_is_lost_and_its_draft_loads(content: bytes) -> None:
    try:
        draft = made(content)
    except Refused as refused:
        assume("没有中文正文" not in str(refused))  # a page's foot and nothing else is no text
        raise
    assert lost(content, draft) == []
    assert errors(draft) == []
    assert [problem for problem in errors(draft, settled(draft)) if NO_BODY not in problem] == []


@given(st.one_of(pages(), st.sampled_from([d.content for d in ALL if d.name.endswith(".html")])))
@slow
def test_a_reader_loses_no_text_of_a_page(content: bytes) -> None:
    html, _ = decode(content, "稿", declared_charset(content))
    reading = read_page(html)
    blocks = (*reading.before, *reading.blocks, *reading.behind)
    whole = letters("".join((*(block.text for block in blocks), *(piece.text for piece in reading.removed))))
    for element in parsed(html).walk():
        for text in (child for child in element.children if isinstance(child, str)):
            assert letters(text) in whole


@given(st.sampled_from(ALL), st.integers(0, 5000), st.integers(0, 5000), st.binary(max_size=40))
@slow
def test_a_damaged_document_gives_a_draft_or_a_refusal(
    document: Document, start: int, length: int, noise: bytes
) -> None:
    content = document.content[:start] + noise + document.content[start + length :]
    with suppress(Refused):
        assert errors(made(content)) == []


@given(st.text(NOISE), st.sampled_from(("<html>", "<p>", "<table><td>", "<!--", "")))
@slow
def test_any_markup_gives_a_draft_or_a_refusal(text: str, start: str) -> None:
    with suppress(Refused):
        assert errors(made(f"{start}{text}<p>党<p>员<p>。".encode())) == []


def test_a_draft_is_the_same_each_time() -> None:
    for document in ALL[:8]:
        drafts = {made(document.content, document.file_name).text for _ in range(2)}
        assert len(drafts) == 1


def test_front_matter_of_a_draft_is_plain_yaml() -> None:
    for document in ALL:
        front = draft_of(document).text.split("---\n", 2)[1]
        assert isinstance(yaml.safe_load(front), dict)
