"""Draw the icons of the site as pictures, for phones, which take no SVG: see `assets/img/favicon.svg`.

Run as `python tools/draw_icons.py` after a change of the mark.
"""

from pathlib import Path

from PIL import Image, ImageDraw

FOLDER = Path(__file__).resolve().parent.parent / "assets/img"
GRID, FINE = 32, 8  # the mark's own units, and how much finer it is drawn before it is scaled down
RED, GOLD, CREAM = "#8e1b1f", "#e2c48c", "#fdf3e3"
BARS = ((6.5, 24.5, 25.5, 26), (8, 15, 12.5, 23), (13.75, 7, 18.25, 23), (19.5, 11.5, 24, 23))


def icon(size: int, *, corner: float = 0, mark: float = 1) -> Image.Image:
    """Return the icon at `size` pixels; `corner` is its radius in units, `mark` how large the mark is in it.

    A system that cuts icons into circles keeps the middle four fifths, which `mark` has to leave free.
    """
    whole = size * FINE
    unit = whole / GRID
    image = Image.new("RGBA", (whole, whole))
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((0, 0, whole - 1, whole - 1), corner * unit, fill=RED)

    def scaled(*places: float) -> tuple[float, ...]:
        return tuple((GRID / 2 + (place - GRID / 2) * mark) * unit for place in places)

    if mark == 1:
        pen.rounded_rectangle(scaled(2.25, 2.25, 29.75, 29.75), 3.5 * unit, outline=GOLD, width=round(unit))
    for bar in BARS:
        left, top, right, foot = scaled(*bar)
        pen.rectangle((left, top, right - 1, foot - 1), fill=CREAM)
    return image.resize((size, size), Image.Resampling.LANCZOS)


def main() -> None:
    """Write the icons."""
    drawn = {
        "icon-192": icon(192, corner=5),
        "icon-512": icon(512, corner=5),
        "icon-maskable-512": icon(512, mark=0.8),
        "apple-touch-icon": icon(180),
    }
    for name, image in drawn.items():
        image.quantize(64).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
