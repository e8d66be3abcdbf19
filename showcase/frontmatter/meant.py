"""Front matter as its author meant it, so that a slip of the keyboard hides nothing that is wrong elsewhere.

Only for looking further: what is published is never read from here.
"""

from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Refused
from showcase.text.edits import applied

_ROUNDS = 8  # mends may bring to light what they hid


def meant_mapping(text: str, path: str, first_line: int, known: frozenset[str]) -> Mapping | None:
    """Return the mapping that `text` gives once all that has one right mend is mended, None if there is none.

    The parameters are those of `parse_mapping`; places may be off by a few columns on the lines that were
    mended.
    """
    meant = text
    for _ in range(_ROUNDS):
        try:
            mapping = parse_mapping(meant, path, first_line, known)
        except Refused as refused:
            mends = [problem.mend for problem in refused.problems if problem.mend]
            before, (meant, _) = meant, applied(meant, mends, first_line)
            if meant == before:
                return None
        else:
            return mapping if meant != text else None
    return None
