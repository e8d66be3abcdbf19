"""A signboard by which a page is recognised where it is shared."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Signboard:
    """A signboard: `title` is written large, `line` below it, `name` at the foot.

    `slug` gives each board a skyline of its own.
    """

    slug: str
    title: str
    line: str
    name: str
