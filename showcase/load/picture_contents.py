"""What the pictures are that the texts show: sound, fit for a page, and as large as they have to be."""

from collections.abc import Iterator, Mapping

from showcase.documents.kinds import document_of
from showcase.load.assets import made_anew
from showcase.load.case import LoadedCase, softened
from showcase.load.pictures import pictures_of_about, wanted
from showcase.model.picture import Fault, Found, Survey
from showcase.model.prose import Prose, Reference
from showcase.pictures.formats import format_of
from showcase.problems import Problem, Severity

_HEAVY = 15_000_000  # bytes: more than any photograph needs that was not kept for printing
_NARROW = 640  # pixels: a cover fills the page


def shown_pictures(
    files: tuple[LoadedCase, ...], about: Prose, paths: tuple[str, ...], laden: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return the pictures and documents that are published, of all files `paths` of the project.

    They are those that the cases and the about page show, and those among the assets that are `laden`.
    """
    shown = {path for file in files for path, _, _ in wanted(file)}.union(
        pictures_of_about(about), made_anew(laden)
    )
    return tuple(path for path in paths if path in shown and (format_of(path) or document_of(path)))


def content_problems(
    files: tuple[LoadedCase, ...], about: Prose, seen: Mapping[str, Found]
) -> Iterator[Problem]:
    """Yield what is wrong with the contents of the pictures, where the texts refer to them."""
    for file in files:
        found = [
            problem
            for path, reference, _ in wanted(file)
            if path in seen
            for problem in _problems(reference, seen[path], is_cover=reference is file.cover)
        ]
        yield from softened(found) if file.is_draft else found
    for path, reference in zip(pictures_of_about(about), about.pictures, strict=True):
        if path in seen:
            yield from _problems(reference, seen[path], is_cover=False)


def _problems(reference: Reference, seen: Found, *, is_cover: bool) -> Iterator[Problem]:
    place, name = reference.place, f"图片“{reference.target}”"
    if isinstance(seen, Fault):
        yield Problem(place, f"{name}{seen.message}", seen.hint)
    if not isinstance(seen, Survey):
        return
    if seen.size > _HEAVY:
        message = f"{name}有 {seen.size // 1_000_000} MB，网页用不着这么大"
        hint = "网站会自动做出小的；先缩小到宽 4000 像素以内再放进来，复制和传送都快些"
        yield Problem(place, message, hint, Severity.WARNING)
    if is_cover and seen.width < _NARROW and seen.format != "svg":
        message = f"封面“{reference.target}”只有 {seen.width} 像素宽，放大了会模糊"
        yield Problem(place, message, "换一张宽 1200 像素以上的", Severity.WARNING)
