"""Moving pictures: frame by frame anew."""

from typing import Any

from PIL import Image

from showcase.model.picture import Recipe
from showcase.pictures.encode import saved
from showcase.pictures.formats import NAMES
from showcase.pictures.opening import frames_of
from showcase.pictures.pixels import pixels

_UNSAID = 100  # milliseconds a frame stays where its file does not say
_OPTIONS: dict[str, dict[str, Any]] = {
    "webp": {"quality": 80, "method": 4, "allow_mixed": True},
    "png": {},
    "avif": {"quality": 65, "speed": 8, "max_threads": 1},
}


def animated(image: Image.Image, recipe: Recipe) -> bytes:
    """Return the moving picture of the recipe, with the times and repetitions of the opened `image`."""
    frames, durations = [], []
    for number in range(_first(image), frames_of(image)):
        image.seek(number)
        frames.append(pixels(image, recipe.width).convert("RGBA"))
        durations.append(round(image.info.get("duration", _UNSAID)))
    return saved(
        frames[0],
        NAMES[recipe.format].upper(),
        save_all=True,
        append_images=frames[1:],
        duration=durations,
        loop=_plays(image),
        **_OPTIONS[recipe.format],
    )


def _first(image: Image.Image) -> int:
    """Return the number of the first frame; that of an animated PNG may be one that is not to be shown."""
    return 1 if image.info.get("default_image") else 0


def _plays(image: Image.Image) -> int:
    """Return how often the picture is to be played, 0 for without end.

    A GIF says how often it is to be repeated, and nothing where it is to be played once.
    """
    loop = image.info.get("loop")
    if image.format != "GIF":
        return loop or 0
    return 1 if loop is None else loop + 1 if loop else 0
