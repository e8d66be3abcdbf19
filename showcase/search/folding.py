"""Making texts alike before they are compared; `assets/js/search-text.js` folds queries the same way.

Each character is folded alone: NFKC, lower case, simplified. So `ＡＩ＋黨建` and `ai+党建` are one, and a
place in the folded text is a place in the text.
"""

import re
import unicodedata
from functools import cache

from showcase.search.variants import simplified

# Not searched for: spaces, punctuation and symbols but for `+ . - / # % & @`, which names are made with.
_SEPARATOR = (
    r"\x00-\x20!\"$'()*,:;<=>?\[\\\]\^_`{|}~\x7f-\xbf\xd7\xf7\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030"
    r"\u303d-\u303f"
)
_SEPARATORS = re.compile(f"[{_SEPARATOR}]+")
_INVISIBLE = re.compile(r"[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+")


def without_invisible(text: str) -> str:
    """Return `text` without zero-width characters and the like, which no reader types."""
    return _INVISIBLE.sub("", text)


def folded(text: str) -> str:
    """Return `text` with every character folded."""
    for char in set(_unfolded().findall(text)):
        text = text.replace(char, _folded(char))
    return text


def indexed(text: str) -> str:
    """Return `text` folded, with one space for whatever stands between the characters that are indexed."""
    return " ".join(_SEPARATORS.sub(" ", folded(text)).split())


def unlike(text: str) -> str:
    """Return the characters in `text` that a browser would fold otherwise, each followed by its folded form.

    A browser knows NFKC and lower case; variants and compatibility forms of variants it has to be told.
    """
    found = sorted(set(_unfolded().findall(text)))
    return "".join(char + _folded(char) for char in found if _folded(char) != _plain(char))


@cache
def _folded(char: str) -> str:
    plain = _plain(char)
    done = "".join(simplified().get(one, one) for one in plain)
    return done if done == char else folded(done)


def _plain(char: str) -> str:
    return unicodedata.normalize("NFKC", char).lower()


@cache
def _unfolded() -> re.Pattern[str]:
    """Match what folding may change; a class of characters is found much faster than each is looked up.

    It lists the variants, not the seven times as many characters that stay: a class takes time to compile.
    """
    variants = "".join(variant for variant in simplified() if "\u4e00" <= variant < "\ua000")
    return re.compile(rf"[\x00-\x1f!-/:-`{{-\u4dff{variants}\ua000-\U0010ffff]")
