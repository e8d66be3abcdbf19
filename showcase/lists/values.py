"""What a site has besides its cases."""

from dataclasses import dataclass

from showcase.model.output import Drawing
from showcase.model.signboard import Signboard
from showcase.plan.outline import Outline
from showcase.render.asked import Answers


@dataclass(frozen=True)
class FeedOutline:
    """A feed without its texts: its addresses in both formats, and the slugs of its cases."""

    atom: str
    json: str
    slugs: tuple[str, ...]


@dataclass(frozen=True)
class Lists:
    """What became of all that belongs to no case, as others see it.

    `files` are the SHA-256 digests of the files under their addresses, without those of the `feeds`, which
    have texts of cases in them. `answers` tell to which addresses pages could lead and could not;
    `signboards` are drawn, and stand under their addresses.
    """

    outlines: tuple[Outline, ...]
    files: dict[str, bytes]
    feeds: tuple[FeedOutline, ...]
    signboards: tuple[tuple[str, Signboard], ...]
    answers: Answers

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """What is drawn."""
        return tuple(Drawing(where, board) for where, board in self.signboards)

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses of all files."""
        feeds = (where for feed in self.feeds for where in (feed.atom, feed.json))
        return frozenset((*self.files, *feeds, *(where for where, _ in self.signboards)))
