"""Which addresses templates asked for, and what they were told: all that they know of other files."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Answers:
    """The addresses that were asked for: `found` where there was a file, `missed` where there was none."""

    found: frozenset[str] = frozenset()
    missed: frozenset[str] = frozenset()

    def hold(self, addresses: frozenset[str]) -> bool:
        """Tell whether a site that has `addresses` answers the same, so that the same comes out."""
        return addresses.issuperset(self.found) and addresses.isdisjoint(self.missed)


def together(some: Iterable[Answers]) -> Answers:
    """Return all that was asked in `some`."""
    every = tuple(some)
    return Answers(
        frozenset(where for answers in every for where in answers.found),
        frozenset(where for answers in every for where in answers.missed),
    )


@dataclass
class Asked(Container[str]):
    """The addresses of the site, and those of them that were asked for since it was made."""

    addresses: frozenset[str]
    found: set[str] = field(default_factory=set)
    missed: set[str] = field(default_factory=set)

    def __contains__(self, address: object) -> bool:
        """Tell whether there is a file at `address`, and note that this was asked."""
        is_there = address in self.addresses
        (self.found if is_there else self.missed).add(str(address))
        return is_there

    @property
    def answers(self) -> Answers:
        """What was asked so far."""
        return Answers(frozenset(self.found), frozenset(self.missed))
