"""Making the published files of a picture: its pixels, upright and in sRGB, and nothing else of it."""

from collections.abc import Iterable, Iterator

from PIL import Image

from showcase.documents.clear import clear as clear_document
from showcase.documents.kinds import ENDINGS as DOCUMENTS
from showcase.model.picture import Recipe
from showcase.pictures.animation import animated
from showcase.pictures.encode import encoded
from showcase.pictures.gif import clean_gif
from showcase.pictures.opening import opened, upright_size
from showcase.pictures.pixels import pixels, scaled
from showcase.svg.clean import clean, written

_SPARE = 2  # times the wanted size is decoded at least, so that scaling has something to choose from


def develop(content: bytes, format_: str, recipes: Iterable[Recipe]) -> Iterator[tuple[Recipe, bytes]]:
    """Yield the file that each recipe makes of what is in `content`, which `survey` found sound."""
    stills: list[Recipe] = []
    for recipe in recipes:
        if recipe.format in DOCUMENTS.values():
            yield recipe, clear_document(content, recipe.format)
        elif recipe.format == "svg":
            yield recipe, written(clean(content))
        elif recipe.format == "gif":
            yield recipe, clean_gif(content)
        elif recipe.is_moving:
            with opened(content, format_) as image:
                yield recipe, animated(image, recipe)
        else:
            stills.append(recipe)
    if stills:
        picture = _decoded(content, format_, max(recipe.width for recipe in stills))
        for recipe in stills:
            yield recipe, encoded(scaled(picture, recipe.width), recipe.format)


def _decoded(content: bytes, format_: str, width: int) -> Image.Image:
    """Return the pixels of the picture, scaled down to `width` where it is wider."""
    with opened(content, format_) as image:
        share = _SPARE * width / upright_size(image)[0]
        if share < 1:  # only JPEG can be decoded smaller than it is; to others this does nothing
            image.draft(image.mode, (int(image.width * share), int(image.height * share)))
        return pixels(image, width)
