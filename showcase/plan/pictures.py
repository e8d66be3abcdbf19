"""A picture as a page shows it, and the files that are made of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.output import Rendition
from showcase.model.picture import Recipe, Survey
from showcase.pictures.formats import MEDIA_TYPES
from showcase.plan import address

WIDTHS = (480, 960, 1600)  # pixels: a phone, a phone of high density, a desk
_APART = 1.25  # two widths nearer than this are not both worth a file
_MOVING = 960  # a moving picture is costly and not for looking at closely
_TALLEST = 16383  # pixels of a WebP file
_SMALL = 480  # what is no wider is not worth enlarging


@dataclass(frozen=True)
class Source:
    """Files of one picture from which a browser may choose, with their widths; `media` says when."""

    type: str
    files: tuple[tuple[str, int], ...]
    media: str = ""


@dataclass(frozen=True)
class Picture:
    """A picture of the site: the file at `address` has `width` and `height`, `sources` are better choices."""

    address: str
    width: int
    height: int
    sources: tuple[Source, ...]
    alt: str
    caption: str = ""
    credit: str = ""

    @property
    def is_enlargeable(self) -> bool:
        """Tell whether there is more to see than a page shows."""
        return self.width > _SMALL


def picture(path: str, survey: Survey, alt: str, caption: str = "", credit: str = "") -> Picture:
    """Return the picture in the file `path` with its words."""
    whole = _whole(survey)
    height = max(1, round(survey.height * whole.width / survey.width))
    return Picture(path, whole.width, height, tuple(_sources(path, survey)), alt, caption, credit)


def renditions(path: str, survey: Survey) -> Iterator[Rendition]:
    """Yield every file that is made of the picture in the file `path`."""
    yield Rendition(path, path, survey.digest, _whole(survey))
    for recipe in (*_stills(survey), *_moving(survey)):
        yield Rendition(_made(path, survey, recipe), path, survey.digest, recipe)


def as_it_is(path: str, survey: Survey) -> Rendition:
    """Return the file that is made of the picture in the file `path`, of the same format and size."""
    return Rendition(path, path, survey.digest, Recipe(survey.format, survey.width, survey.frames > 1))


def _whole(survey: Survey) -> Recipe:
    """Return the recipe for the file at the picture's own address: the same format, and large."""
    widest = survey.width if survey.format == "gif" else min(survey.width, WIDTHS[-1])
    return Recipe(survey.format, widest, survey.frames > 1)


def _stills(survey: Survey) -> tuple[Recipe, ...]:
    if survey.format == "svg":
        return ()
    most = min(survey.width, WIDTHS[-1])
    if survey.frames > 1:
        widths: tuple[int, ...] = (min(most, _MOVING),)
    else:
        widths = (*(width for width in WIDTHS if width * _APART <= most), most)
    return tuple(
        Recipe("webp", width) for width in widths if survey.height * width <= _TALLEST * survey.width
    )


def _moving(survey: Survey) -> tuple[Recipe, ...]:
    return tuple(
        Recipe("webp", still.width, is_moving=True) for still in _stills(survey) if survey.frames > 1
    )


def _sources(path: str, survey: Survey) -> Iterator[Source]:
    """Yield the sources in the order of choice: where nothing shall move, a still one comes first."""
    rows = ((_stills(survey), "(prefers-reduced-motion: reduce)"), (_moving(survey), ""))
    for recipes, media in rows if survey.frames > 1 else ((_stills(survey), ""),):
        if recipes:
            files = tuple((_made(path, survey, recipe), recipe.width) for recipe in recipes)
            yield Source(MEDIA_TYPES["webp"], files, media)


def _made(path: str, survey: Survey, recipe: Recipe) -> str:
    return address.of_rendition(path, survey.digest, recipe)
