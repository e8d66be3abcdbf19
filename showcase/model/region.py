"""Where a case is: an administrative division of GB/T 2260, or a functional zone inside one."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A province, city, district or functional zone, with the region that contains it.

    `code` is the six-digit code of GB/T 2260; a zone has its container's code and its own slug behind it,
    so that sorting by code keeps a zone behind the division it lies in.
    """

    code: str
    name: str
    short: str
    roman: str
    slug: str
    parent: "Region | None" = None
    is_zone: bool = False

    @property
    def path(self) -> tuple["Region", ...]:
        """From the province down to this region."""
        return (*(self.parent.path if self.parent else ()), self)

    @property
    def full_name(self) -> str:
        """`江苏省南京市浦口区`: unambiguous in the whole country."""
        return "".join(region.name for region in self.path)
