"""Markdown's inline patterns, each tried only where what it needs is written.

Of some twenty patterns the library tries every one on every piece of text, nearly always in vain. The result
is the same, byte for byte.
"""

from collections.abc import Callable

from markdown import Markdown
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

MATCH = 200  # characters that could be looked at while an element is made of what has matched
# What each pattern of the library and of footnotes cannot do without: one of these characters.
_NEEDED = {
    "backtick": "`",
    "escape": "\\",
    "footnote": "[",
    "reference": "[",
    "link": "[",
    "image_link": "!",
    "image_reference": "!",
    "short_reference": "[",
    "short_image_ref": "!",
    "autolink": "<",
    "automail": "<",
    "linebreak": "\n",
    "html": "<",
    "entity": "&",
    "em_strong": "*_",
}


class NeededInlines(InlineProcessor):
    """The library's inline processor with a shorter way past patterns that cannot match.

    The library has no public place for it: the method that is replaced is one of its own. What it does is
    held by a law in the tests.
    """

    def __init__(self, md: Markdown, charge: Callable[[int, str], None] = lambda *_: None) -> None:
        """Take the patterns of `md`, which has all its extensions; `charge` is told of every match."""
        super().__init__(md)
        self._charge = charge
        needed = {id(md.inlinePatterns[name]): signs for name, signs in _NEEDED.items()}
        self._needed = [needed.get(id(pattern), "") for pattern in md.inlinePatterns]

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803 - its names
        if isinstance(data, AtomicString):
            return data
        number, start = patternIndex, 0
        while number < len(self._needed):
            signs = self._needed[number]
            if signs and not any(sign in data for sign in signs):
                number, start = number + 1, 0
                continue
            data, matched, start = self._InlineProcessor__applyPattern(  # type: ignore[attr-defined]  # see above
                self.inlinePatterns[number], data, number, start
            )
            if matched:
                self._charge(MATCH, data)
            else:
                number += 1
        return data
