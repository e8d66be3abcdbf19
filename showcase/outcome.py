"""What somebody who builds is told."""

from dataclasses import dataclass

from showcase.problems import Problem


@dataclass(frozen=True)
class Outcome:
    """The result of a build; `changed` tells whether the published site had to change."""

    published: bool
    changed: bool
    problems: tuple[Problem, ...]
    cases: int
    pages: int
    base_url: str
