"""The pages that go with a case: they need no promise of their own, because they share that of the case.

Wherever a case is or has been, they are, or lead on.
"""

from collections.abc import Callable

from showcase.model.case import Case
from showcase.plan import address

COMPANIONS: tuple[Callable[[str], str], ...] = (address.of_slides, address.of_handout, address.of_embed)
"""The addresses of the pages that go with the case of a slug."""


def names_of(case: Case) -> tuple[str, ...]:
    """Return the slug of `case`, and those that it had before."""
    return (case.slug, *(alias.target for alias in case.facts.aliases))
