"""One case file: front matter, body, and the rules that hold between its fields."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from showcase.fields.declaration import names
from showcase.fields.record import parse_record, written_texts
from showcase.frontmatter.fences import Parts, split
from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.load.names import name_problems, slug_of
from showcase.load.rules import rule_problems
from showcase.load.unfinished import unfinished_problems
from showcase.model.case import Case, Facts
from showcase.model.prose import Prose, Reference
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Problem, Refused, Severity, has_errors
from showcase.prose.convert import convert
from showcase.text.decoding import decode

# Told before the file is parsed, so that a draft with a slip in it stops nothing either.
_DRAFT = re.compile(r"(?im)^(?:draft|草稿)\s*[:：]\s*[\"']?(?:是|yes|true)[\"']?\s*(?:#.*)?$")


@dataclass(frozen=True)
class LoadedCase:
    """What a case file gives: the case unless it has errors, its body in any case, and the problems.

    Its cover and its former addresses are those that are written, whatever is wrong with other fields.

    What is wrong with a draft is only told: it is not finished, and it is not published.
    """

    slug: str
    case: Case | None
    prose: Prose
    problems: tuple[Problem, ...]
    is_draft: bool = False
    cover: Reference | None = None
    aliases: tuple[Reference, ...] = ()


def load_case(path: str, content: bytes, vocabulary: Vocabulary | None) -> LoadedCase:
    """Load the case in `content`, the bytes of the file `path`.

    Without a vocabulary only the form of the file is looked at, since no tag or carrier is known.
    """
    slug = slug_of(path)
    problems = list(name_problems(path))
    try:
        parts = split(decode(content, path), path)
    except Refused as refused:
        return LoadedCase(slug, None, Prose(""), (*problems, *refused.problems))
    prose, found = _body(parts, path)
    problems += found
    facts, mapping = None, None
    try:
        mapping = parse_mapping(parts.front, path, parts.front_line, names(Facts))
        problems += rule_problems(mapping)
        facts = parse_record(Facts, mapping, vocabulary) if vocabulary else None
    except Refused as refused:
        problems += refused.problems
    is_draft = facts.draft if facts else bool(_DRAFT.search(parts.front))
    if not is_draft:
        problems += unfinished_problems(parts, path)
    case = Case(slug, facts, prose) if facts and not has_errors(problems) else None
    told = tuple(softened(problems) if is_draft else problems)
    cover = next(_written(mapping, "cover", "image"), None)
    return LoadedCase(slug, case, prose, told, is_draft, cover, tuple(_written(mapping, "aliases")))


def softened(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems as warnings."""
    return (replace(problem, severity=Severity.WARNING) for problem in problems)


def _written(mapping: Mapping | None, *path: str) -> Iterator[Reference]:
    texts = written_texts(mapping, Facts, *path) if mapping else ()
    return (Reference(text, place) for text, place in texts)


def _body(parts: Parts, path: str) -> tuple[Prose, tuple[Problem, ...]]:
    if not parts.body.strip():
        hint = "在“---”下面写正文，可以从“## 背景”开始"
        return Prose(""), (Problem(Place(path, parts.body_line), "正文是空的", hint),)
    return convert(parts.body, path, parts.body_line)
