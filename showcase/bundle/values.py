"""What a case gives the site."""

from collections.abc import Mapping
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.ledger import Promise
from showcase.model.output import Drawing, Output, Stored
from showcase.model.picture import Survey
from showcase.model.qr_code import QrCode
from showcase.model.signboard import Signboard
from showcase.plan.around import Around
from showcase.plan.outline import Outline
from showcase.problems import Problem
from showcase.render.asked import Answers
from showcase.search.document import Document
from showcase.search.spelling import Syllables


@dataclass(frozen=True)
class Subject:
    """A case with all that its files show of others; `pictures` are those that they show.

    `syllables` are those of its names where they are known.
    """

    case: Case
    around: Around
    pictures: Mapping[str, Survey]
    syllables: tuple[Syllables, ...] | None = None


@dataclass(frozen=True)
class Bundle:
    """What became of a case, as others see it.

    `files` are the SHA-256 digests of its files under their addresses, `answers` tell to which addresses its
    pages could lead and could not; `places` are what its page promises. `signboards` and QR `codes` are
    drawn, and stand under their addresses.
    """

    outlines: tuple[Outline, ...]
    files: dict[str, bytes]
    signboards: tuple[tuple[str, Signboard], ...]
    codes: tuple[tuple[str, QrCode], ...]
    answers: Answers
    places: tuple[Promise, ...]

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """What is drawn."""
        boards = (Drawing(where, board) for where, board in self.signboards)
        return (*boards, *(Drawing(where, code) for where, code in self.codes))

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of all its files."""
        return (*self.files, *(where for where, _ in (*self.signboards, *self.codes)))


@dataclass(frozen=True)
class Made:
    """A bundle that has just been made: its files, what is searched of it, and problems in the templates.

    `entry` is its text as feeds have it, "" where the site can have none; these two are None where they are
    kept elsewhere. With problems some of it is missing.
    """

    bundle: Bundle
    outputs: tuple[Output | Stored, ...]
    document: Document | None = None
    entry: str | None = None
    problems: tuple[Problem, ...] = ()
