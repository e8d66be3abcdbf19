"""The sources of a project mended, each by the diagnosis that the build makes of it."""

from collections.abc import Iterable, Iterator

from showcase.fix.dates import date_problems
from showcase.fix.mending import Mended, mended
from showcase.load.case import load_case
from showcase.load.settings import PATH, LoadedSettings, load_settings
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Problem, Refused
from showcase.read.tree import Tree
from showcase.text.decoding import decode


def mended_sources(tree: Tree, paths: Iterable[str]) -> Iterator[Mended]:
    """Yield the files `paths` of the texts in `tree` mended.

    Cases are read with the words of `site.yaml` as it will be once it is mended itself.
    """
    settings, vocabulary = _mended_settings(tree.texts.get(PATH))
    for path in paths:
        yield settings if path == PATH else mended_source(path, tree.texts[path], vocabulary)


def mended_source(path: str, content: bytes, vocabulary: Vocabulary) -> Mended:
    """Return the case file or template `path` mended; `vocabulary` are the words of the site."""
    if path.startswith("cases/"):
        return mended(path, content, lambda text: _case_problems(path, text, vocabulary))
    return mended(path, content, lambda text: _template_problems(path, text))


def _mended_settings(content: bytes | None) -> tuple[Mended, Vocabulary]:
    """Return `site.yaml` mended and the words that it gives then."""
    met: list[LoadedSettings] = []

    def diagnose(text: bytes) -> Iterable[Problem]:
        met.append(load_settings(text))
        return met[-1].problems

    settings = mended(PATH, content or b"", diagnose)
    return settings, met[-1].readable


def _case_problems(path: str, content: bytes, vocabulary: Vocabulary) -> Iterator[Problem]:
    yield from load_case(path, content, vocabulary).problems
    try:
        text, _ = decode(content, path)
    except Refused:  # told with the case
        return
    yield from date_problems(text, path)


def _template_problems(path: str, content: bytes) -> Iterator[Problem]:
    """Yield what is wrong with the encoding: of a template nothing else has one right mend."""
    try:
        yield from decode(content, path)[1]
    except Refused as refused:
        yield from refused.problems
