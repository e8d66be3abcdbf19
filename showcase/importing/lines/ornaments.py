"""Signs and pictographs that adorn a line at its ends."""

import re

_SIGNS = "[\\s■◆●★▍▌◎※▪►▶☆✦□\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+"
_ENDS = re.compile(f"^{_SIGNS}|{_SIGNS}$")


def unadorned(text: str) -> str:
    """Return a line without the signs at its ends; one of nothing else stays as it is."""
    return _ENDS.sub("", text) or text
