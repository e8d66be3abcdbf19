"""One case file: front matter, body, and the rules that hold between its fields."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.fields.declaration import names
from showcase.fields.kinds import SLUG_FORM
from showcase.fields.record import parse_record, place_of
from showcase.frontmatter.fences import Parts, split
from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.load.text import decode
from showcase.model.case import Case, Facts
from showcase.model.prose import Prose
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Problem, Refused, guess, has_errors
from showcase.prose.anchors import anchor
from showcase.prose.convert import convert

_TAKEN = ("index",)


def slug_of(path: str) -> str:
    """Return the slug of the case file `path`: its name without `.md`."""
    return path.rpartition("/")[2][:-3]


@dataclass(frozen=True)
class LoadedCase:
    """What a case file gives: the case unless it has errors, its body in any case, and the problems."""

    slug: str
    case: Case | None
    prose: Prose
    problems: tuple[Problem, ...]


def load_case(path: str, content: bytes, vocabulary: Vocabulary | None) -> LoadedCase:
    """Load the case in `content`, the bytes of the file `path`.

    Without a vocabulary only the form of the file is looked at, since no tag or carrier is known.
    """
    slug = slug_of(path)
    problems = list(_name_problems(path))
    try:
        parts = split(decode(content, path), path)
    except Refused as refused:
        return LoadedCase(slug, None, Prose(""), (*problems, *refused.problems))
    prose, body_problems = _body(parts, path)
    try:
        mapping = parse_mapping(parts.front, path, parts.front_line, names(Facts))
        facts = parse_record(Facts, mapping, vocabulary) if vocabulary else None
    except Refused as refused:
        return LoadedCase(slug, None, prose, (*problems, *refused.problems, *body_problems))
    if facts:
        problems += _rules(facts, mapping)
    problems += body_problems
    case = Case(slug, facts, prose) if facts and not has_errors(problems) else None
    return LoadedCase(slug, case, prose, tuple(problems))


def _body(parts: Parts, path: str) -> tuple[Prose, tuple[Problem, ...]]:
    if not parts.body.strip():
        hint = "在“---”下面写正文，可以从“## 背景”开始"
        return Prose(""), (Problem(Place(path, parts.body_line), "正文是空的", hint),)
    return convert(parts.body, path, parts.body_line)


def _name_problems(path: str) -> Iterator[Problem]:
    slug = slug_of(path)
    if slug in _TAKEN:
        yield Problem(Place(path), f"“{slug}”是目录页要用的网址", "给文件换一个名字")
    elif not SLUG_FORM.fullmatch(slug) or not path.endswith(".md"):
        message = f"文件名“{path.rpartition('/')[2]}”不能用在网址里，只能用小写字母、数字和减号"
        yield Problem(Place(path), message, f"把文件改名为 cases/{anchor(slug)}.md")


def _rules(facts: Facts, mapping: Mapping) -> Iterator[Problem]:
    """Check what no single field can know."""

    def at(*path: str | int) -> Place:
        return place_of(mapping, Facts, *path)

    ids = [source.id for source in facts.sources]
    for number, own in enumerate(ids):
        if own in ids[:number]:
            yield Problem(
                at("sources", number, "id"), f"来源的编号“{own}”用了两次", "每个来源用一个自己的编号"
            )
    for number, figure in enumerate(facts.figures):
        if figure.source not in ids:
            hint = guess(figure.source, ids) or f"写“来源”里的一个编号：{'、'.join(ids)}"
            yield Problem(at("figures", number, "source"), f"没有编号为“{figure.source}”的来源", hint)
    tags = [tag.name for tag in facts.tags]
    for number, name in enumerate(tags):
        if name in tags[:number]:
            yield Problem(at("tags", number), f"标签“{name}”写了两次", "只留一处")
    if facts.updated and facts.updated.iso < facts.published.iso[: len(facts.updated.iso)]:
        yield Problem(at("updated"), "更新的日期比发布的日期早", "检查这两个日期")
