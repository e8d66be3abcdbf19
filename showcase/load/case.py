"""One case file: front matter, body, and the rules that hold between its fields."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from showcase.care.check import care
from showcase.care.passages import Front
from showcase.fields.declaration import names
from showcase.fields.record import parse_record, written_texts
from showcase.frontmatter.fences import Parts, split
from showcase.frontmatter.hidden import character_problems
from showcase.frontmatter.meant import meant_mapping
from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.limits import FRONT_LINES
from showcase.lint.check import lint
from showcase.load.names import name_problems, slug_of
from showcase.load.rules import rule_problems
from showcase.load.slips import slip_problems
from showcase.load.unfinished import unfinished_problems
from showcase.load.values import value_problems
from showcase.model.case import Case, Facts
from showcase.model.ledger import EMPTY, Ledger, Promise, page_of
from showcase.model.prose import Prose, Reference
from showcase.model.vocabulary import Vocabulary
from showcase.model.wording import Wording
from showcase.problems import Place, Problem, Refused, Severity, has_errors
from showcase.prose.bounds import refuse_boundless
from showcase.prose.convert import convert
from showcase.prose.source import Source
from showcase.text.conflicts import refuse_conflicts
from showcase.text.decoding import decode
from showcase.text.lengths import refuse_long_front, refuse_long_lines, refuse_many_lines

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


def load_case(
    path: str,
    content: bytes,
    vocabulary: Vocabulary,
    wording: tuple[Wording, ...] = (),
    ledger: Ledger = EMPTY,
) -> LoadedCase:
    """Load the case in `content`, the bytes of the file `path`.

    `wording` are words to warn of; `ledger` has what was promised of the case's page.
    """
    slug = slug_of(path)
    problems = list(name_problems(path))
    try:
        text, found = decode(content, path)
        problems += found
        refuse_conflicts(text, path)
        refuse_long_lines(text, path)
        parts = split(text, path)
        refuse_many_lines(parts.front, path, parts.front_line, FRONT_LINES)
        refuse_long_front(parts.front, path, parts.front_line)
        refuse_boundless(parts.body, path, parts.body_line)
    except Refused as refused:
        return LoadedCase(slug, None, Prose(""), (*problems, *refused.problems))
    mapping, facts, front = _front(parts, path, vocabulary)
    aliases = tuple(_written(mapping, "aliases"))
    promised = ledger.places(page_of(name) for name in (slug, *(alias.target for alias in aliases)))
    prose, found = _body(parts, path, promised)
    problems += (*found, *front)
    is_draft = facts.draft if facts else bool(_DRAFT.search(parts.front))
    if not is_draft:
        problems += unfinished_problems(parts, path)
        written = Front(mapping, parts.front, parts.front_line) if mapping else None
        problems += (*value_problems(written), *slip_problems(written)) if written else ()
        problems += care(written, facts, Source(parts.body, path, parts.body_line), wording)
    case = Case(slug, facts, prose, promised) if facts and not has_errors(problems) else None
    told = tuple(softened(problems) if is_draft else problems)
    cover = next(_written(mapping, "cover", "image"), None)
    return LoadedCase(slug, case, prose, told, is_draft, cover, aliases)


def _front(
    parts: Parts, path: str, vocabulary: Vocabulary
) -> tuple[Mapping | None, Facts | None, tuple[Problem, ...]]:
    """Return the front matter as nodes and as facts, as far as it can be read, and its problems."""
    where = (parts.front, path, parts.front_line, names(Facts))
    found = tuple(character_problems(*where))
    try:
        mapping = parse_mapping(*where)
    except Refused as refused:
        meant = meant_mapping(*where)
        # Where a mend was needed to read on, what stands behind it is not at the place that is told.
        others = (replace(other, mend=None) for other in _facts(meant, vocabulary)[1]) if meant else ()
        return None, None, (*found, *refused.problems, *others)
    facts, problems = _facts(mapping, vocabulary)
    return mapping, facts, (*found, *problems)


def _facts(mapping: Mapping, vocabulary: Vocabulary) -> tuple[Facts | None, tuple[Problem, ...]]:
    rules = tuple(rule_problems(mapping))
    try:
        return parse_record(Facts, mapping, vocabulary), rules
    except Refused as refused:
        return None, (*rules, *refused.problems)


def softened(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems as warnings."""
    return (replace(problem, severity=Severity.WARNING) for problem in problems)


def _written(mapping: Mapping | None, *path: str) -> Iterator[Reference]:
    texts = written_texts(mapping, Facts, *path) if mapping else ()
    return (Reference(text, place) for text, place in texts)


def _body(parts: Parts, path: str, promised: tuple[Promise, ...]) -> tuple[Prose, tuple[Problem, ...]]:
    if not parts.body.strip():
        hint = "在“---”下面写正文，可以从“## 背景”开始"
        return Prose(""), (Problem(Place(path, parts.body_line), "正文是空的", hint),)
    prose, found = convert(parts.body, path, parts.body_line, promised=promised)
    return prose, (*found, *lint(Source(parts.body, path, parts.body_line)))
