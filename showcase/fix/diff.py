"""What a mended file would look like, as a unified diff that shows what otherwise nobody sees."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import unified_diff

from showcase.fix.mending import Mended
from showcase.text.invisible import DIRECTION, ZERO_WIDTH

_NAMES = {"\t": "Tab", "\u3000": "全角空格", "\xa0": "不间断空格"}
_UNSEEN = re.compile(f"[\t\u3000\xa0]|{ZERO_WIDTH.pattern}|{DIRECTION.pattern}|(?<=[^ ]) +$")


def diff(mended: Mended) -> Iterator[str]:
    """Yield the lines of the difference; none where only the encoding or the ends of lines change.

    Control characters are shown by name, so that what a file holds cannot steer a terminal.
    """
    before, after = (text.split("\n") for text in (mended.before, mended.after))
    captions = f"{mended.path}（现在）", f"{mended.path}（改好以后）"
    for number, line in enumerate(unified_diff(before, after, *captions, n=1, lineterm="")):
        yield line if number < 2 else f"{line[:1]}{_shown(line[1:], is_changed=line[0] in '+-')}"  # noqa: PLR2004


def _shown(line: str, *, is_changed: bool) -> str:
    shown = _UNSEEN.sub(lambda match: "".join(map(_named, match.group())), line) if is_changed else line
    return "".join(_named(char) if unicodedata.category(char) == "Cc" else char for char in shown)


def _named(char: str) -> str:
    return "〈空格〉" if char == " " else f"〈{_NAMES.get(char, f'U+{ord(char):04X}')}〉"
