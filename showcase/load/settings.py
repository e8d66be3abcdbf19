"""`site.yaml`: the settings, the vocabulary, the text of the about page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from showcase.fields.declaration import names, specs
from showcase.fields.record import parse_field, parse_record, written_texts
from showcase.frontmatter.hidden import character_problems
from showcase.frontmatter.meant import meant_mapping
from showcase.frontmatter.nodes import Mapping, Scalar
from showcase.frontmatter.parse import parse_mapping
from showcase.limits import SETTINGS_LINES
from showcase.lint.check import lint
from showcase.load.words import read_words, sound_items, unread_words
from showcase.model.ledger import ABOUT, EMPTY, Ledger, Promise
from showcase.model.prose import Prose
from showcase.model.site import Settings
from showcase.model.vocabulary import Vocabulary
from showcase.model.wording import Wording
from showcase.problems import Place, Problem, Refused, refuse
from showcase.prose.bounds import refuse_boundless
from showcase.prose.convert import convert
from showcase.prose.source import Source
from showcase.regions.divisions import divisions
from showcase.regions.former import former_divisions
from showcase.regions.gazetteer import Gazetteer
from showcase.text.conflicts import refuse_conflicts
from showcase.text.decoding import decode
from showcase.text.lengths import refuse_long_lines, refuse_many_lines

PATH = "site.yaml"
_UNIQUE = (
    *(("carriers", "name"), ("carriers", "slug"), ("zones", "name"), ("zones", "slug")),
    *(("tags", "group"), ("tags", "slug"), ("tags", "tags", "name"), ("tags", "tags", "slug")),
)


@dataclass(frozen=True)
class LoadedSettings:
    """What `site.yaml` gives: each part that could be read, whatever is wrong with the others.

    `readable` are the words as far as they can be read, for looking at cases; `vocabulary` are the same, None
    unless all of them can.
    """

    settings: Settings | None
    readable: Vocabulary
    about: Prose
    problems: tuple[Problem, ...]
    vocabulary: Vocabulary | None = None
    wording: tuple[Wording, ...] = ()


def load_settings(content: bytes | None, ledger: Ledger = EMPTY) -> LoadedSettings:
    """Load the settings in `content`, the bytes of `site.yaml`; `ledger` has what the about page promised."""
    bare = Vocabulary((), (), Gazetteer(divisions(), former_divisions()))
    mapping, problems, is_sound = _mapping(content)
    if mapping is None:
        return LoadedSettings(None, unread_words(bare.gazetteer), Prose(""), tuple(problems))
    settings: Settings | None = None
    others: list[Problem] = []
    try:
        settings = parse_record(Settings, mapping, bare)
    except Refused as refused:
        others += refused.problems
    others += _repetitions(mapping)
    words, found = read_words(mapping, bare)
    about, more = _about(mapping, bare, ledger.places((ABOUT,)))
    told: Iterable[Problem] = (*others, *found, *more)
    if not is_sound:  # what stands behind a mend is not at the place that is told
        told = (replace(other, mend=None) for other in told)
    return LoadedSettings(
        settings if is_sound else None,
        words,
        about,
        (*problems, *told),
        words if is_sound and not found and _are_whole(mapping, bare) else None,
        sound_items("wording", mapping, bare),
    )


def _mapping(content: bytes | None) -> tuple[Mapping | None, list[Problem], bool]:
    """Return the nodes of `site.yaml`, or those that were evidently meant, and whether they are the same.

    None where there are none; the problems are those of the file and of its characters too.
    """
    try:
        if content is None:
            hint = "在项目文件夹里运行命令；存成了 site.yaml.txt 或 site.yml 的，改回这个名字"
            raise refuse(Place(PATH), "没有找到网站的设置文件 site.yaml", hint)
        text, found = decode(content, PATH)
        refuse_conflicts(text, PATH)
        refuse_long_lines(text, PATH)
        refuse_many_lines(text, PATH, 1, SETTINGS_LINES)
    except Refused as refused:
        return None, [*refused.problems], False
    where = (text, PATH, 1, names(Settings))
    problems = [*found, *character_problems(*where)]
    try:
        return parse_mapping(*where), problems, True
    except Refused as refused:
        return meant_mapping(*where), [*problems, *refused.problems], False


def _are_whole(mapping: Mapping, bare: Vocabulary) -> bool:
    """Tell whether all words can be read."""
    try:
        for spec in specs(Settings):
            if spec.key in ("carriers", "tags", "zones"):
                parse_field(spec, mapping, bare)
    except Refused:
        return False
    return True


def _about(
    mapping: Mapping, bare: Vocabulary, promised: tuple[Promise, ...]
) -> tuple[Prose, tuple[Problem, ...]]:
    spec = next(spec for spec in specs(Settings) if spec.key == "about")
    try:
        block: Scalar = parse_field(spec, mapping, bare)
    except Refused:  # told with the settings
        return Prose(""), ()
    start = block.content or block.place
    try:
        refuse_boundless(block.text, PATH, start.line, start.column)
    except Refused as refused:
        return Prose(""), refused.problems
    prose, problems = convert(block.text, PATH, start.line, start.column, promised)
    return prose, (*problems, *lint(Source(block.text, PATH, start.line, start.column)))


def _repetitions(mapping: Mapping) -> Iterator[Problem]:
    """Yield names and slugs that are given twice: each has one page and one meaning."""
    for path in _UNIQUE:
        yield from _repeated(written_texts(mapping, Settings, *path))


def _repeated(column: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for text, place in column:
        if text in first:
            yield Problem(
                place, f"“{text}”登记了两次，第一次在第 {first[text].line} 行", "只留一处，或换一个名称"
            )
        elif text == "index":
            yield Problem(place, "“index”是目录页要用的网址", "换一个网址名")
        first.setdefault(text, place)
