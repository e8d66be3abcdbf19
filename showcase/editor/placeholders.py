"""The syntax of VS Code's snippets: where the cursor stops, what stands there, what there is to choose.

See https://code.visualstudio.com/docs/editing/userdefinedsnippets.
"""

import re
from collections.abc import Iterable
from itertools import count

from showcase.fields.declaration import Spec
from showcase.load.unfinished import TO_FILL


class Stops:
    """Numbers the places of one snippet at which the cursor stops."""

    def __init__(self) -> None:
        """Begin with the first."""
        self._numbers = count(1)

    def text(self, standing: str = "") -> str:
        """Return the next stop, `standing` text selected there."""
        number = next(self._numbers)
        return f"${{{number}:{_escaped(standing, '$}')}}}" if standing else f"${number}"

    def field(self, spec: Spec) -> str:
        """Return a stop for the value of a field: what must be filled in says so until it is."""
        return self.text(f"{TO_FILL}{spec.help}" if spec.required else "")

    def choice(self, options: Iterable[str]) -> str:
        """Return a stop with `options` to choose from."""
        return f"${{{next(self._numbers)}|{','.join(_escaped(option, ',|') for option in options)}|}}"

    def today(self) -> str:
        """Return a stop at which the day of writing stands."""
        return f"${{{next(self._numbers)}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}}"


def plain(text: str) -> str:
    """Return the body of a snippet that says `text` and nothing else."""
    return _escaped(text, "$")


def _escaped(text: str, special: str) -> str:
    return re.sub(rf"[\\{special}]", r"\\\g<0>", text)
