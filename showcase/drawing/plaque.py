"""The plaque of a brand: the cover of a case that has no photograph."""

from dataclasses import dataclass

from showcase.drawing.chance import chance, choice
from showcase.drawing.lettering import Box, Sign, one_line, sign, unquoted
from showcase.drawing.motifs import HEIGHT, MOTIFS, WIDTH

_TONES = 4  # as many as the style sheet has grounds for plaques
_BOX = Box(28, 30, WIDTH - 56, HEIGHT - 72)  # the legend has its place below it
_LARGEST = 46
_FOOT = Box(28, 158, WIDTH - 56, 20)  # of the legend, which stands on its lower side
_LARGEST_LEGEND, _LEGEND_TRACKING = 11.5, 0.087


@dataclass(frozen=True)
class Plaque:
    """A plaque in a field of 320 by 200 units.

    `tone` numbers the ground's colour from 1, `ornament` is the data of an SVG path, `legend` a line of small
    type at the foot, `tracking` the space between its characters.
    """

    tone: int
    ornament: str
    sign: Sign
    legend: Sign
    tracking: float


def plaque(slug: str, brand: str, carrier: str, legend: str) -> Plaque:
    """Return the plaque of the case `slug`.

    The carrier (its slug) gives the family of the ornament, the case its variety and its ground: so each
    plaque differs, those of a kind are akin, and one drawn today is drawn the same for ever.
    """
    motif = MOTIFS[choice(len(MOTIFS), carrier)]
    return Plaque(
        tone=choice(_TONES, "tone", slug) + 1,
        ornament=motif(chance(slug)),
        sign=sign(unquoted(brand), _BOX, _LARGEST),
        legend=(made := one_line(legend, _FOOT, _LARGEST_LEGEND, _LEGEND_TRACKING)),
        tracking=round(made.size * _LEGEND_TRACKING, 1),
    )
