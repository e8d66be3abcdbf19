"""Signs and pictographs that adorn a line at its ends."""

import re

from showcase.importing.sentences import HAN

_SIGNS = "[\\s■◆●★▍▌◎※▪►▶☆✦□\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+"
_STROKES = re.compile(  # / 看病的圈 /
    rf"^([/／|｜\\—–~～-])\1*\s*(?=\S*[{HAN}])(\S.{{0,22}}?\S)\s*\1+$"
)
_ENDS = re.compile(f"^{_SIGNS}|{_SIGNS}$")


def unadorned(text: str) -> str:
    """Return a line without the signs at its ends and strokes around it; one of nothing else stays."""
    text = _ENDS.sub("", text) or text
    return _STROKES.sub(r"\2", text)
