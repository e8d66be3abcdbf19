"""Long lists in parts: the first part has the list's own address, the others stand in a folder beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from showcase.plan.page import Link

PER_PAGE = 100
_NEAR = 2  # parts to either side that are named, besides the first and the last
T = TypeVar("T")


@dataclass(frozen=True)
class Paging:
    """Where a part stands among the others; `near` are those it leads to, None where some are left out."""

    number: int
    count: int
    previous: Link | None
    next: Link | None
    near: tuple[Link | None, ...]


@dataclass(frozen=True)
class Part(Generic[T]):
    """A part of a list with its address; `paging` is None where the list has one part only."""

    address: str
    items: tuple[T, ...]
    paging: Paging | None

    @property
    def suffix(self) -> str:
        """What the titles of the parts after the first have behind them, so that no two are alike."""
        return f"（第{self.paging.number}页）" if self.paging and self.paging.number > 1 else ""


def parts(items: Sequence[T], where: str) -> Iterator[Part[T]]:
    """Yield the parts of the list at the address `where`: one at least, of at most 100 items each."""
    count = max(1, -(-len(items) // PER_PAGE))
    for number in range(1, count + 1):
        shown = tuple(items[(number - 1) * PER_PAGE : number * PER_PAGE])
        yield Part(_address(where, number), shown, _paging(where, number, count) if count > 1 else None)


def _paging(where: str, number: int, count: int) -> Paging:
    named = [n for n in range(1, count + 1) if n in (1, count) or abs(n - number) <= _NEAR]
    near: list[Link | None] = []
    for before, n in zip([0, *named], named, strict=False):
        near += [None] if n > before + 1 else []
        near.append(_link(where, n))
    return Paging(
        number,
        count,
        _link(where, number - 1) if number > 1 else None,
        _link(where, number + 1) if number < count else None,
        tuple(near),
    )


def _link(where: str, number: int) -> Link:
    return Link(str(number), _address(where, number))


def _address(where: str, number: int) -> str:
    return where if number == 1 else f"{where.removesuffix('.html')}/{number}.html"
