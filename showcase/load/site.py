"""The whole site from its sources: settings, cases, and what has to agree between them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from showcase.care.defaults import default_wording
from showcase.load.assets import asset_problems
from showcase.load.case import LoadedCase
from showcase.load.featured import featured_problems
from showcase.load.file_names import file_name_problems
from showcase.load.ledger import PATH as LEDGER
from showcase.load.ledger import read_ledger
from showcase.load.picture_contents import content_problems, shown_pictures
from showcase.load.pictures import picture_problems
from showcase.load.recalled import Gist, Reading, recalled_cases
from showcase.load.settings import PATH, LoadedSettings, load_settings
from showcase.load.withdrawn import withdrawal_problems
from showcase.model.case import Case
from showcase.model.picture import Found, Look, Survey, unseen
from showcase.model.site import Site
from showcase.problems import Place, Problem, Severity
from showcase.read.tree import Tree
from showcase.record.record import Record

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Loaded:
    """The site as far as it could be loaded, every case file, and every problem.

    `site` is None where `site.yaml` cannot be used; it holds the cases that have no errors, drafts only where
    they were asked for. `gists` identify what each file gave, by slug.
    """

    site: Site | None
    files: tuple[LoadedCase, ...]
    gists: Mapping[str, Gist]
    problems: tuple[Problem, ...]


def load(
    tree: Tree,
    progress: Progress = lambda *_: None,
    look: Look = unseen,
    *,
    drafts: bool = False,
    record: Record | None = None,
) -> Loaded:
    """Load the site from the sources in `tree`, with its drafts or without.

    `progress` is called with the numbers of case files that are loaded and of all; `look` tells what the
    pictures are that are shown, `record` what earlier builds found.
    """
    ledger, found = read_ledger(tree.texts.get(LEDGER))
    loaded = load_settings(tree.texts.get(PATH), ledger)
    reading = Reading(loaded.readable, (*default_wording(), *loaded.wording), ledger)
    sources = {path: tree.texts[path] for path in tree.under("cases")}
    recalled = recalled_cases(sources, reading, record or Record(), lambda done: progress(done, len(sources)))
    files = tuple(one.file for one in recalled)
    gists = {one.file.slug: one.gist for one in recalled}
    seen = look(shown_pictures(files, loaded.about, tree.files, tree.laden))
    problems = [*found, *_problems(tree, loaded, files, seen)]
    if loaded.settings is None or loaded.vocabulary is None:
        return Loaded(None, files, gists, tuple(problems))
    problems += featured_problems(loaded.settings, files)
    problems += withdrawal_problems(loaded.settings, files)
    published = sorted(
        (file.case for file in files if file.case and (drafts or not file.is_draft)), key=_order
    )
    pictures = {path: survey for path, survey in seen.items() if isinstance(survey, Survey)}
    site = Site(loaded.settings, loaded.vocabulary, loaded.about, tuple(published), pictures, ledger)
    return Loaded(site, files, gists, tuple(problems))


def _problems(
    tree: Tree, loaded: LoadedSettings, files: tuple[LoadedCase, ...], seen: Mapping[str, Found]
) -> Iterator[Problem]:
    """Yield what is wrong with the settings, with each file, and between them."""
    left_out = {problem.place.path for problem in tree.problems}  # told there, and not missing
    if PATH in tree.texts or PATH not in left_out:
        yield from loaded.problems
    yield from _alias_problems(files)
    yield from picture_problems(files, loaded.about, tree.files)
    yield from file_name_problems((*tree.texts, *tree.files))
    yield from content_problems(files, loaded.about, seen)
    yield from asset_problems(tree.files, loaded.about, seen)
    for file in files:
        yield from file.problems
        if file.is_draft:
            yield _draft_notice(file)
    if not files and not any(path.startswith("cases") for path in left_out):
        hint = "案例是 cases 文件夹里以 .md 结尾的文件，检查文件夹和文件名"
        yield Problem(Place("cases"), "一个案例也没有", hint)


def _order(case: Case) -> tuple[str, str]:
    """Order the cases by place, then by slug: neighbours stay neighbours when a title changes."""
    return case.facts.region.code, case.slug


def _alias_problems(files: tuple[LoadedCase, ...]) -> Iterator[Problem]:
    """Yield former names that are in use; Windows, macOS and some servers make no difference of case."""
    taken = {"index": "目录页"} | {file.slug.lower(): f"cases/{file.slug}.md" for file in files}
    for file in files:
        for alias in file.aliases:
            if user := taken.get(alias.target.lower()):
                yield Problem(alias.place, f"旧网址名“{alias.target}”正由 {user} 使用", "删掉这一项")
            taken.setdefault(alias.target.lower(), f"cases/{file.slug}.md")


def _draft_notice(file: LoadedCase) -> Problem:
    place = Place(f"cases/{file.slug}.md")
    hint = "写完以后把“草稿: 是”改成“草稿: 否”"
    return Problem(place, "这是草稿，没有放进网站", hint, Severity.WARNING, is_draft_notice=True)
