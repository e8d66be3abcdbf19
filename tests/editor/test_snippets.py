"""Each snippet, filled in as an author would, passes the check; left as it is, it is not published."""

import re
from collections.abc import Iterator

import pytest
from editor.expanding import expanded
from fields.documents import WORDS
from support import REPOSITORY, case, made

from showcase.editor.snippets import Snippet, case_snippets
from showcase.editor.words import word_snippets
from showcase.fields.composite import ListOf
from showcase.fields.declaration import Spec, inner_record, specs
from showcase.load.unfinished import TO_FILL
from showcase.model.case import Facts

SITE = (REPOSITORY / "site.yaml").read_text("utf-8")
PICTURES = ("cases/jia/cover.jpg", "cases/jia/文件名.jpg")
UNSETTLED = "这里还有没核对的内容"
DRAFT = "这是草稿，没有放进网站"

Path = tuple[Spec, ...]


def _declared(record: type, path: Path = ()) -> Iterator[tuple[Spec, Path]]:
    """Yield each field with the fields in which it lies."""
    for spec in specs(record):
        yield spec, path
        if inner := inner_record(spec.kind):
            yield from _declared(inner, (*path, spec))


FIELDS = list(_declared(Facts))
EXAMPLES = {spec.name: spec.example for spec, _ in FIELDS if spec.example}
FIXED = {snippet.name: snippet for snippet in case_snippets()}
SNIPPETS = FIXED | {snippet.name: snippet for snippet in word_snippets(WORDS)}
TOP = [spec for spec, path in FIELDS if not path]
OF_RECORDS = [
    (spec, path) for spec, path in FIELDS if isinstance(spec.kind, ListOf) and inner_record(spec.kind)
]
INSIDE = [(spec, path) for spec, path in FIELDS if path and isinstance(spec.kind, ListOf)]
UNFILLED = [name for name, snippet in FIXED.items() if TO_FILL in snippet.body]


def _name(value: object) -> str:
    return value.name if isinstance(value, Spec) else ""


def _filled(snippet: Snippet) -> list[str]:
    """Return the lines of `snippet` with the example of each field typed at its stop, with a name in it."""
    lines, field = [], ""
    for line in snippet.body.split("\n"):
        if name := re.match(r"[\s-]*(\w+):", line):
            field = name[1]
        lines.append(expanded(line, EXAMPLES.get(field, "").replace("某某", "浦口")))
    return lines


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _problems(lines: list[str], *replaced: str) -> list[str]:
    """Return what is wrong with a case in which `lines` stand and not the fields `replaced`."""
    if "figures" in replaced:
        lines, replaced = [*lines, *_filled(FIXED["来源"])], (*replaced, "sources")
    text = case(**dict.fromkeys(replaced, "")).replace("\n---\n", "\n" + "\n".join(lines) + "\n---\n", 1)
    return [problem.message for problem in made({"site.yaml": SITE, "cases/jia.md": text}, PICTURES).problems]


@pytest.mark.parametrize("spec", TOP, ids=_name)
def test_every_field_of_a_case_has_a_snippet(spec: Spec) -> None:
    problems = _problems(_filled(SNIPPETS[spec.name]), spec.key)
    assert problems == ([DRAFT] if spec.key == "draft" else [])


@pytest.mark.parametrize(("spec", "path"), OF_RECORDS, ids=_name)
def test_a_list_can_be_given_one_more_item(spec: Spec, path: Path) -> None:
    item = [f"  {line}" for line in _filled(FIXED[f"{spec.name}项"])]
    item[0] = re.sub(r": .*", ": er", item[0])  # not the same once more
    lines = [*_filled(FIXED[spec.name]), *item]
    for outer in path:
        lines = [*_filled(FIXED[outer.name]), *_indented(lines)]
    assert _problems(lines, *(spec.key for spec in (path or (spec,)))) == []


@pytest.mark.parametrize(("spec", "path"), INSIDE, ids=_name)
def test_a_list_inside_a_group_has_a_snippet_of_its_own(spec: Spec, path: Path) -> None:
    (outer,) = path
    group, own = _filled(FIXED[outer.name]), _filled(FIXED[spec.name])
    is_there = f"  {own[0]}" in group
    assert _problems(group if is_there else [*group, *_indented(own)], outer.key) == []


def test_a_new_case_filled_in_is_a_draft_and_once_it_is_settled_a_case() -> None:
    text = "\n".join(_filled(FIXED["新案例"]))
    (problem,) = made({"site.yaml": SITE, "cases/yi.md": text}).problems
    assert problem.message == DRAFT
    settled = re.sub(r"<!--.*-->", "正文。", text.replace("草稿: 是", "草稿: 否"))
    assert made({"site.yaml": SITE, "cases/yi.md": settled}).problems == ()


@pytest.mark.parametrize("name", UNFILLED)
def test_what_nobody_filled_in_is_not_published(name: str) -> None:
    left = expanded(FIXED[name].body)
    if name == "新案例":
        text = left.replace("草稿: 是", "草稿: 否")
    elif "](" in left or "[^" in left:
        text = case(f"## 甲\n\n乙[^1]。\n\n{left}")
    else:
        text = case().replace("\n---\n", f"\n{left}\n---\n", 1)
    found = [problem.message for problem in made({"cases/jia.md": text}, PICTURES).problems]
    assert UNSETTLED in found


def test_fields_are_offered_in_the_front_matter_which_is_yaml_and_forms_of_the_body_are_not() -> None:
    assert FIXED["数据"].languages == FIXED["新案例"].languages == ("markdown", "yaml")
    assert FIXED["图片"].languages == ("markdown",)


def test_snippets_are_found_by_name_by_pinyin_and_by_key_and_never_confused() -> None:
    assert FIXED["数据"].words == ("数据", "shuju", "figures")
    assert FIXED["数据项"].words == ("数据项", "shujuxiang")
    words = [word for snippet in FIXED.values() for word in snippet.words]
    assert len(words) == len(set(words))
